package org.liandong.proceeding.mediation.acts;

import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.kernel.Reach;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 调解协议书: built from the record when the last party signs. */
@Component
class AgreementPaper {

    private final Papers papers;
    private final PaperFacts facts;

    AgreementPaper(Papers papers, PaperFacts facts) {
        this.papers = papers;
        this.facts = facts;
    }

    UUID issue(Occasion on, Matters.Agreement agreement) {
        var number = on.number(Mediation.KIND);
        return papers.issue(on, "mediation-agreement", number, facts.parties(on, "申请人", "被申请人").lines("条款", agreement.terms()), Reach.PARTIES);
    }
}
