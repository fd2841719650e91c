package org.liandong.proceeding.paymentorder.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.springframework.stereotype.Component;

/** 七日内没有表明不起诉的，转入诉讼程序 (民诉法 228; 民诉法解释 439). */
@ActName("支付令转为诉讼")
public record SystemTurnsOrderIntoSuit() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemTurnsOrderIntoSuit> {

        @Override
        public Step perform(SystemTurnsOrderIntoSuit act, Occasion on) {
            return Effect.to(PaymentOrder.TURNED, "申请人7天内没有说不起诉，转入诉讼程序");
        }
    }
}
