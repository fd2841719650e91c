package org.liandong.proceeding.filing.acts;

import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.ReviewTerm;
import org.liandong.proceeding.filing.OnBehalf;
import org.springframework.stereotype.Component;

/** 补正: from the day after it reaches the court the seven days run anew (登记立案规定 7; 民诉法解释 126). */
@ActName(value = "提交补正", explain = "要交文件的，请先“提交材料”，再回到这里说明补了什么。")
public record PartyCorrectsComplaint(@Asked(value = "补了什么", as = Asked.As.LONG_TEXT, max = 2000) String correction) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyCorrectsComplaint> {

        private final Applications applications;
        private final OnBehalf behalf;
        private final ReviewTerm review;

        Handler(Applications applications, OnBehalf behalf, ReviewTerm review) {
            this.review = review;
            this.applications = applications;
            this.behalf = behalf;
        }

        @Override
        public Step perform(PartyCorrectsComplaint act, Occasion on) {
            var refusal = behalf.refusal(on);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            applications.correct(on, act.correction());
            return review.received(on, behalf.speaker(on) + "已补正，立案期限重新计算");
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return Map.of("*", applications.of(on).missing().lines().toList());
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on);
        }
    }
}
