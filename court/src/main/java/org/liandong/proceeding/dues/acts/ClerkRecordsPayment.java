package org.liandong.proceeding.dues.acts;

import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.proceeding.dues.BankAccount;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.DuesPapers;
import org.liandong.proceeding.dues.Onward;
import org.liandong.proceeding.dues.Payments;
import org.springframework.stereotype.Component;

/** 登记窗口交费: money that came in cash or through the bank, each receipt once (诉讼费用交纳办法 52). */
@ActName(value = "登记窗口交费", explain = "现金、银行转账或者代理银行收到的，登记以后开收据。")
public record ClerkRecordsPayment(
        @Asked("谁交的") Side side,
        @Asked("怎么交的") Payments.Way way,
        @Asked(value = "单据号码", hint = "票据号或者银行流水号", max = 40) String reference,
        @Asked(value = "退费账号", hint = "转账的填付款账号；现金的，问清交费人自己的账号，以后只退到这里") BankAccount account,
        @Asked(value = "户名", max = 60) String payer) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkRecordsPayment> {

        private final Bills bills;
        private final Payments payments;
        private final DuesPapers papers;
        private final Onward onward;

        Handler(Bills bills, Payments payments, DuesPapers papers, Onward onward) {
            this.bills = bills;
            this.payments = payments;
            this.papers = papers;
            this.onward = onward;
        }

        @Override
        public Step perform(ClerkRecordsPayment act, Occasion on) {
            var owed = bills.of(on).owes(act.side());
            if (owed.cents() == 0) {
                return Refusal.unlawful("dues.not-your-bill", "这一方没有要交的诉讼费。", "诉讼费用交纳办法 20、29");
            }
            if (act.way() == Payments.Way.ONLINE) {
                return Refusal.invalid("way", "网上支付由当事人自己办，窗口只登记现金和银行收到的。");
            }
            if (payments.isUsed(on.court(), act.reference())) {
                return Refusal.unlawful("dues.reference-used", "这张单据已经登记过了，一张单据只能登记一次。", "诉讼费用交纳办法 52");
            }
            payments.add(on, act.side(), owed, act.way(), act.reference(), act.payer(), act.account());
            var bill = bills.paid(on, act.side(), owed);
            var receipt = papers.receipt(on, bill, act.payer(), owed, act.way(), act.reference());
            return onward.effect(on, bill, "%s到窗口交了%s%s".formatted(act.payer(), papers.fee(bill), Fee.yuan(owed))).result(receipt);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var bill = bills.of(on);
            var side = bill.owes(Side.APPLICANT).cents() > 0 ? Side.APPLICANT : Side.RESPONDENT;
            return Map.of("*", List.of("要收：%s%s".formatted(papers.fee(bill), Fee.yuan(bill.owes(side))), "缴款码：" + bill.code()), "side", side.name());
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("way", List.of(Payments.Way.CASH, Payments.Way.BANK).stream().map(it -> new Choice(it.name(), it.label(), "")).toList());
        }
    }
}
