package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 鉴定结束，恢复调解 (在线调解规则 26). */
@ActName("恢复调解")
public record MediatorResumesAfterAppraisal(@Asked(value = "鉴定结果", max = 500) String result) implements ActRequest {

    @Component
    static class Handler implements ActHandler<MediatorResumesAfterAppraisal> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorResumesAfterAppraisal act, Occasion on) {
            return handling.moves(on, Mediation.OPEN, "鉴定有了结果，恢复调解");
        }
    }
}
