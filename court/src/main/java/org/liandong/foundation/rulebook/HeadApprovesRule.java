package org.liandong.foundation.rulebook;

import java.util.List;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 批准规则的新版本: somebody other than who wrote it puts it in force. */
@ActName(value = "批准", explain = "从生效日起，新收的案件、新起算的期限按新版本；以前的还按旧版本。")
public record HeadApprovesRule() implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadApprovesRule> {

        private final Rulebook rulebook;
        private final InstalledRules installed;
        private final List<RuleCheck> checks;

        Handler(Rulebook rulebook, InstalledRules installed, List<RuleCheck> checks) {
            this.rulebook = rulebook;
            this.installed = installed;
            this.checks = checks;
        }

        @Override
        public boolean offered(Occasion on) {
            return installed.find(on.court(), on.target()).filter(it -> !it.proposer().equals(on.actor().account())).isPresent();
        }

        @Override
        public Step perform(HeadApprovesRule act, Occasion on) {
            var proposed = installed.find(on.court(), on.target()).orElseThrow();
            if (proposed.proposer().equals(on.actor().account())) {
                return Refusal.unlawful("rule.four-eyes", "这个版本是您自己写的，要由另一个人审批。", "本院规则管理：写的人和批的人分开");
            }
            if (proposed.since().isBefore(on.today())) {
                return Refusal.unlawful("rule.retroactive", "生效日%s已经过去了，请退回，让经办人改生效日再提出。".formatted(proposed.since()), "立法法 104");
            }
            var book = rulebook.book(proposed.book()).orElseThrow();
            try {
                // Another version may have come into force since it was written.
                rulebook.tried(book, proposed.version(), checks);
            } catch (InvalidValue wrong) {
                return Refusal.unlawful("rule.cannot-be", "和现在的规则合不到一起：%s请退回修改。".formatted(wrong.getMessage()), "立法法 104");
            }
            installed.approve(on);
            return Effect.to(RuleProposal.APPROVED, "%s批准“%s·%s”的新版本，%s起生效".formatted(on.actor().name(), book.title(), proposed.rule(),
                    proposed.since())).reach(Reach.STAFF);
        }
    }
}
