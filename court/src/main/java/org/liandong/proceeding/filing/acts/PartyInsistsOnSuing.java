package org.liandong.proceeding.filing.acts;

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

/** 坚持起诉: the applicant does not correct and wants a decision; the court then registers or refuses by ruling (登记立案规定 7). */
@ActName(value = "不补正，坚持起诉", explain = "法院会立案，或者裁定不予受理；不服裁定可以上诉。")
public record PartyInsistsOnSuing(@Asked(value = "您的理由", max = 500) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyInsistsOnSuing> {

        private final Applications applications;
        private final OnBehalf behalf;
        private final ReviewTerm review;

        Handler(Applications applications, OnBehalf behalf, ReviewTerm review) {
            this.review = review;
            this.applications = applications;
            this.behalf = behalf;
        }

        @Override
        public Step perform(PartyInsistsOnSuing act, Occasion on) {
            var refusal = behalf.refusal(on);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            applications.correct(on, "坚持起诉：" + act.reason());
            return review.received(on, behalf.speaker(on) + "表示不补正，坚持起诉，请法院决定");
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on);
        }
    }
}
