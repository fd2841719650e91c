package org.liandong.proceeding.mediation.acts;

import java.util.ArrayList;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 调解协议书: built from the record when the last party signs. */
@Component
class AgreementPaper {

    private final Disputes disputes;
    private final Papers papers;
    private final Causes causes;

    AgreementPaper(Disputes disputes, Papers papers, Causes causes) {
        this.disputes = disputes;
        this.papers = papers;
        this.causes = causes;
    }

    UUID issue(Occasion on, Matters.Agreement agreement) {
        var dispute = disputes.of(on);
        var number = on.latest(Mediation.KIND).map(Subject::number).orElse(null);
        var lines = new ArrayList<String>();
        for (var party : disputes.parties(on.court(), on.stream())) {
            lines.add("%s：%s，证件号 %s".formatted(party.side() == Side.APPLICANT ? "申请人" : "被申请人", party.name(), party.maskedId()));
        }
        lines.add("双方因%s发生纠纷，自愿达成如下协议：".formatted(causes.name(dispute.cause())));
        for (int i = 0; i < agreement.terms().size(); i++) {
            lines.add("%d. %s".formatted(i + 1, agreement.terms().get(i)));
        }
        lines.add("本协议经各方签字，于%s生效。".formatted(on.today()));
        return papers.issue(on, "调解协议", "调解协议书", number, lines, Reach.PARTIES);
    }
}
