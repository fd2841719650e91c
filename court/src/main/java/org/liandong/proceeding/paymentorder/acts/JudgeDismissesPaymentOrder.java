package org.liandong.proceeding.paymentorder.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.paymentorder.OrderPapers;
import org.liandong.proceeding.paymentorder.OrderPapers.Ruling;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.paymentorder.PaymentOrders;
import org.springframework.stereotype.Component;

/** 裁定驳回支付令申请: on examination, or because a condition of acceptance turns out to be missing (民诉法 227; 民诉法解释 428). */
@ActName(value = "裁定驳回支付令申请", explain = "申请人可以直接起诉。")
public record JudgeDismissesPaymentOrder(
        @Asked("依据哪一项") Ground ground,
        @Asked(value = "具体理由", as = Asked.As.LONG_TEXT, max = 1000) String reason) implements ActRequest {

    /** 驳回的情形. */
    public enum Ground implements Labelled {
        NO_STANDING("申请人不具备当事人资格", "民诉法解释 428(1)"),
        INTEREST("没有约定利息、违约金，申请人坚持要", "民诉法解释 428(2)"),
        UNLAWFUL("要的钱或者有价证券属于违法所得", "民诉法解释 428(3)"),
        UNCLEAR("还没有到期，或者数额不确定", "民诉法解释 428(4)"),
        NOT_MONEY("要的不是钱，也不是有价证券", "民诉法解释 427(1)、428"),
        RECIPROCAL("申请人有对待给付义务，或者双方另有债务纠纷", "民诉法 225(1)；民诉法解释 427(3)、428"),
        UNSERVABLE("债务人不在境内、下落不明，或者支付令不能送达", "民诉法 225(2)；民诉法解释 427(4)、427(5)、428"),
        NO_JURISDICTION("不属于本院管辖", "民诉法解释 427(6)、428"),
        PRESERVED("已经申请了诉前保全", "民诉法解释 427(7)、428");

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
    static class Handler implements ActHandler<JudgeDismissesPaymentOrder> {

        private final PaymentOrders orders;
        private final OrderPapers papers;

        Handler(PaymentOrders orders, OrderPapers papers) {
            this.orders = orders;
            this.papers = papers;
        }

        @Override
        public Step perform(JudgeDismissesPaymentOrder act, Occasion on) {
            orders.end(on, "驳回申请：" + act.ground().label());
            var id = papers.ruling(on, new Ruling("本院受理后依法审查。", act.reason(), "民诉法 227；" + act.ground().law(),
                    "驳回申请人的支付令申请。", "申请人可以直接向有管辖权的人民法院起诉。"), on.actor().name());
            return Effect.to(PaymentOrder.DISMISSED, "裁定驳回支付令申请：%s（%s）".formatted(act.ground().label(), act.ground().law())).result(id);
        }
    }
}
