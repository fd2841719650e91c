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

/** 不予受理司法确认申请, or dismissal if it shows later (民诉法解释 355). */
@ActName(value = "不予受理", explain = "协议不变，当事人可以起诉。")
public record JudgeDeclinesConfirmation(
        @Asked("依据哪一项") Ground ground,
        @Asked(value = "具体理由", as = Asked.As.LONG_TEXT, max = 1000) String reason) implements ActRequest {

    /** 不予受理的情形 (民诉法解释 355). */
    public enum Ground implements Labelled {
        NOT_CIVIL("不属于法院受理范围"), NO_JURISDICTION("不属于本院管辖"), STATUS("申请确认婚姻、亲子、收养等身份关系无效、有效或者解除"),
        OTHER_PROCEDURE("适用其他特别程序、公示催告、破产程序"), TITLE("涉及物权、知识产权确权");

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
            return "民诉法解释 355";
        }
    }

    @Component
    static class Handler implements ActHandler<JudgeDeclinesConfirmation> {

        private final ConfirmationApplications applications;
        private final Papers papers;
        private final PaperFacts facts;

        Handler(ConfirmationApplications applications, Papers papers, PaperFacts facts) {
            this.applications = applications;
            this.papers = papers;
            this.facts = facts;
        }

        @Override
        public Step perform(JudgeDeclinesConfirmation act, Occasion on) {
            // 受理后才发现的，裁定驳回 (民诉法解释 355).
            var late = on.state() == Confirmation.REVIEW;
            applications.end(on, act.ground().label());
            var contents = Contents.empty().with("申请人", facts.names(on)).with("理由", act.reason()).with("情形", act.ground().label()).with("审判员", on.actor().name());
            var number = on.number(Confirmation.KIND);
            var id = late ? papers.issue(on, "confirmation-dismissal", number, contents
                    .with("法律依据", Citations.full(act.ground().law())).with("出路", "可以向有管辖权的人民法院起诉"), Reach.PARTIES)
                    : papers.issue(on, "confirmation-refusal", number, contents, Reach.PARTIES);
            return Effect.to(Confirmation.DECLINED, "司法确认%s：%s".formatted(late ? "驳回申请" : "不予受理", act.ground().label())).result(id);
        }
    }
}
