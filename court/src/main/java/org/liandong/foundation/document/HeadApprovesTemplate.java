package org.liandong.foundation.document;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 批准文书模板: by somebody other than whoever proposed it; from its day on new documents are made from it. */
@ActName(value = "批准模板", explain = "批准后，从起用的那天起，新出具的文书按这一版填写。")
public record HeadApprovesTemplate(
        @Asked(value = "已经看过预览，内容和格式都对", as = Asked.As.CHECK) boolean seen) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadApprovesTemplate> {

        private final Forms forms;
        private final Templates templates;

        Handler(Forms forms, Templates templates) {
            this.forms = forms;
            this.templates = templates;
        }

        @Override
        public boolean offered(Occasion on) {
            return forms.of(on.stream()).flatMap(it -> templates.waiting(on.court(), it.id())).filter(it -> !it.proposer().equals(on.actor().account())).isPresent();
        }

        @Override
        public Step perform(HeadApprovesTemplate act, Occasion on) {
            var form = forms.of(on.stream()).orElseThrow();
            var waiting = templates.waiting(on.court(), form.id()).orElseThrow();
            if (waiting.proposer().equals(on.actor().account())) {
                return Refusal.forbidden("document.four-eyes", "自己提交的模板不能自己批准，请另一位负责人或管理员来看。");
            }
            templates.approve(on, form.id(), waiting.number());
            return Effect.to(TemplateState.IN_USE, "%s批准《%s》模板第%d版，%s起用".formatted(on.actor().name(), form.name(), waiting.number(), waiting.effective()))
                    .reach(Reach.STAFF).with("form", form.id()).with("edition", waiting.number());
        }
    }
}
