package org.liandong.proceeding.paymentorder.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.paymentorder.OrderPapers;
import org.liandong.proceeding.paymentorder.OrderPapers.Ruling;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.paymentorder.PaymentOrders;
import org.springframework.stereotype.Component;

/** 裁定终结督促程序 before the debtor has received an order (民诉法解释 430). */
@ActName(value = "裁定终结督促程序", explain = "已经发出的支付令自行失效。")
public record JudgeEndsPaymentOrder(
        @Asked("依据哪一项") Ground ground,
        @Asked(value = "具体情况", max = 500) String reason) implements ActRequest {

    /** 终结的情形 (民诉法解释 430). */
    public enum Ground implements Labelled {
        SUED("申请人就同一笔债又起诉了", "民诉法解释 430(1)"),
        UNSERVED("支付令无法送达债务人", "民诉法解释 430(2)"),
        WITHDRAWN("债务人收到以前，申请人撤回了申请", "民诉法解释 430(3)");

        private final String label;
        private final String law;

        Ground(String label, String law) {
            this.label = label;
            this.law = law;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String law() {
            return law;
        }
    }

    @Component
    static class Handler implements ActHandler<JudgeEndsPaymentOrder> {

        private final PaymentOrders orders;
        private final OrderPapers papers;

        Handler(PaymentOrders orders, OrderPapers papers) {
            this.orders = orders;
            this.papers = papers;
        }

        @Override
        public Step perform(JudgeEndsPaymentOrder act, Occasion on) {
            var issued = on.state() == PaymentOrder.ISSUED;
            if (act.ground() == Ground.UNSERVED) {
                return Refusal.unlawful("payment-order.thirty-days", issued ? "发出支付令30天内送不到的才终结；到期自动终结，在这以前请继续送。" : "支付令还没有发出。", "民诉法解释 430(2)");
            }
            orders.end(on, "终结：" + act.ground().label());
            var id = papers.ruling(on, new Ruling("本院受理后依法审查。", act.reason(), act.ground().law(), issued ? "终结本案的督促程序，已经发出的支付令自行失效。" : "终结本案的督促程序。", null),
                    on.actor().name());
            return Effect.to(PaymentOrder.ENDED, "裁定终结督促程序：%s".formatted(act.ground().label())).result(id);
        }
    }
}
