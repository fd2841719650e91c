package org.liandong.foundation.document;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 退回文书模板: the proposed edition is not used; whoever proposed it may take it back the same way. */
@ActName(value = "退回模板", explain = "这一版不用，仍用原来的版本。提交人自己也可以撤回。")
public record HeadDeclinesTemplate(@Asked(value = "为什么退回", max = 200) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadDeclinesTemplate> {

        private final Forms forms;
        private final Templates templates;

        Handler(Forms forms, Templates templates) {
            this.forms = forms;
            this.templates = templates;
        }

        @Override
        public boolean offered(Occasion on) {
            return forms.of(on.stream()).flatMap(it -> templates.waiting(on.court(), it.id())).isPresent();
        }

        @Override
        public Step perform(HeadDeclinesTemplate act, Occasion on) {
            var form = forms.of(on.stream()).orElseThrow();
            var waiting = templates.waiting(on.court(), form.id()).orElseThrow();
            templates.decline(on, form.id(), waiting.number(), act.reason());
            return Effect.to(TemplateState.IN_USE, "%s退回《%s》模板第%d版：%s".formatted(on.actor().name(), form.name(), waiting.number(), act.reason()))
                    .reach(Reach.STAFF).with("form", form.id()).with("edition", waiting.number());
        }
    }
}
