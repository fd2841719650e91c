package org.liandong.proceeding.confirmation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.confirmation.Confirmation;
import org.springframework.stereotype.Component;

/** 三十日内没有共同申请的，不再受理 (民诉法 205). */
@ActName("司法确认申请过期")
public record SystemLapsesConfirmation() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemLapsesConfirmation> {

        @Override
        public Step perform(SystemLapsesConfirmation act, Occasion on) {
            return Effect.to(Confirmation.LAPSED, "30天内没有都来申请司法确认");
        }
    }
}
