package org.liandong.proceeding.trial.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.Trials;
import org.springframework.stereotype.Component;

/** 审判随裁定终结: a ruling outside the trial, that the complaint counts as withdrawn, ends it (民诉法解释 213). */
@ActName("审判随裁定终结")
public record SystemEndsTrial(@Asked("结果") String result) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemEndsTrial> {

        private final Trials trials;

        Handler(Trials trials) {
            this.trials = trials;
        }

        @Override
        public Step perform(SystemEndsTrial act, Occasion on) {
            trials.close(on, act.result());
            return Effect.to(Trial.CLOSED, "结案：%s".formatted(act.result()));
        }
    }
}
