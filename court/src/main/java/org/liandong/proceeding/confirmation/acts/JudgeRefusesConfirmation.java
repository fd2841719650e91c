package org.liandong.proceeding.confirmation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Citations;
import org.liandong.proceeding.confirmation.Confirmation;
import org.liandong.proceeding.confirmation.ConfirmationApplications;
import org.springframework.stereotype.Component;

/** 裁定驳回司法确认申请 (民诉法 206; 民诉法解释 358). */
@ActName(value = "裁定驳回", explain = "当事人可以变更协议、重新调解，或者起诉。")
public record JudgeRefusesConfirmation(
        @Asked("依据哪一项") Ground ground,
        @Asked(value = "具体理由", as = Asked.As.LONG_TEXT, max = 1000) String reason) implements ActRequest {

    /** 驳回的情形 (民诉法解释 358). */
    public enum Ground implements Labelled {
        ILLEGAL("违反法律强制性规定"), HARMS_PUBLIC("损害国家利益、社会公共利益、他人合法权益"), PUBLIC_ORDER("违背公序良俗"), INVOLUNTARY("违反自愿原则"),
        UNCLEAR("内容不明确"), OTHER("其他不能进行司法确认的情形");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String law() {
            return "民诉法解释 358";
        }
    }

    @Component
    static class Handler implements ActHandler<JudgeRefusesConfirmation> {

        private final ConfirmationApplications applications;
        private final Papers papers;
        private final PaperFacts facts;

        Handler(ConfirmationApplications applications, Papers papers, PaperFacts facts) {
            this.applications = applications;
            this.papers = papers;
            this.facts = facts;
        }

        @Override
        public Step perform(JudgeRefusesConfirmation act, Occasion on) {
            applications.end(on, act.ground().label());
            var id = papers.issue(on, "confirmation-dismissal", on.number(Confirmation.KIND), Contents.empty()
                    .with("申请人", facts.names(on)).with("理由", act.reason()).with("情形", act.ground().label()).with("法律依据", Citations.full(act.ground().law()))
                    .with("出路", "可以变更原调解协议或者达成新的调解协议，也可以向人民法院提起诉讼").with("审判员", on.actor().name()), Reach.PARTIES);
            return Effect.to(Confirmation.DISMISSED, "驳回司法确认申请：%s".formatted(act.ground().label())).result(id);
        }
    }
}
