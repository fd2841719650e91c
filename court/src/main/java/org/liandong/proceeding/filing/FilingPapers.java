package org.liandong.proceeding.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.kernel.CaseNumber;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.rulebook.CaseClass;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.stereotype.Component;

/** 立案文书: receipt, correction notice, notice of acceptance and refusal ruling, each from the file. */
@Component
public class FilingPapers {

    private final Papers papers;
    private final Disputes disputes;
    private final Causes causes;
    private final CaseClasses classes;
    private final Court court;

    FilingPapers(Papers papers, Disputes disputes, Causes causes, CaseClasses classes, Court court) {
        this.papers = papers;
        this.disputes = disputes;
        this.causes = causes;
        this.classes = classes;
        this.court = court;
    }

    /** 收件凭证, with the date of receipt (登记立案规定 2). */
    public UUID receipt(Occasion on, LocalDate receivedOn) {
        return receipt(on, parties(on), cause(on), receivedOn);
    }

    /** The same for a dispute that is just being brought, from what was told. */
    public UUID receipt(Occasion on, Intake intake) {
        var applicants = intake.parties().stream().filter(it -> it.side() == Side.APPLICANT).map(PartyForm::name).collect(Collectors.joining("、"));
        return receipt(on, applicants, causes.name(intake.cause()), on.today());
    }

    private UUID receipt(Occasion on, String applicants, String cause, LocalDate receivedOn) {
        return papers.issue(on, "收件凭证", "材料收取凭证", null, List.of("%s：".formatted(applicants),
                "关于%s的起诉材料，本院已于%s收到。".formatted(cause, receivedOn), "本院将在七日内决定是否立案；到期未答复的，依法先行立案。",
                "%s　%s".formatted(court.name(), on.today())), Reach.PARTIES);
    }

    /** 补正通知书: everything that is missing, once, in writing (登记立案规定 7). */
    public UUID correction(Occasion on, List<String> missing, LocalDate until) {
        var lines = new ArrayList<String>();
        lines.add("你关于%s的起诉材料还需补正，现一次性告知如下：".formatted(cause(on)));
        for (int i = 0; i < missing.size(); i++) {
            lines.add("%d. %s".formatted(i + 1, missing.get(i)));
        }
        lines.add("请在%s以前补齐。补齐之日的次日起，立案期限重新计算。".formatted(until));
        lines.add("%s　%s".formatted(court.name(), on.today()));
        return papers.issue(on, "补正通知", "补正通知书", null, lines, Reach.PARTIES);
    }

    /** 受理案件通知书; what only passes through this court, as an appeal does, has no number. */
    public UUID acceptance(Occasion on, CaseClass kind, @Nullable CaseNumber number) {
        return papers.issue(on, "受理通知", "受理案件通知书", number == null ? null : number.toString(), List.of("%s：".formatted(parties(on)),
                "你提出的%s（%s），经审查符合条件，本院于%s登记立案。".formatted(cause(on), kind.name(), on.today()),
                kind.splits() ? "" : "案件将在期限内移交%s办理。".formatted(kind.department()),
                kind.fee() ? "请在收到交费通知之日起七日内交纳费用，或者申请缓交、减交、免交。" : "", "%s　%s".formatted(court.name(), on.today())), Reach.PARTIES);
    }

    /** 不予受理裁定书, with reasons and the right to appeal (民诉法 126; 登记立案规定 9). */
    public UUID refusal(Occasion on, String ground, String law, String reason) {
        return papers.issue(on, "不予受理裁定", classes.of(disputes.of(on).cause(), on.today()).ruling(), null, List.of("起诉人：%s".formatted(applicants(on)),
                "起诉人因%s向本院提起诉讼。".formatted(cause(on)), "本院经审查认为：%s".formatted(reason), "理由：%s（%s）。".formatted(ground, law),
                "裁定如下：对起诉人的起诉，本院不予受理。", "如不服本裁定，可以在裁定书送达之日起十日内，向本院递交上诉状，上诉于平顶山市中级人民法院。",
                "%s　%s".formatted(court.name(), on.today())), Reach.PARTIES);
    }

    private String cause(Occasion on) {
        return causes.name(disputes.of(on).cause());
    }

    private String parties(Occasion on) {
        return applicants(on);
    }

    private String applicants(Occasion on) {
        return disputes.parties(on.court(), on.stream()).stream().filter(it -> it.side() == Side.APPLICANT).map(Party::name).collect(Collectors.joining("、"));
    }
}
