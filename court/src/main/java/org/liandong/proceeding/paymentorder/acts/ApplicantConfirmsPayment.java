package org.liandong.proceeding.paymentorder.acts;

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

/** 债务人已清偿: said by the applicant, who got the money (民诉法 227). */
@ActName(value = "确认已经付清", explain = "钱都收到了再确认，确认后不能再申请执行。")
public record ApplicantConfirmsPayment(@Asked(value = "钱已经全部收到", as = Asked.As.CHECK) boolean paid) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ApplicantConfirmsPayment> {

        private final PaymentOrders orders;
        private final OnBehalf behalf;

        Handler(PaymentOrders orders, OnBehalf behalf) {
            this.orders = orders;
            this.behalf = behalf;
        }

        @Override
        public Step perform(ApplicantConfirmsPayment act, Occasion on) {
            return behalf.refusal(on, Side.APPLICANT).<Step>map(it -> it).orElseGet(() -> {
                orders.end(on, "已经付清");
                return Effect.to(PaymentOrder.PAID, "申请人确认债务人已经付清");
            });
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on, Side.APPLICANT);
        }
    }
}
