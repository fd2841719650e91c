package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Filing;
import org.springframework.stereotype.Component;

/** 逾期不补正的，退回并登记 (登记立案规定 7). */
@ActName("逾期未补正，退回")
public record SystemReturnsUncorrected() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemReturnsUncorrected> {

        @Override
        public Step perform(SystemReturnsUncorrected act, Occasion on) {
            return Effect.to(Filing.RETURNED, "没有按时补正，材料退回并登记");
        }
    }
}
