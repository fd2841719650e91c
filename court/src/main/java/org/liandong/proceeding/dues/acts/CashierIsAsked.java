package org.liandong.proceeding.dues.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.proceeding.dues.Bill;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Cashier;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.DuesPapers;
import org.liandong.proceeding.dues.Onward;
import org.liandong.proceeding.dues.Payments;
import org.liandong.proceeding.dues.Reminders;
import org.springframework.stereotype.Component;

/** 查支付结果: of a payment or a refund of which nobody knows yet. May be asked by anybody concerned as often as he likes; the clock asks by itself. */
@ActName(value = "查到账没有", explain = "向银行问这笔钱到了没有。")
public record CashierIsAsked() implements ActRequest {

    @Component
    static class Handler implements ActHandler<CashierIsAsked> {

        private final Bills bills;
        private final Payments payments;
        private final Cashier cashier;
        private final DuesPapers papers;
        private final Reminders reminders;
        private final Onward onward;

        Handler(Bills bills, Payments payments, Cashier cashier, DuesPapers papers, Reminders reminders, Onward onward) {
            this.bills = bills;
            this.payments = payments;
            this.cashier = cashier;
            this.papers = papers;
            this.reminders = reminders;
            this.onward = onward;
        }

        @Override
        public Step perform(CashierIsAsked act, Occasion on) {
            return on.stateNow() == Dues.PAYING ? payment(on) : refunds(on);
        }

        private Effect payment(Occasion on) {
            var payment = payments.asked(on).orElseThrow();
            return switch (cashier.ask(payment.order())) {
                case UNKNOWN -> Effect.to(Dues.PAYING, "支付的结果还不知道，以后再查");
                case REFUSED -> {
                    payments.set(on, payment, "REFUSED");
                    var bill = bills.of(on);
                    reminders.tell(on, payment.side(), "您付的%s%s没有成功，请换个账号或者到窗口交。".formatted(papers.fee(bill), Fee.yuan(payment.amount())));
                    yield onward.effect(on, bill, "付款没有成功，%s%s还没有交".formatted(papers.fee(bill), Fee.yuan(payment.amount())));
                }
                case DONE -> received(on, payment);
            };
        }

        private Effect received(Occasion on, Payments.Payment payment) {
            payments.set(on, payment, "DONE");
            var bill = bills.paid(on, payment.side(), payment.amount());
            var receipt = papers.receipt(on, bill, payment.payer(), payment.amount(), payment.way(), payment.reference());
            return onward.effect(on, bill, "收到%s%s".formatted(papers.fee(bill), Fee.yuan(payment.amount()))).result(receipt);
        }

        private Effect refunds(Occasion on) {
            var bill = bills.of(on);
            var open = 0;
            for (var refund : payments.refunds(on, "SENT")) {
                var answer = cashier.ask(refund.order());
                switch (answer) {
                    case UNKNOWN -> open++;
                    case REFUSED -> payments.set(on, refund, "REFUSED");
                    case DONE -> {
                        payments.set(on, refund, "DONE");
                        bill = bills.refunded(on, refund.amount());
                    }
                }
            }
            if (open > 0) {
                return Effect.to(Dues.REFUNDING, "退费的结果还不知道，以后再查");
            }
            if (bill.back().cents() > 0) {
                return onward.effect(on, bill, "退费没有成功：交费的账户收不了，要先请交费人把账户恢复");
            }
            return told(on, bill);
        }

        private Effect told(Occasion on, Bill bill) {
            reminders.tell(on, Side.APPLICANT, "退给您的诉讼费%s已经到了交费的账户。".formatted(Fee.yuan(bill.refunded())));
            return onward.effect(on, bill, "诉讼费%s已经退到交费的账户".formatted(Fee.yuan(bill.refunded())));
        }

        @Override
        public boolean offered(Occasion on) {
            return on.stateNow() == Dues.PAYING || on.is(Standing.FILING_CLERK) || on.is(Standing.HEAD) || on.is(Standing.APPLICANT);
        }
    }
}
