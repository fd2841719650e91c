package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 申请司法确认的期限过了，或已转入司法确认: the settled matter is closed; the agreement stays in effect (民诉法 205). */
@ActName("调解了结")
public record SystemClosesSettledMediation() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemClosesSettledMediation> {

        @Override
        public Step perform(SystemClosesSettledMediation act, Occasion on) {
            return Effect.to(Mediation.CLOSED, on.open("confirmation").isPresent() ? "转入司法确认" : "司法确认申请期已过，调解了结，协议仍然有效");
        }
    }
}
