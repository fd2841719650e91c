package org.liandong.proceeding.mediation.acts;

import java.util.Optional;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.CaseNumbers;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.Suitability;
import org.springframework.stereotype.Component;

/** 申请诉前调解: a party who has not sued asks for mediation, and consents by asking (民诉法 125; 在线调解规则 9). The matter is registered at once (逐案登记). */
@ActName(value = "申请调解", explain = "调解不收费，对方也同意才开始，一般30天内有结果。谈不成，法院依法给您立案，材料不用重交。")
public record PartyAppliesForMediation(
        @Asked("纠纷") Intake intake,
        @Asked(value = "我自愿先调解。我知道随时可以不调解，直接打官司", as = Asked.As.CHECK) boolean consent) implements ActRequest {

    /** Text the party consents to, by version; the receipt keeps the version. */
    static final String CONSENT_TEXT = "自愿调解告知 2025-01";

    @Component
    static class Handler implements ActHandler<PartyAppliesForMediation> {

        private final Handling handling;
        private final CaseNumbers numbers;
        private final Causes causes;
        private final Suitability suitability;

        Handler(Handling handling, CaseNumbers numbers, Causes causes, Suitability suitability) {
            this.suitability = suitability;
            this.handling = handling;
            this.numbers = numbers;
            this.causes = causes;
        }

        @Override
        public Step perform(PartyAppliesForMediation act, Occasion on) {
            if (!on.isNew()) {
                return Refusal.unlawful("mediation.already-running", "这件纠纷已经在办，不用再申请一次。", "在线调解规则 9");
            }
            if (causes.find(act.intake().cause()).isEmpty()) {
                return Refusal.invalid("intake.cause", "请选择纠纷类型。");
            }
            var verdict = suitability.entering(on.stream(), act.intake().cause(), act.intake().amount(), on.today());
            if (!verdict.isSuited()) {
                return verdict.refusal();
            }
            var byClerk = on.is(Standing.FILING_CLERK);
            var stranger = byClerk ? Optional.<Refusal>empty() : act.intake().broughtByAnother(on.actor().name());
            if (stranger.isPresent()) {
                return stranger.get();
            }
            var opened = handling.disputes.open(on, act.intake(), byClerk ? null : on.actor().account(),
                    Effect.to(Mediation.APPLIED, "%s申请诉前调解".formatted(act.intake().parties().getFirst().name())));
            handling.matters.open(on, Matter.Basis.PRE_FILING, "诉前调解");
            var applicant = handling.parties(on).getFirst();
            handling.matters.consent(on, applicant, CONSENT_TEXT);
            if (byClerk) {
                handling.handCode(on);
            }
            handling.invite(on);
            return opened.with("consent", CONSENT_TEXT).number(numbers.next(on, "诉前调"));
        }

        @Override
        public boolean offered(Occasion on) {
            return false;
        }
    }
}
