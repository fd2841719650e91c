package org.liandong.proceeding.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.fee.FeeAnswer;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.trial.Costs;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;
import org.liandong.proceeding.trial.acts.JudgeClosesCase.Result;
import org.springframework.stereotype.Component;

/** 诉讼费结算: what the fee comes to when the judge closes the case, who bears it, and who still has to pay the court or gets something back. */
@Component
class Settlement implements Costs {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * @param lines    how it was counted, with articles
     * @param sentence as it stands in the paper that closes the case
     */
    record Sum(Bill.End end, List<String> lines, String sentence) { }

    private final Bills bills;
    private final Reckoning reckoning;
    private final PaperFacts facts;
    private final Terms terms;

    Settlement(Bills bills, Reckoning reckoning, PaperFacts facts, Terms terms) {
        this.bills = bills;
        this.reckoning = reckoning;
        this.facts = facts;
        this.terms = terms;
    }

    @Override
    public String sentence(Occasion on, JudgeClosesCase act) {
        return bills.latest(on.court(), on.stream()).filter(it -> it.end() == null).map(it -> of(on, it, act).sentence()).orElse("");
    }

    Sum of(Occasion on, Bill bill, JudgeClosesCase act) {
        var answer = reckoning.answer(bill, ending(act.result()));
        var total = answer.fee().amount();
        var theirs = respondents(act, total);
        var own = total.minus(theirs);
        if (act.direct() && bill.paid().minus(bill.refunded()).compareTo(total) < 0) {
            throw new Refused(Refusal.unlawful("dues.nothing-to-pay-on", "原告没有交够%s，被告负担的部分要交给法院，不能直接付给原告。".formatted(Fee.yuan(total)), "民诉法解释 207"));
        }
        var end = new Bill.End(act.result().label(), total, act.direct() ? total : bill.kept(own), act.direct() ? Money.ZERO : theirs, effective(on, bill, act.result()));
        return new Sum(end, lines(bill, act, answer, own, theirs), sentence(on, answer, own, theirs, bill));
    }

    private static FeeQuestion.Ending ending(Result result) {
        return switch (result) {
            case JUDGMENT -> FeeQuestion.Ending.判决;
            case MEDIATED -> FeeQuestion.Ending.调解;
            case WITHDRAWN -> FeeQuestion.Ending.撤诉;
            case DISMISSED -> FeeQuestion.Ending.驳回起诉;
        };
    }

    /** The respondent's part. Who withdraws bears all; who lost bears it, or what the two agreed, and that the judge must say (诉讼费用交纳办法 29、31、34). */
    private static Money respondents(JudgeClosesCase act, Money total) {
        if (act.result() == Result.WITHDRAWN || total.cents() == 0) {
            return Money.ZERO;
        }
        return switch (act.bears()) {
            case null -> throw new Refused(Refusal.invalid("bears", "请选诉讼费由谁负担：判决由输的一方，调解由双方商量（诉讼费用交纳办法 29、31、53）。"));
            case APPLICANT -> Money.ZERO;
            case RESPONDENT -> total;
            case SHARED -> {
                var share = act.share() == null ? total.times(HALF) : act.share();
                if (share.compareTo(total) > 0) {
                    throw new Refused(Refusal.invalid("share", "一共才%s，被告负担的不能比这多。".formatted(Fee.yuan(total))));
                }
                yield share;
            }
        };
    }

    /** A judgment that can be appealed, and a dismissal, stand when nobody has appealed in time (民诉法 171、178). */
    private LocalDate effective(Occasion on, Bill bill, Result result) {
        return switch (result) {
            case JUDGMENT -> bill.procedure() == FeeQuestion.Procedure.小额 ? on.today() : terms.count("判决上诉期", on.today()).due().plusDays(1);
            case DISMISSED -> terms.count("裁定上诉期", on.today()).due().plusDays(1);
            case MEDIATED, WITHDRAWN -> on.today();
        };
    }

    private static List<String> lines(Bill bill, JudgeClosesCase act, FeeAnswer answer, Money own, Money theirs) {
        var lines = new ArrayList<>(Reckoning.lines(answer.fee()));
        if (answer.fee().amount().cents() > 0) {
            lines.add("原告负担%s，被告负担%s（%s）".formatted(Fee.yuan(own), Fee.yuan(theirs), answer.bears().source()));
        }
        if (act.direct() && theirs.cents() > 0) {
            lines.add("原告同意由被告把%s直接付给原告，法院不再退（民诉法解释 207）".formatted(Fee.yuan(theirs)));
        }
        if (bill.keeps() < 100 && own.cents() > 0) {
            lines.add("准许过司法救助，原告负担的部分只交%d%%：%s（诉讼费用交纳办法 50、51）".formatted(bill.keeps(), Fee.yuan(bill.kept(own))));
        }
        return List.copyOf(lines);
    }

    private String sentence(Occasion on, FeeAnswer answer, Money own, Money theirs, Bill bill) {
        if (answer.fee().amount().cents() == 0) {
            return bill.paid().cents() == 0 ? "" : "已经预交的案件受理费%s，退还原告。".formatted(Fee.yuan(bill.paid()));
        }
        var halved = answer.fee().texts().stream().anyMatch(it -> it.contains("减半"));
        var bears = own.cents() == 0 ? "被告%s负担".formatted(facts.names(on, Side.RESPONDENT)) : theirs.cents() == 0 ? "原告%s负担".formatted(facts.names(on, Side.APPLICANT))
                : "原告%s负担%s，被告%s负担%s".formatted(facts.names(on, Side.APPLICANT), Fee.yuan(own), facts.names(on, Side.RESPONDENT), Fee.yuan(theirs));
        return "案件受理费%s%s，由%s。".formatted(halved ? "减半收取" : "", Fee.yuan(answer.fee().amount()), bears);
    }
}
