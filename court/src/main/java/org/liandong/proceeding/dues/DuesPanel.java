package org.liandong.proceeding.dues;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Panel.Line;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.page.Words;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.term.Clocks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 诉讼费: what is to be paid, how it was counted, until when and how; afterwards what was paid, who bears it and what came back. */
@Component
@Order(1)
class DuesPanel implements Panel.Source {

    private static final Set<Dues> CAN_PAY = EnumSet.of(Dues.DUE, Dues.OVERDUE, Dues.OWED);

    private final Bills bills;
    private final Payments payments;
    private final Reckoning reckoning;
    private final DuesPapers papers;
    private final Clocks clocks;

    DuesPanel(Bills bills, Payments payments, Reckoning reckoning, DuesPapers papers, Clocks clocks) {
        this.bills = bills;
        this.payments = payments;
        this.reckoning = reckoning;
        this.papers = papers;
        this.clocks = clocks;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        return subjects.stream().filter(it -> it.kind().equals(Dues.KIND)).reduce((first, second) -> second)
                .map(subject -> panel(actor, view, subject, bills.latest(actor.court(), view.dispute().id()).orElseThrow()));
    }

    private Panel panel(Actor actor, Reader.View view, Subject subject, Bill bill) {
        var state = Dues.valueOf(subject.state());
        var lines = new ArrayList<Line>();
        lines.add(Line.of("现在", view.isStaff() ? state.face().label() : state.face().plain()));
        if (bill.end() == null) {
            var answer = reckoning.answer(bill.cause(), bill.claim(), bill.procedure(), bill.billedOn());
            lines.add(Line.of(papers.fee(bill), Fee.yuan(bill.kept(bill.fee()))));
            answer.fee().lines().forEach(it -> lines.add(new Line(it == answer.fee().lines().getFirst() ? "怎么算的" : "", it.text(), it.source())));
        }
        relief(actor, view, bill, lines);
        due(actor, view, state, bill, lines);
        paid(actor, view, bill, lines);
        return new Panel("诉讼费", List.copyOf(lines));
    }

    private void relief(Actor actor, Reader.View view, Bill bill, List<Line> lines) {
        bills.relief(actor.court(), bill.dispute(), bill.id()).filter(it -> seesMoney(view)).ifPresent(it -> lines.add(new Line("司法救助",
                "申请%s（%s）%s".formatted(it.effect(), it.ground(), it.granted() == null ? "，正在审查" : it.granted() ? "，准许" + (bill.deferred() == null ? ""
                        : "缓到" + bill.deferred()) : "，不准：" + it.reason()), it.law())));
    }

    private void due(Actor actor, Reader.View view, Dues state, Bill bill, List<Line> lines) {
        var owed = bill.owes();
        if (owed.cents() == 0 || state == Dues.PAYING || state.face().isEnd()) {
            return;
        }
        for (var side : Side.values()) {
            // What nobody has paid anything of stands above already.
            if (bill.owes(side).cents() > 0 && (bill.end() != null || bill.paid().cents() > 0)) {
                lines.add(Line.of(side == Side.APPLICANT ? "还要交" : "被告还要交", Fee.yuan(bill.owes(side))));
            }
        }
        var rule = state == Dues.OWED ? Dues.Terms.PAYMENT : bill.term();
        clocks.of(actor.court(), bill.dispute()).stream().filter(it -> it.rule().equals(rule) && it.isRunning()).findFirst()
                .ifPresent(it -> lines.add(new Line("最晚", Words.day(it.due()), it.law())));
        var own = view.is(Standing.APPLICANT) ? bill.owes(Side.APPLICANT) : bill.owes(Side.RESPONDENT);
        if (view.isStaff() || own.cents() > 0) {
            lines.add(Line.of("缴款码", bill.code()));
        }
        if (view.isSide() && own.cents() > 0 && CAN_PAY.contains(state)) {
            lines.add(Line.of("怎么交", "点上面的“交诉讼费”网上交；或者拿缴款码到法院诉讼服务中心窗口、代理银行交。"));
        }
        if (bill.end() == null) {
            var lapse = papers.lapse(bill);
            lines.add(new Line("不交会怎样", lapse.words(), lapse.source()));
        }
    }

    private void paid(Actor actor, Reader.View view, Bill bill, List<Line> lines) {
        var all = payments.of(actor.court(), bill.dispute(), bill.id());
        for (var payment : all) {
            var words = switch (payment.state()) {
                case "DONE" -> "%s，%s，%s".formatted(Words.moment(payment.at()), payment.payer(), payment.way().label());
                case "ASKED" -> "%s发出，还不知道到没到账，请不要再付一次".formatted(Words.moment(payment.at()));
                default -> "%s没有付成".formatted(Words.moment(payment.at()));
            };
            lines.add(Line.of(payment.isDone() ? "已经交" : "付款", "%s，%s%s".formatted(Fee.yuan(payment.amount()), words,
                    seesMoney(view) ? "，" + payment.account().masked() : "")));
        }
        if (bill.end() != null) {
            var end = bill.end();
            lines.add(new Line("结算", "%s结案，一共%s".formatted(end.ending(), Fee.yuan(end.total())), "诉讼费用交纳办法 53"));
            if (bill.back().cents() > 0) {
                lines.add(new Line("要退", "%s，退到交费的账户".formatted(Fee.yuan(bill.back())), "诉讼费用交纳办法 53"));
            }
            if (bill.refunded().cents() > 0) {
                lines.add(Line.of("已经退", "%s，已经到交费的账户".formatted(Fee.yuan(bill.refunded()))));
            }
        }
    }

    /** Whose account and whose hardship it is: the applicant's side and the court. */
    private static boolean seesMoney(Reader.View view) {
        return view.isStaff() || view.is(Standing.APPLICANT);
    }
}
