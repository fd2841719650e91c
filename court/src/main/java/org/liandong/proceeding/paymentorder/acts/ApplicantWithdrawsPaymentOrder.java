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
import org.springframework.stereotype.Component;

/** 撤回支付令申请, before the debtor has received the order; the court ends the proceeding by ruling (民诉法解释 430). */
@ActName(value = "撤回支付令申请", explain = "债务人收到支付令以前可以撤回，法院裁定终结督促程序。")
public record ApplicantWithdrawsPaymentOrder(@Asked(value = "原因", required = false, max = 300) @Nullable String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ApplicantWithdrawsPaymentOrder> {

        private final OnBehalf behalf;

        Handler(OnBehalf behalf) {
            this.behalf = behalf;
        }

        @Override
        public Step perform(ApplicantWithdrawsPaymentOrder act, Occasion on) {
            return behalf.refusal(on, Side.APPLICANT).<Step>map(it -> it).orElseGet(() -> Effect.to(on.stateNow(), "申请人请求撤回支付令申请%s"
                    .formatted(act.reason() == null ? "" : "：" + act.reason())));
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on, Side.APPLICANT);
        }
    }
}
