package org.liandong.proceeding.dues.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.proceeding.dues.BankAccount;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.DuesPapers;
import org.liandong.proceeding.dues.Payments;
import org.springframework.stereotype.Component;

/** 网上交诉讼费. The act is the order to pay; whether money came is learned afterwards. Nobody pays what another owes, and nobody pays twice. */
@ActName(value = "交诉讼费", explain = "一次交清。以后要退费的，只退到这个账号。")
public record PartyPaysDues(
        @Asked(value = "付款账号", hint = "您的银行卡号或者银行账号") BankAccount account,
        @Asked(value = "户名", hint = "账号是谁的", max = 60) String payer) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyPaysDues> {

        private final Bills bills;
        private final Payments payments;
        private final DuesPapers papers;

        Handler(Bills bills, Payments payments, DuesPapers papers) {
            this.bills = bills;
            this.payments = payments;
            this.papers = papers;
        }

        @Override
        public Step perform(PartyPaysDues act, Occasion on) {
            var bill = bills.of(on);
            var owed = bill.owes(side(on));
            if (owed.cents() == 0) {
                return Refusal.unlawful("dues.not-your-bill", "这笔诉讼费不该由您交。谁交、交多少，看交费通知书。", "诉讼费用交纳办法 20、29");
            }
            payments.add(on, side(on), owed, Payments.Way.ONLINE, null, act.payer(), act.account());
            return Effect.to(Dues.PAYING, "%s网上支付%s%s".formatted(on.actor().name(), papers.fee(bill), Fee.yuan(owed)));
        }

        private static Side side(Occasion on) {
            return on.is(Standing.APPLICANT) ? Side.APPLICANT : Side.RESPONDENT;
        }

        @Override
        public boolean offered(Occasion on) {
            return bills.of(on).owes(side(on)).cents() > 0;
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var bill = bills.of(on);
            var facts = new ArrayList<>(List.of("这次要交：%s%s".formatted(papers.fee(bill), Fee.yuan(bill.owes(side(on)))), "缴款码：" + bill.code()));
            facts.add("怎么算的，看交费通知书。");
            return Map.of("*", List.copyOf(facts), "payer", on.actor().name());
        }
    }
}
