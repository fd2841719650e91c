package org.liandong.proceeding.paymentorder.acts;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.OnBehalf;
import org.liandong.proceeding.paymentorder.ObjectionTerm;
import org.springframework.stereotype.Component;

/** 撤回异议 before the court has ruled on it, for good (民诉法解释 437). */
@ActName(value = "撤回异议", explain = "撤回以后不能反悔，支付令照旧有效。")
public record DebtorWithdrawsObjection(@Asked(value = "原因", required = false, max = 300) @Nullable String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<DebtorWithdrawsObjection> {

        private final ObjectionTerm term;
        private final OnBehalf behalf;

        Handler(ObjectionTerm term, OnBehalf behalf) {
            this.term = term;
            this.behalf = behalf;
        }

        @Override
        public Step perform(DebtorWithdrawsObjection act, Occasion on) {
            return behalf.refusal(on, Side.RESPONDENT).<Step>map(it -> it).orElseGet(() -> term.goesOn(on, "债务人撤回异议，准许"));
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on, Side.RESPONDENT);
        }
    }
}
