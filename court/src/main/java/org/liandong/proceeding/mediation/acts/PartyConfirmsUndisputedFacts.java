package org.liandong.proceeding.mediation.acts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.springframework.stereotype.Component;

/** 确认无争议事实. Facts all parties have confirmed are carried into the case (在线调解规则 18、21). */
@ActName(value = "确认无争议事实", explain = "请看清楚再确认。双方都确认后，这些事实在以后的诉讼里不用再证明。")
public record PartyConfirmsUndisputedFacts(@Asked(value = "这些事实属实，我没有意见", as = Asked.As.CHECK) boolean confirmed) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyConfirmsUndisputedFacts> {

        private final Handling handling;
        private final AgreedFacts agreed;
        private final Papers papers;
        private final PaperFacts paperFacts;

        Handler(Handling handling, AgreedFacts agreed, Papers papers, PaperFacts paperFacts) {
            this.handling = handling;
            this.agreed = agreed;
            this.papers = papers;
            this.paperFacts = paperFacts;
        }

        @Override
        public Step perform(PartyConfirmsUndisputedFacts act, Occasion on) {
            var facts = handling.matters.facts(on.court(), on.stream(), on.target());
            if (facts.isEmpty()) {
                return MediationPolicies.factsNotRecorded();
            }
            var speaker = handling.speaker(on);
            handling.matters.confirmFacts(on, speaker);
            var effect = handling.stays(on, "%s确认了无争议事实".formatted(speaker.name())).with("facts", facts);
            if (handling.allWith(on, handling.matters.confirmedFacts(on), speaker)) {
                agreed.agree(on, facts);
                return effect.result(sheet(on, facts));
            }
            return effect;
        }

        /** 无争议事实确认表, once everybody has confirmed. */
        private UUID sheet(Occasion on, List<String> facts) {
            return papers.issue(on, "undisputed-facts", on.number(Mediation.KIND), paperFacts.cause(on)
                    .with("申请人", paperFacts.names(on, Side.APPLICANT)).with("被申请人", paperFacts.names(on, Side.RESPONDENT)).lines("事实", facts), Reach.PARTIES);
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
