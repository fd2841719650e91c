package org.liandong.foundation.rulebook;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 退回规则的新版本, with a reason. */
@ActName(value = "退回", explain = "原来的规则照旧。经办人可以改好再提出。")
public record HeadRejectsRule(@Asked(value = "退回的理由", as = Asked.As.LONG_TEXT) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadRejectsRule> {

        private final InstalledRules installed;

        Handler(InstalledRules installed) {
            this.installed = installed;
        }

        @Override
        public Step perform(HeadRejectsRule act, Occasion on) {
            var proposed = installed.find(on.court(), on.target()).orElseThrow();
            return Effect.to(RuleProposal.REJECTED, "%s退回“%s”的新版本：%s".formatted(on.actor().name(), proposed.rule(), act.reason())).reach(Reach.STAFF);
        }
    }
}
