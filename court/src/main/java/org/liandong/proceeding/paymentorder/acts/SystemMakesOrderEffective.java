package org.liandong.proceeding.paymentorder.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.paymentorder.PaymentOrders;
import org.springframework.stereotype.Component;

/** 期满没有清偿也没有书面异议: the order can be enforced (民诉法 227; 民诉法解释 431). */
@ActName("支付令可以执行")
public record SystemMakesOrderEffective() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemMakesOrderEffective> {

        private final PaymentOrders orders;

        Handler(PaymentOrders orders) {
            this.orders = orders;
        }

        @Override
        public Step perform(SystemMakesOrderEffective act, Occasion on) {
            orders.end(on, "可以申请强制执行");
            return Effect.to(PaymentOrder.EFFECTIVE, "债务人15天内没有付清，也没有书面提出异议，支付令可以执行");
        }
    }
}
