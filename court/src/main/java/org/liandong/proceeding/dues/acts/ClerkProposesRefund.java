package org.liandong.proceeding.dues.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.proceeding.dues.Bill;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.Payments;
import org.springframework.stereotype.Component;

/** 提出退费: to the account the money came from and to no other; another must approve it (诉讼费用交纳办法 52、53). */
@ActName(value = "提出退费", explain = "原来从哪个账户交的，就退到哪个账户。提出的人不能自己批。")
public record ClerkProposesRefund(
        @Asked(value = "退到哪个账户", hint = "填账号或者“尾号”加后四位，只能是交费的账户", max = 80) String account) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkProposesRefund> {

        private final Bills bills;
        private final Payments payments;

        Handler(Bills bills, Payments payments) {
            this.bills = bills;
            this.payments = payments;
        }

        @Override
        public Step perform(ClerkProposesRefund act, Occasion on) {
            var bill = bills.of(on);
            if (!accounts(on).equals(act.account()) && paid(on).stream().noneMatch(it -> it.account().value().equals(act.account().replaceAll("[\\s-]", "")))) {
                return Refusal.unlawful("dues.another-account", "诉讼费只能退到交费的账户（%s），不能退到别的账户。".formatted(accounts(on)), "诉讼费用交纳办法 52、53");
            }
            if (bill.end() != null && on.today().isBefore(bill.end().effective())) {
                return Refusal.unlawful("dues.not-in-force", "裁判要到%s才生效，生效以后再退。".formatted(bill.end().effective()), "诉讼费用交纳办法 53；民诉法解释 207");
            }
            var made = payments.propose(on, bill.back());
            return Effect.to(Dues.PROPOSED, "%s提出退费%s，退到%s".formatted(on.actor().name(), Fee.yuan(bill.back()), accounts(on))).reach(Reach.STAFF)
                    .with("parts", made.stream().map(it -> Fee.yuan(it.amount())).toList());
        }

        private List<Payments.Payment> paid(Occasion on) {
            return payments.of(on.court(), on.stream(), on.target()).stream().filter(it -> it.isDone() && it.side() == Side.APPLICANT).toList();
        }

        private String accounts(Occasion on) {
            return paid(on).stream().map(it -> it.account().masked()).distinct().collect(Collectors.joining("、"));
        }

        @Override
        public boolean offered(Occasion on) {
            return !on.today().isBefore(effective(bills.of(on), on));
        }

        private static LocalDate effective(Bill bill, Occasion on) {
            return bill.end() == null ? on.today() : bill.end().effective();
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var bill = bills.of(on);
            return Map.of("account", accounts(on), "*", List.of("要退：%s".formatted(Fee.yuan(bill.back())), "交费的人：%s".formatted(
                    paid(on).stream().map(Payments.Payment::payer).distinct().collect(Collectors.joining("、")))));
        }
    }
}
