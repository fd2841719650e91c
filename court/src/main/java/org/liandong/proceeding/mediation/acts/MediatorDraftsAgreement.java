package org.liandong.proceeding.mediation.acts;

import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 起草调解协议 from the record: parties, cause and case number are taken from the file, only the terms are written. */
@ActName(value = "起草调解协议", explain = "只写约定的内容；双方信息、案号由系统从案卷里取。写清谁、什么时候、做什么。")
public record MediatorDraftsAgreement(
        @Asked(value = "约定的内容", as = Asked.As.LINES, hint = "一行一条，例如：陈刚在2026年12月31日以前付给王芳5万元", max = 500) List<String> terms) implements ActRequest {

    @Component
    static class Handler implements ActHandler<MediatorDraftsAgreement> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorDraftsAgreement act, Occasion on) {
            var version = handling.matters.draft(on, act.terms());
            return handling.moves(on, Mediation.DRAFTED, "调解员写好了调解协议（第%d稿），请双方核对签字".formatted(version))
                    .with("version", version);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return handling.matters.agreement(on.court(), on.stream(), on.target())
                    .<Map<String, Object>>map(it -> Map.of("terms", String.join("\n", it.terms()))).orElse(Map.of());
        }
    }
}
