package org.liandong.proceeding.confirmation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.CaseNumbers;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.confirmation.Confirmation;
import org.springframework.stereotype.Component;

/** 受理司法确认申请 within three days; the case gets its number (司法确认规定 4; 民诉法 205). */
@ActName("受理司法确认申请")
public record JudgeAcceptsConfirmation() implements ActRequest {

    @Component
    static class Handler implements ActHandler<JudgeAcceptsConfirmation> {

        private final CaseNumbers numbers;

        Handler(CaseNumbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public Step perform(JudgeAcceptsConfirmation act, Occasion on) {
            return Effect.to(Confirmation.REVIEW, "法院受理司法确认申请").number(numbers.next(on, "民特"));
        }
    }
}
