package org.liandong.proceeding.paymentorder.acts;

import java.time.LocalDate;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.paymentorder.PaymentOrders;
import org.springframework.stereotype.Component;

/** 支付令送达: the fifteen days of the debtor run from the day it reached him, or the last of them (民诉法 227; 民诉法解释 429). */
@ActName("支付令已送达")
public record SystemNotesOrderServed(@Asked("送达的日子") LocalDate day) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemNotesOrderServed> {

        private final PaymentOrders orders;
        private final Clocks clocks;

        Handler(PaymentOrders orders, Clocks clocks) {
            this.orders = orders;
            this.clocks = clocks;
        }

        @Override
        public Step perform(SystemNotesOrderServed act, Occasion on) {
            orders.serve(on, act.day());
            var due = clocks.startFrom(on, PaymentOrder.KIND, "支付令异议", act.day());
            return Effect.to(PaymentOrder.SERVED, "支付令%s送达，债务人在%s以前付钱或者书面提出异议".formatted(act.day(), due)).with("due", due);
        }
    }
}
