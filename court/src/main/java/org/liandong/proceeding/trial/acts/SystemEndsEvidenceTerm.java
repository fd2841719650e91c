package org.liandong.proceeding.trial.acts;

import java.util.List;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.trial.Trials;
import org.springframework.stereotype.Component;

/** 举证期限届满: what comes later must be explained, and may be left out (民诉法 68；民诉法解释 101、102). */
@ActName("举证期限届满")
public record SystemEndsEvidenceTerm() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemEndsEvidenceTerm> {

        private final Trials trials;

        Handler(Trials trials) {
            this.trials = trials;
        }

        @Override
        public Step perform(SystemEndsEvidenceTerm act, Occasion on) {
            return Effect.to(on.stateNow(), "举证期限届满；以后再交证据的，要说明理由").clocks(List.of(trials.of(on).procedure().rule()));
        }
    }
}
