package org.liandong.proceeding.paymentorder.acts;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.OnBehalf;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.paymentorder.PaymentOrders;
import org.springframework.stereotype.Component;

/** 不同意转为诉讼, within seven days of the ruling; he may still sue elsewhere or later (民诉法 228; 民诉法解释 438). */
@ActName(value = "不转为打官司", explain = "以后仍然可以另外起诉。")
public record ApplicantDeclinesSuit(@Asked(value = "原因", required = false, max = 300) @Nullable String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ApplicantDeclinesSuit> {

        private final PaymentOrders orders;
        private final OnBehalf behalf;

        Handler(PaymentOrders orders, OnBehalf behalf) {
            this.orders = orders;
            this.behalf = behalf;
        }

        @Override
        public Step perform(ApplicantDeclinesSuit act, Occasion on) {
            return behalf.refusal(on, Side.APPLICANT).<Step>map(it -> it).orElseGet(() -> {
                orders.end(on, "支付令失效，申请人不同意转为诉讼");
                return Effect.to(PaymentOrder.ENDED, "申请人不同意转为诉讼");
            });
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on, Side.APPLICANT);
        }
    }
}
