package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 当事人同意调解: consent of one party, with the version of the text shown (民诉法 125; 在线诉讼规则 4). When all have consented and a mediator has accepted, the mediation is open. */
@ActName(value = "同意调解", explain = "同意后，调解员会和双方联系。您随时可以改变主意，不再调解。")
public record PartyConsentsToMediation(
        @Asked(value = "我自愿参加调解。我知道调解不收费，谈不成不影响打官司", as = Asked.As.CHECK) boolean consent) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyConsentsToMediation> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(PartyConsentsToMediation act, Occasion on) {
            var speaker = handling.speaker(on);
            var state = handling.state(on);
            handling.matters.consent(on, speaker, PartyAppliesForMediation.CONSENT_TEXT);
            var begins = state == Mediation.CONTACTING && handling.allWith(on, handling.matters.consented(on), speaker);
            return handling.moves(on, begins ? Mediation.OPEN : state, "%s同意调解".formatted(speaker.name()))
                    .with("consent", PartyAppliesForMediation.CONSENT_TEXT);
        }

        @Override
        public boolean offered(Occasion on) {
            return handling.disputes.partyOf(on).map(it -> !handling.matters.consented(on).contains(it.id())).orElse(false);
        }
    }
}
