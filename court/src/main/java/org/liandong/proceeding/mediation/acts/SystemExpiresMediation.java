package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 调解期限届满 without the agreement of all parties to more time: ends by itself (在线调解规则 24、25). */
@ActName("调解期限届满")
public record SystemExpiresMediation() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemExpiresMediation> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(SystemExpiresMediation act, Occasion on) {
            handling.matters.end(on, "期限届满，各方没有都同意延长");
            return Effect.to(Mediation.EXPIRED, "调解期限到了，调解结束").with("ground", "期限届满");
        }
    }
}
