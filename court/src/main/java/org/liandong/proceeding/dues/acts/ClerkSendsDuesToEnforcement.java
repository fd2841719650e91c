package org.liandong.proceeding.dues.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Dues;
import org.springframework.stereotype.Component;

/** 移送执行: who does not pay the court what he bears is made to (民诉法解释 207). */
@ActName(value = "欠费移送执行", explain = "案件结了，交费期限过了还不交的，移送强制执行。")
public record ClerkSendsDuesToEnforcement() implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkSendsDuesToEnforcement> {

        private final Bills bills;
        private final Clocks clocks;

        Handler(Bills bills, Clocks clocks) {
            this.bills = bills;
            this.clocks = clocks;
        }

        @Override
        public Step perform(ClerkSendsDuesToEnforcement act, Occasion on) {
            var due = clocks.due(on, Dues.Terms.PAYMENT);
            if (!on.today().isAfter(due)) {
                return Refusal.unlawful("dues.still-time-to-pay", "交费的期限到%s，过了还不交才能移送执行。".formatted(due), "民诉法解释 207；诉讼费用交纳办法 22");
            }
            return Effect.to(Dues.ENFORCED, "没有交的诉讼费%s移送执行".formatted(Fee.yuan(bills.of(on).owes())));
        }

        @Override
        public boolean offered(Occasion on) {
            return on.today().isAfter(clocks.due(on, Dues.Terms.PAYMENT));
        }
    }
}
