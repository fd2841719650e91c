package org.liandong.proceeding.dues.acts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.dues.Bill;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.DuesPapers;
import org.liandong.proceeding.dues.Onward;
import org.liandong.proceeding.dues.Reckoning;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.trial.Trial;
import org.springframework.stereotype.Component;

/**
 * 裁定按撤诉处理, when the notice has been given, the last day is past and no relief is pending (民诉法解释 213). By the judge who has the case, or, before
 * anybody has it, by the filing division. What was paid before comes back as far as the rule says (民诉法解释 199).
 */
@ActName("裁定按撤诉处理")
public record JudgeTreatsAsWithdrawn(
        @Asked(value = "没有交费的经过", hint = "写进裁定书", as = Asked.As.LONG_TEXT, max = 1000) String course) implements ActRequest {

    @Component
    static class Handler implements ActHandler<JudgeTreatsAsWithdrawn> {

        private final Bills bills;
        private final DuesPapers papers;
        private final Reckoning reckoning;
        private final Clocks clocks;
        private final Onward onward;

        Handler(Bills bills, DuesPapers papers, Reckoning reckoning, Clocks clocks, Onward onward) {
            this.bills = bills;
            this.papers = papers;
            this.reckoning = reckoning;
            this.clocks = clocks;
            this.onward = onward;
        }

        @Override
        public Step perform(JudgeTreatsAsWithdrawn act, Occasion on) {
            var bill = bills.of(on);
            var refusal = refusal(on, bill);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            var lapse = papers.lapse(bill);
            var back = bill.paid().times(BigDecimal.valueOf(lapse.back(), 2));
            var kept = bill.paid().minus(back);
            var ended = bills.end(on, new Bill.End("按撤诉处理", kept, kept, Money.ZERO, on.today()));
            var ruling = papers.ruling(on, bill, bill.owes(), clocks.due(on, bill.term()), act.course(), lapse, holding(on, bill, back));
            var words = "没有交%s，裁定按撤诉处理".formatted(papers.fee(bill));
            var effect = bill.paid().cents() == 0 ? Effect.to(Dues.WITHDRAWN, words) : onward.effect(on, ended, words);
            return effect.result(ruling);
        }

        private String holding(Occasion on, Bill bill, Money back) {
            var what = papers.fee(bill).equals("案件受理费") ? "起诉" : "申请";
            var returned = back.cents() == 0 ? "" : "已经交纳的%s退还%s。".formatted(papers.fee(bill), Fee.yuan(back));
            return "本案按%s撤回%s处理。%s".formatted(papers.payers(on), what, returned);
        }

        private Optional<Refusal> refusal(Occasion on, Bill bill) {
            if (on.open(Trial.KIND).isPresent() && !on.is(Standing.JUDGE)) {
                return Optional.of(Refusal.forbidden("dues.judge-rules", "案件已经分给法官，由承办法官裁定。"));
            }
            if (on.open(Mediation.KIND).isPresent()) {
                return Optional.of(Refusal.unlawful("dues.in-mediation", "案件正在委托调解，等调解结束再裁定。当事人现在交费也可以。", "民诉法解释 213；特邀调解规定 27"));
            }
            if (on.open(PaymentOrder.KIND).isPresent()) {
                return Optional.of(Refusal.unlawful("dues.in-payment-order", "督促程序还没有结束，申请费等结束的时候一起结算。当事人现在交也可以。", "诉讼费用交纳办法 36"));
            }
            return reckoning.isPassedOn(bill.cause(), bill.billedOn())
                    ? Optional.of(Refusal.unlawful("dues.upper-court-rules", "上诉案件没有交费的，由上一级法院裁定，请先移交。", "民诉法解释 318")) : Optional.empty();
        }

        @Override
        public boolean offered(Occasion on) {
            return refusal(on, bills.of(on)).isEmpty();
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var asked = bills.relief(on.court(), on.stream(), on.target()).isPresent();
            return Map.of("course", "%s没有在期限以内交纳，%s。".formatted(papers.payers(on), asked ? "申请司法救助已经答复，仍没有交纳" : "也没有申请缓交、减交、免交"));
        }
    }
}
