package org.liandong.proceeding.confirmation.acts;

import java.util.ArrayList;
import java.util.stream.Collectors;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.identity.Court;
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
        private final Disputes disputes;
        private final Court court;

        Handler(ConfirmationApplications applications, Matters matters, Papers papers, Disputes disputes, Court court) {
            this.applications = applications;
            this.matters = matters;
            this.papers = papers;
            this.disputes = disputes;
            this.court = court;
        }

        @Override
        public Step perform(JudgeConfirms act, Occasion on) {
            var terms = on.latest(Mediation.KIND).flatMap(it -> matters.agreement(on.court(), on.stream(), it.id())).orElseThrow().terms();
            applications.end(on, "确认有效");
            var lines = new ArrayList<String>();
            lines.add("申请人：%s".formatted(disputes.parties(on.court(), on.stream()).stream().map(Party::name).collect(Collectors.joining("、"))));
            lines.add("申请人申请司法确认调解协议一案，本院受理后依法审查。协议约定：");
            lines.addAll(terms);
            lines.add("本院认为，协议符合司法确认的法定条件。裁定如下：申请人于%s达成的调解协议有效。".formatted(applications.effectiveOn(on)));
            lines.add("当事人应当按照调解协议的约定自觉履行义务。一方当事人拒绝履行或者未全部履行的，对方当事人可以向人民法院申请执行。");
            lines.add("%s　%s".formatted(court.name(), on.today()));
            var id = papers.issue(on, "确认裁定", "民事裁定书", on.latest(Confirmation.KIND).map(Subject::number).orElse(null), lines, Reach.PARTIES);
            return Effect.to(Confirmation.CONFIRMED, "法院裁定确认调解协议有效").result(id);
        }
    }
}
