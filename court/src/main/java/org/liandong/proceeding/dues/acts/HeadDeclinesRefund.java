package org.liandong.proceeding.dues.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.Payments;
import org.springframework.stereotype.Component;

/** 退回退费申请: something is wrong with the proposal; the money is due all the same, and the fifteen days go on. */
@ActName("退回退费申请")
public record HeadDeclinesRefund(@Asked(value = "哪里不对", max = 300) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadDeclinesRefund> {

        private final Payments payments;

        Handler(Payments payments) {
            this.payments = payments;
        }

        @Override
        public Step perform(HeadDeclinesRefund act, Occasion on) {
            payments.move(on, "PROPOSED", "DECLINED");
            return Effect.to(Dues.REFUND, "%s退回退费申请：%s".formatted(on.actor().name(), act.reason())).reach(Reach.STAFF);
        }
    }
}
