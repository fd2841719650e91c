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

/** 督促程序开始: an accepted application goes to the judges of the team at once (民诉法 227; 民诉法解释 428). */
@ActName("转督促程序审查")
public record SystemOpensPaymentOrder() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemOpensPaymentOrder> {

        private final PaymentOrders orders;

        Handler(PaymentOrders orders) {
            this.orders = orders;
        }

        @Override
        public Step perform(SystemOpensPaymentOrder act, Occasion on) {
            orders.open(on);
            return Effect.to(PaymentOrder.REVIEW, "转速裁团队法官审查支付令申请");
        }
    }
}
