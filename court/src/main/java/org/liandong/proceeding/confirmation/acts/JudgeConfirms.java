package org.liandong.proceeding.confirmation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.confirmation.Confirmation;
import org.liandong.proceeding.confirmation.ConfirmationApplications;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 确认调解协议有效的裁定 (民诉法 206). */
@ActName(value = "裁定确认有效", explain = "裁定后协议可以强制执行。请逐项核对。")
public record JudgeConfirms(
        @Asked(value = "自愿、合法、内容明确，不损害国家、公共和他人利益，不违背公序良俗", as = Asked.As.CHECK) boolean examined,
        @Asked(value = "已向双方核实", as = Asked.As.CHECK) boolean heard) implements ActRequest {

    @Component
    static class Handler implements ActHandler<JudgeConfirms> {

        private final ConfirmationApplications applications;
        private final Matters matters;
        private final Papers papers;
        private final PaperFacts facts;

        Handler(ConfirmationApplications applications, Matters matters, Papers papers, PaperFacts facts) {
            this.applications = applications;
            this.matters = matters;
            this.papers = papers;
            this.facts = facts;
        }

        @Override
        public Step perform(JudgeConfirms act, Occasion on) {
            var terms = on.latest(Mediation.KIND).flatMap(it -> matters.agreement(on.court(), on.stream(), it.id())).orElseThrow().terms();
            applications.end(on, "确认有效");
            var id = papers.issue(on, "confirmation-ruling", on.number(Confirmation.KIND), facts.cause(on)
                    .with("申请人", facts.names(on)).with("协议日期", applications.effectiveOn(on)).lines("条款", terms).with("审判员", on.actor().name()), Reach.PARTIES);
            return Effect.to(Confirmation.CONFIRMED, "法院裁定确认调解协议有效").result(id);
        }
    }
}
