package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.filing.OnBehalf;
import org.springframework.stereotype.Component;

/** 对不予受理裁定上诉 within ten days (民诉法 126、171). */
@ActName(value = "上诉", explain = "上诉状由本院报平顶山市中级人民法院。")
public record PartyAppealsRefusal(@Asked(value = "上诉的理由", as = Asked.As.LONG_TEXT, max = 2000) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyAppealsRefusal> {

        private final Papers papers;
        private final PaperFacts facts;
        private final OnBehalf behalf;

        Handler(Papers papers, PaperFacts facts, OnBehalf behalf) {
            this.papers = papers;
            this.facts = facts;
            this.behalf = behalf;
        }

        @Override
        public Step perform(PartyAppealsRefusal act, Occasion on) {
            var refusal = behalf.refusal(on);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            var id = papers.issue(on, "refusal-appeal", null, facts.cause(on).with("上诉人", facts.names(on, Side.APPLICANT)).with("理由", act.reason()), Reach.PARTIES);
            return Effect.to(Filing.APPEALED, behalf.speaker(on) + "对不予受理裁定提出上诉").result(id);
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on);
        }
    }
}
