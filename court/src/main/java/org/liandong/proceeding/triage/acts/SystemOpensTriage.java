package org.liandong.proceeding.triage.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.proceeding.triage.Splits;
import org.liandong.proceeding.triage.Triage;
import org.springframework.stereotype.Component;

/** 立案后转程序分流: within three days the case goes to those who try it (最高法审限规定 7). */
@ActName("转程序分流")
public record SystemOpensTriage() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemOpensTriage> {

        private final Splits splits;
        private final Disputes disputes;
        private final CaseClasses classes;

        Handler(Splits splits, Disputes disputes, CaseClasses classes) {
            this.splits = splits;
            this.disputes = disputes;
            this.classes = classes;
        }

        @Override
        public Step perform(SystemOpensTriage act, Occasion on) {
            splits.open(on, on.today());
            return classes.of(disputes.of(on).cause(), on.today()).splits() ? Effect.to(Triage.WAY, "转程序分流") : Effect.to(Triage.HANDOVER, "等待移交承办部门");
        }
    }
}
