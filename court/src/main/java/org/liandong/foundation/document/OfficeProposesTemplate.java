package org.liandong.foundation.document;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.archive.Archive;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 提交文书模板: a new edition, checked when it comes in; it waits until somebody else approves it. */
@ActName(value = "提交新模板", explain = "系统先检查模板，有错会指出在哪一段。通过检查后，要由另一位负责人或管理员批准才能用。")
public record OfficeProposesTemplate(
        @Asked(value = "模板文件", hint = "Word 或 WPS 存的 docx 文件，不带宏、图片和链接", as = Asked.As.FILE, max = 64) String file,
        @Asked(value = "从哪天起用", hint = "以前出具的文书仍按当时的模板") LocalDate effective,
        @Asked(value = "改了什么", max = 200) String note) implements ActRequest {

    @Component
    static class Handler implements ActHandler<OfficeProposesTemplate> {

        private final Forms forms;
        private final Templates templates;
        private final Documents documents;
        private final Archive archive;

        Handler(Forms forms, Templates templates, Documents documents, Archive archive) {
            this.forms = forms;
            this.templates = templates;
            this.documents = documents;
            this.archive = archive;
        }

        @Override
        public boolean offered(Occasion on) {
            return forms.of(on.stream()).isPresent();
        }

        @Override
        public Step perform(OfficeProposesTemplate act, Occasion on) {
            var form = forms.of(on.stream());
            if (form.isEmpty()) {
                return Refusal.notFound("没有这种文书的模板。");
            }
            if (act.effective().isBefore(on.today())) {
                return Refusal.invalid("effective", "不能从过去的日子起用，最早填今天。");
            }
            var file = archive.find(act.file());
            if (file.isEmpty()) {
                return Refusal.invalid("file", "请先选好模板文件再提交。");
            }
            try {
                documents.preview(form.get(), Template.open(archive.read(file.get().sm3()), form.get()), on.now());
            } catch (WrongTemplate wrong) {
                return Refusal.invalid("file", wrong.faults().stream().map(WrongTemplate.Fault::toString).collect(Collectors.joining("\n")));
            } catch (Refused undrawable) {
                return undrawable.refusal();
            }
            var edition = templates.propose(on, form.get().id(), file.get(), act.effective(), act.note());
            return Effect.to(TemplateState.PROPOSED, "%s提交《%s》模板第%d版：%s".formatted(on.actor().name(), form.get().name(), edition, act.note()))
                    .reach(Reach.STAFF).with("form", form.get().id()).with("edition", edition).with("sm3", file.get().sm3());
        }
    }
}
