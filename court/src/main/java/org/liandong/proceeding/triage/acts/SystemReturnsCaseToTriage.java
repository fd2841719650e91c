package org.liandong.proceeding.triage.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.triage.Splits;
import org.liandong.proceeding.triage.Triage;
import org.springframework.stereotype.Component;

/** 委托调解结束，案件回到分流; the original registration day stays (民诉法解释 258). */
@ActName("委托调解结束，转回分流")
public record SystemReturnsCaseToTriage() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemReturnsCaseToTriage> {

        private final Splits splits;

        Handler(Splits splits) {
            this.splits = splits;
        }

        @Override
        public Step perform(SystemReturnsCaseToTriage act, Occasion on) {
            splits.open(on, splits.of(on).registeredOn());
            return Effect.to(Triage.TRACK, "委托调解结束，案件转回分流");
        }
    }
}
