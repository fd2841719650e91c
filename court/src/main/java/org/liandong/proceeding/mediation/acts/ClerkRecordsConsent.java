package org.liandong.proceeding.mediation.acts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Oral;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 记录口头同意: a party without an account agrees to mediation at the window or by phone (民诉法 125; 在线诉讼规则 4、5). Counts as its own consent. */
@ActName(value = "记录口头同意调解", explain = "只用于没有账号的当事人。请先把“自愿调解告知”念给他听，再记下他的回答。")
public record ClerkRecordsConsent(
        @Asked("哪位当事人") UUID party,
        @Asked("怎么表示的") Oral how,
        @Asked(value = "经过", as = Asked.As.LONG_TEXT, hint = "什么时间、怎么核对是本人、原话怎么说、谁在场", max = 1000) String evidence) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkRecordsConsent> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(ClerkRecordsConsent act, Occasion on) {
            var party = handling.withoutAccount(on, act.party());
            if (party.isEmpty()) {
                return Handling.actsInPerson();
            }
            handling.matters.consent(on, party.get(), "%s，%s".formatted(PartyAppliesForMediation.CONSENT_TEXT, act.how().label()));
            var begins = handling.state(on) == Mediation.CONTACTING && handling.allWith(on, handling.matters.consented(on), party.get());
            return handling.moves(on, begins ? Mediation.OPEN : handling.state(on), "%s口头同意调解（%s）".formatted(party.get().name(), act.how().label()))
                    .with("consent", PartyAppliesForMediation.CONSENT_TEXT);
        }

        @Override
        public boolean offered(Occasion on) {
            return !handling.withoutAccount(on, handling.matters.consented(on)).isEmpty();
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("party", handling.withoutAccount(on, handling.matters.consented(on)));
        }
    }
}
