package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Filing;
import org.springframework.stereotype.Component;

/** 上诉期满未上诉，裁定生效 (民诉法 171). */
@ActName("不予受理裁定生效")
public record SystemClosesRefusedFiling() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemClosesRefusedFiling> {

        @Override
        public Step perform(SystemClosesRefusedFiling act, Occasion on) {
            return Effect.to(Filing.CLOSED, "上诉期过了，没有上诉，裁定生效");
        }
    }
}
