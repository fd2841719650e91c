package org.liandong.foundation.docket;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.archive.Archive;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 提交材料: a file enters the catalogue of the dispute; both sides and the court see it. */
@ActName(value = "提交材料", explain = "照片、扫描件、PDF、Word 都可以，一次一份，最大20兆。交上去就进案卷，对方也能看到。")
public record PartySubmitsMaterial(
        @Asked("是什么材料") Kind kind,
        @Asked(value = "文件", as = Asked.As.FILE, max = 64) String file,
        @Asked(value = "材料名称", hint = "例如：2025年3月的借条", required = false, max = 80) @Nullable String name) implements ActRequest {

    /** 材料种类 (登记立案规定 6). */
    public enum Kind implements Labelled {
        IDENTITY("身份证明"), COMPLAINT("起诉状、申请书"), POWER("授权委托书"), EVIDENCE("证据"), OTHER("其他");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Component
    static class Handler implements ActHandler<PartySubmitsMaterial> {

        private final Materials materials;
        private final Archive archive;

        Handler(Materials materials, Archive archive) {
            this.materials = materials;
            this.archive = archive;
        }

        @Override
        public Step perform(PartySubmitsMaterial act, Occasion on) {
            var stored = archive.find(act.file());
            if (stored.isEmpty()) {
                return Refusal.invalid("file", "没有收到文件，请重新选一次。");
            }
            var file = stored.get();
            var name = act.name() == null ? file.name() : act.name();
            var id = materials.enter(on, file, name, act.kind().label());
            return Effect.to(DisputeFile.State.FILE, "%s提交了材料：%s".formatted(on.actor().name(), name)).with("sm3", file.sm3()).result(id);
        }

        @Override
        public boolean offered(Occasion on) {
            return on.subjects().stream().anyMatch(it -> it.isOpen() && !it.kind().equals(DisputeFile.KIND));
        }
    }
}
