package org.liandong.proceeding.mediation.acts;

import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.CaseNumbers;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/**
 * 当事人起诉后自己书面选择先调解的，转诉前调解 (民诉法 125). Follows from the party's own written choice and from nothing else.
 *
 * @param chooser the party who chose; nobody else has consented yet
 */
@ActName("转入诉前调解")
public record SystemOpensMediationOnPartysChoice(@Asked("选择调解的当事人") UUID chooser) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemOpensMediationOnPartysChoice> {

        private final Handling handling;
        private final CaseNumbers numbers;

        Handler(Handling handling, CaseNumbers numbers) {
            this.handling = handling;
            this.numbers = numbers;
        }

        @Override
        public Step perform(SystemOpensMediationOnPartysChoice act, Occasion on) {
            handling.matters.open(on, Matter.Basis.PRE_FILING, "诉前调解");
            handling.parties(on).stream().filter(it -> it.id().equals(act.chooser()))
                    .forEach(it -> handling.matters.consent(on, it, PartyAppliesForMediation.CONSENT_TEXT));
            handling.invite(on);
            return Effect.to(Mediation.APPLIED, "按申请人的书面选择，转入诉前调解").number(numbers.next(on, "诉前调"));
        }
    }
}
