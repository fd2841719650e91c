package org.liandong.proceeding.paymentorder;

import java.util.Objects;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.term.Clocks;
import org.springframework.stereotype.Component;

/** 异议期: fifteen days from receipt, which an objection that fails does not lengthen (民诉法 227; 民诉法解释 436、437). */
@Component
public class ObjectionTerm {

    private static final String RULE = "支付令异议";

    private final Clocks clocks;
    private final PaymentOrders orders;

    ObjectionTerm(Clocks clocks, PaymentOrders orders) {
        this.clocks = clocks;
        this.orders = orders;
    }

    /** The order stands as if nobody had objected: the debtor has what is left of his days, or none. {@code words} say why. */
    public Effect goesOn(Occasion on, String words) {
        var served = Objects.requireNonNull(orders.of(on).servedOn());
        if (on.today().isAfter(clocks.due(RULE, served))) {
            orders.end(on, "可以申请强制执行");
            return Effect.to(PaymentOrder.EFFECTIVE, words + "；15天已经过了，支付令可以执行");
        }
        clocks.startFrom(on, PaymentOrder.KIND, RULE, served);
        return Effect.to(PaymentOrder.SERVED, words);
    }
}
