package org.liandong.proceeding.paymentorder.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.OnBehalf;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.paymentorder.PaymentOrders;
import org.springframework.stereotype.Component;

/** 债务人书面异议 within fifteen days of receipt. What is merely said counts for nothing (民诉法 227; 民诉法解释 436). */
@ActName(value = "书面提出异议", explain = "异议成立的，支付令失效。只说没钱、晚点给、换个方式给的，不影响支付令。窗口只收写在纸上、签了名的。")
public record DebtorObjects(
        @Asked("对什么有异议") About about,
        @Asked(value = "异议的内容", as = Asked.As.LONG_TEXT, max = 2000) String words) implements ActRequest {

    /** 异议的内容. */
    public enum About implements Labelled {
        DEBT("不欠这笔钱，或者数额、期限不对"), MEANS("欠是欠，但是没钱、要缓一缓，或者要换个方式给");

        private final String label;

        About(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Component
    static class Handler implements ActHandler<DebtorObjects> {

        private final PaymentOrders orders;
        private final OnBehalf behalf;

        Handler(PaymentOrders orders, OnBehalf behalf) {
            this.orders = orders;
            this.behalf = behalf;
        }

        @Override
        public Step perform(DebtorObjects act, Occasion on) {
            return behalf.refusal(on, Side.RESPONDENT).<Step>map(it -> it).orElseGet(() -> {
                orders.object(on, "%s：%s".formatted(act.about().label(), act.words()));
                return Effect.to(PaymentOrder.OBJECTED, "债务人书面提出异议：%s".formatted(act.about().label()));
            });
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on, Side.RESPONDENT);
        }
    }
}
