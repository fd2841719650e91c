package org.liandong.proceeding.dues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.foundation.fee.FeeRules;
import org.liandong.foundation.fee.Fees;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.rulebook.Citations;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.filing.Filing;
import org.springframework.stereotype.Component;

/** 交费文书: bill, receipt, decision on relief, ruling and settlement, each from the file and the account. */
@Component
public class DuesPapers {

    private final Papers papers;
    private final PaperFacts facts;
    private final Reckoning reckoning;
    private final Fees fees;
    private final Terms terms;

    DuesPapers(Papers papers, PaperFacts facts, Reckoning reckoning, Fees fees, Terms terms) {
        this.papers = papers;
        this.facts = facts;
        this.reckoning = reckoning;
        this.fees = fees;
        this.terms = terms;
    }

    /** 交费通知书, with the arithmetic line by line (诉讼费用交纳办法 22). */
    public UUID notice(Occasion on, Bill bill, LocalDate due) {
        var answer = reckoning.answer(bill.cause(), bill.claim(), bill.procedure(), bill.billedOn());
        var lines = new ArrayList<>(Reckoning.lines(answer.fee()));
        if (bill.keeps() < 100) {
            lines.add("司法救助，只交%d%%：%s × %d%% ＝ %s（诉讼费用交纳办法 46）".formatted(bill.keeps(), Fee.yuan(bill.fee()), bill.keeps(), Fee.yuan(bill.kept(bill.fee()))));
        }
        var lapse = lapse(bill);
        return issue(on, "fee-notice", on(on, bill).with("交费人", payers(on)).with("金额", Fee.yuan(bill.kept(bill.fee()))).with("大写", bill.kept(bill.fee()).capital())
                .lines("计算过程", lines).with("本次应交", bill.paid().cents() == 0 ? null : "已经交了%s，这次还要交%s。".formatted(Fee.yuan(bill.paid()), Fee.yuan(bill.owes())))
                .with("期限", terms.rules().on(bill.term(), on.today()).span()).with("截止日期", due).with("缴款码", bill.code())
                .with("逾期后果", "%s（%s）。".formatted(lapse.words(), lapse.source())));
    }

    /** What follows when the bill is not paid. */
    public FeeRules.Rule lapse(Bill bill) {
        var stage = reckoning.isPassedOn(bill.cause(), bill.billedOn()) ? FeeQuestion.Stage.二审 : FeeQuestion.Stage.一审;
        var change = bill.term().equals(Dues.Terms.TOP_UP) ? FeeQuestion.Change.简易转普通 : null;
        return fees.lapse(reckoning.rule(bill.cause(), bill.claim(), bill.billedOn()), stage, change, bill.billedOn());
    }

    /** 诉讼费收据 (诉讼费用交纳办法 52). Both sides may read it, so it does not show the account. */
    public UUID receipt(Occasion on, Bill bill, String payer, Money amount, Payments.Way way, @Nullable String reference) {
        var rows = new ArrayList<>(List.of(row("交费方式", way.label())));
        if (reference != null) {
            rows.add(row("单据号码", reference));
        }
        rows.add(row("缴款码", bill.code()));
        rows.add(row("收款日期", Contents.day(on.today())));
        return issue(on, "dues-receipt", on(on, bill).with("交费人", payer).with("金额", Fee.yuan(amount)).with("大写", amount.capital()).rows("明细", rows));
    }

    private static Map<String, String> row(String item, String text) {
        return Map.of("项目", item, "内容", text);
    }

    /** 司法救助决定书; a refusal in writing with its reasons (诉讼费用交纳办法 48). */
    public UUID decision(Occasion on, Bill bill, Bills.Relief relief, String law, String reason, String result, @Nullable String payment) {
        return issue(on, "relief-decision", on(on, bill).with("申请人", payers(on)).with("情形", relief.ground()).with("请求", relief.effect().name())
                .with("依据", Citations.full(law)).with("理由", reason).with("结果", result).with("交费", payment));
    }

    /** 诉讼费结算通知书: the full list and what falls on whom (诉讼费用交纳办法 53). */
    public UUID statement(Occasion on, Bill bill, String ending, List<String> lines) {
        return issue(on, "dues-statement", on(on, bill).with("当事人", facts.names(on)).with("结案方式", ending).lines("计算过程", lines).lines("结果", bill.results()));
    }

    /** 按撤诉处理裁定书 (民诉法解释 199、213). */
    public UUID ruling(Occasion on, Bill bill, Money owed, LocalDate due, String course, FeeRules.Rule lapse, String holding) {
        var kind = reckoning.kind(bill.cause(), bill.billedOn());
        return issue(on, "unpaid-ruling", facts.parties(on, "原告", "被告").with("费用", fee(bill)).with("裁定名称", kind.ruling()).with("交费人", payers(on))
                .with("截止日期", due).with("金额", Fee.yuan(owed)).with("经过", course).with("依据", Citations.full(lapse.source())).with("主文", holding)
                .with("审判员", on.actor().name()));
    }

    /** Who must pay first. */
    public String payers(Occasion on) {
        return facts.names(on, Side.APPLICANT);
    }

    /** 案件受理费 or 申请费. */
    public String fee(Bill bill) {
        return fee(reckoning.rule(bill.cause(), bill.claim(), bill.billedOn()).kind());
    }

    static String fee(String kind) {
        return kind.equals("受理费") ? "案件受理费" : kind;
    }

    private Contents on(Occasion on, Bill bill) {
        return facts.cause(on).with("费用", fee(bill));
    }

    private UUID issue(Occasion on, String form, Contents contents) {
        return papers.issue(on, form, on.number(Filing.KIND), contents, Reach.PARTIES);
    }
}
