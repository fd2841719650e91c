package org.liandong.proceeding.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.kernel.CaseNumber;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.rulebook.CaseClass;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.Citations;
import org.springframework.stereotype.Component;

/** 立案文书: receipt, correction notice, notice of acceptance and refusal ruling, each from the file. */
@Component
public class FilingPapers {

    private final Papers papers;
    private final Disputes disputes;
    private final Causes causes;
    private final CaseClasses classes;
    private final PaperFacts facts;

    FilingPapers(Papers papers, Disputes disputes, Causes causes, CaseClasses classes, PaperFacts facts) {
        this.papers = papers;
        this.disputes = disputes;
        this.causes = causes;
        this.classes = classes;
        this.facts = facts;
    }

    /** 收件凭证, with the date of receipt (登记立案规定 2). */
    public UUID receipt(Occasion on, LocalDate receivedOn) {
        return receipt(on, facts.names(on, Side.APPLICANT), causes.name(disputes.of(on).cause()), receivedOn);
    }

    /** The same for a dispute that is just being brought, from what was told. */
    public UUID receipt(Occasion on, Intake intake) {
        var applicants = intake.parties().stream().filter(it -> it.side() == Side.APPLICANT).map(PartyForm::name).collect(Collectors.joining("、"));
        return receipt(on, applicants, causes.name(intake.cause()), on.today());
    }

    private UUID receipt(Occasion on, String applicants, String cause, LocalDate receivedOn) {
        return papers.issue(on, "filing-receipt", null, Contents.empty().with("起诉人", applicants).with("案由", cause).with("收到日期", receivedOn), Reach.PARTIES);
    }

    /** 补正通知书: everything that is missing, once, in writing (登记立案规定 7). */
    public UUID correction(Occasion on, List<String> missing, LocalDate until) {
        return papers.issue(on, "correction-notice", null, facts(on).lines("缺少事项", missing).with("截止日期", until), Reach.PARTIES);
    }

    /** 受理案件通知书; what only passes through this court, as an appeal does, has no number. */
    public UUID acceptance(Occasion on, CaseClass kind, @Nullable CaseNumber number) {
        return papers.issue(on, "acceptance", number == null ? null : number.toString(), facts(on).with("案件类别", kind.name())
                .with("移交", kind.splits() ? null : kind.department()).with("交费", kind.fee() ? "是" : null), Reach.PARTIES);
    }

    /** 不予受理裁定书, with reasons and the right to appeal (民诉法 126; 登记立案规定 9). */
    public UUID refusal(Occasion on, String ground, String law, String reason) {
        return papers.issue(on, "refusal-ruling", null, facts(on).with("裁定名称", classes.of(disputes.of(on).cause(), on.today()).ruling()).with("理由", reason)
                .with("情形", ground).with("法律依据", Citations.full(law)), Reach.PARTIES);
    }

    /** 不予受理通知书 for an application for a payment order: no ruling, and no appeal (民诉法解释 427). */
    public UUID declined(Occasion on, LocalDate receivedOn, String ground, String law, String reason) {
        return papers.issue(on, "payment-order-refusal", null, facts.cause(on).with("申请人", facts.names(on, Side.APPLICANT)).with("收到日期", receivedOn)
                .with("理由", reason).with("情形", ground).with("法律依据", Citations.full(law)), Reach.PARTIES);
    }

    private Contents facts(Occasion on) {
        return facts.cause(on).with("起诉人", facts.names(on, Side.APPLICANT));
    }
}
