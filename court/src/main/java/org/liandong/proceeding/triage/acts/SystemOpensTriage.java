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

/** 立案后转程序分流: within three days the case goes to those who try it (最高法审限规定 7). */
@ActName("转程序分流")
public record SystemOpensTriage() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemOpensTriage> {

        private final Splits splits;

        Handler(Splits splits) {
            this.splits = splits;
        }

        @Override
        public Step perform(SystemOpensTriage act, Occasion on) {
            splits.open(on, on.today());
            return Effect.to(Triage.WAY, "转程序分流");
        }
    }
}
