package org.liandong.proceeding.paymentorder.acts;

import java.util.HashMap;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.paymentorder.OrderPapers;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.paymentorder.PaymentOrders;
import org.springframework.stereotype.Component;

/** 发出支付令 within fifteen days, where the debt is clear, lawful and due (民诉法 225、227). */
@ActName(value = "发出支付令", explain = "发出后30天内要送达债务人，送不到的督促程序终结。")
public record JudgeIssuesPaymentOrder(
        @Asked("付多少钱（元）") Money amount,
        @Asked(value = "申请所根据的事实", as = Asked.As.LONG_TEXT, hint = "写进支付令", max = 2000) String grounds,
        @Asked(value = "债权债务关系明确、合法，已经到期，数额确定", as = Asked.As.CHECK) boolean clear,
        @Asked(value = "申请人没有对待给付义务，双方没有其他债务纠纷", as = Asked.As.CHECK) boolean onesided) implements ActRequest {

    @Component
    static class Handler implements ActHandler<JudgeIssuesPaymentOrder> {

        private final PaymentOrders orders;
        private final OrderPapers papers;
        private final Disputes disputes;

        Handler(PaymentOrders orders, OrderPapers papers, Disputes disputes) {
            this.orders = orders;
            this.papers = papers;
            this.disputes = disputes;
        }

        @Override
        public Step perform(JudgeIssuesPaymentOrder act, Occasion on) {
            if (act.amount().cents() <= 0) {
                return Refusal.invalid("amount", "金额要大于0元。");
            }
            var asked = disputes.of(on).amount();
            if (asked == null) {
                return Refusal.unlawful("payment-order.no-amount", "申请没有写明要多少钱，数额不确定的不能发支付令，请裁定驳回。", "民诉法 225；民诉法解释 427(2)、428(4)");
            }
            if (act.amount().compareTo(asked) > 0) {
                return Refusal.unlawful("payment-order.beyond-request", "申请人只要%s，支付令不能超过。".formatted(asked.spoken()), "民诉法 225、227");
            }
            orders.issue(on, act.amount());
            return Effect.to(PaymentOrder.ISSUED, "法院发出支付令：%s".formatted(act.amount().spoken())).result(papers.order(on, act.amount(), act.grounds()));
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var dispute = disputes.of(on);
            var known = new HashMap<String, Object>(Map.of("grounds", dispute.story()));
            if (dispute.amount() != null) {
                known.put("amount", dispute.amount().yuan());
            }
            return known;
        }
    }
}
