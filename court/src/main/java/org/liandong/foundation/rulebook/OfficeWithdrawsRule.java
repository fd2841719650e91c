package org.liandong.foundation.rulebook;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 撤回规则的新版本: by who wrote it, as long as nobody has decided on it. */
@ActName(value = "撤回", explain = "原来的规则照旧。")
public record OfficeWithdrawsRule() implements ActRequest {

    @Component
    static class Handler implements ActHandler<OfficeWithdrawsRule> {

        private final InstalledRules installed;

        Handler(InstalledRules installed) {
            this.installed = installed;
        }

        @Override
        public boolean offered(Occasion on) {
            return installed.find(on.court(), on.target()).filter(it -> it.proposer().equals(on.actor().account())).isPresent();
        }

        @Override
        public Step perform(OfficeWithdrawsRule act, Occasion on) {
            var proposed = installed.find(on.court(), on.target()).orElseThrow();
            if (!proposed.proposer().equals(on.actor().account())) {
                return Refusal.forbidden("rule.not-yours", "这个版本是%s写的，只有写的人能撤回；不同意的请退回。".formatted(proposed.proposerName()));
            }
            return Effect.to(RuleProposal.WITHDRAWN, "%s撤回“%s”的新版本".formatted(on.actor().name(), proposed.rule())).reach(Reach.STAFF);
        }
    }
}
