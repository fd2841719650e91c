package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 调解员三个工作日没有接受的，视为未确认，另行指定 (在线调解规则 12). */
@ActName("到期收回委派")
public record SystemWithdrawsAssignment() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemWithdrawsAssignment> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(SystemWithdrawsAssignment act, Occasion on) {
            handling.unassign(on, "没有按时接受");
            return handling.moves(on, Mediation.APPLIED, "调解员没有按时接受，重新选调解员");
        }
    }
}
