package org.liandong.proceeding.mediation.acts;

import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.springframework.stereotype.Component;

/** 确认无争议事实. Facts all parties have confirmed are carried into the case (在线调解规则 18、21). */
@ActName(value = "确认无争议事实", explain = "请看清楚再确认。双方都确认后，这些事实在以后的诉讼里不用再证明。")
public record PartyConfirmsUndisputedFacts(@Asked(value = "这些事实属实，我没有意见", as = Asked.As.CHECK) boolean confirmed) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyConfirmsUndisputedFacts> {

        private final Handling handling;
        private final AgreedFacts agreed;

        Handler(Handling handling, AgreedFacts agreed) {
            this.handling = handling;
            this.agreed = agreed;
        }

        @Override
        public Step perform(PartyConfirmsUndisputedFacts act, Occasion on) {
            var facts = handling.matters.facts(on.court(), on.stream(), on.target());
            if (facts.isEmpty()) {
                return MediationPolicies.factsNotRecorded();
            }
            var speaker = handling.speaker(on);
            handling.matters.confirmFacts(on, speaker);
            if (handling.allWith(on, handling.matters.confirmedFacts(on), speaker)) {
                agreed.agree(on, facts);
            }
            return handling.stays(on, "%s确认了无争议事实".formatted(speaker.name())).with("facts", facts);
        }

        @Override
        public boolean offered(Occasion on) {
            return !handling.matters.facts(on.court(), on.stream(), on.target()).isEmpty()
                    && handling.disputes.partyOf(on).map(it -> !handling.matters.confirmedFacts(on).contains(it.id())).orElse(false);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return Map.of("*", handling.matters.facts(on.court(), on.stream(), on.target()));
        }
    }
}
