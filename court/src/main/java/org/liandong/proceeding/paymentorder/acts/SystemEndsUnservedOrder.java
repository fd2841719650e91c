package org.liandong.proceeding.paymentorder.acts;

import java.util.Objects;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.paymentorder.OrderPapers;
import org.liandong.proceeding.paymentorder.OrderPapers.Ruling;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.paymentorder.PaymentOrders;
import org.springframework.stereotype.Component;

/** 三十日内送达不了，终结督促程序 (民诉法解释 430). */
@ActName("支付令送达不了，终结督促程序")
public record SystemEndsUnservedOrder() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemEndsUnservedOrder> {

        private final PaymentOrders orders;
        private final OrderPapers papers;

        Handler(PaymentOrders orders, OrderPapers papers) {
            this.orders = orders;
            this.papers = papers;
        }

        @Override
        public Step perform(SystemEndsUnservedOrder act, Occasion on) {
            var judge = Objects.requireNonNull(orders.of(on).judge());
            orders.end(on, "终结：30天内无法送达");
            var id = papers.ruling(on, new Ruling("本院发出了支付令。", "自发出支付令之日起三十日内无法送达被申请人。", "民诉法解释 430(2)",
                    "终结本案的督促程序，已经发出的支付令自行失效。", "申请人可以另行向有管辖权的人民法院起诉。"), judge);
            return Effect.to(PaymentOrder.ENDED, "支付令30天内无法送达，督促程序终结").result(id);
        }
    }
}
