package org.liandong.proceeding.mediation.acts;

import java.time.LocalDateTime;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.notice.Notices;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 通知参加调解: time and place of a session, to each party by itself, while the time for mediation lasts (在线调解规则 15、24). */
@ActName(value = "通知参加调解", explain = "每位当事人各收到一份调解通知书和一条短信。")
public record MediatorNotifiesOfSession(
        @Asked(value = "什么时间", hint = "例如 2026-12-01 09:30") LocalDateTime at,
        @Asked(value = "在哪里，或者怎么调解", hint = "例如：本院诉讼服务中心调解室；视频调解写明怎么进入", max = 100) String place) implements ActRequest {

    @Component
    static class Handler implements ActHandler<MediatorNotifiesOfSession> {

        private final Handling handling;
        private final Papers papers;
        private final PaperFacts facts;
        private final Notices notices;
        private final Clocks clocks;

        Handler(Handling handling, Papers papers, PaperFacts facts, Notices notices, Clocks clocks) {
            this.handling = handling;
            this.papers = papers;
            this.facts = facts;
            this.notices = notices;
            this.clocks = clocks;
        }

        @Override
        public Step perform(MediatorNotifiesOfSession act, Occasion on) {
            if (!act.at().isAfter(LocalDateTime.ofInstant(on.now(), Occasion.ZONE))) {
                return Refusal.invalid("at", "调解的时间要在现在以后。");
            }
            var rule = handling.matter(on).rule();
            // While an appraisal runs the time stands still, and nobody knows its last day.
            if (on.state() != Mediation.PAUSED && act.at().toLocalDate().isAfter(clocks.due(on, rule))) {
                return Refusal.unlawful("mediation.session-after-term", "调解期限到%s。请约在这以前，或者先请各方同意延长。".formatted(clocks.due(on, rule)),
                        "特邀调解规定 27；在线调解规则 24");
            }
            var number = on.number(Mediation.KIND);
            var contents = facts.cause(on).with("申请人", facts.names(on, Side.APPLICANT)).with("调解员", handling.matter(on).mediatorName())
                    .with("时间", act.at()).with("地点", act.place());
            var when = Contents.moment(act.at());
            var issued = handling.parties(on).stream().map(party -> {
                notices.text(on, party, "请于%s参加调解，地点：%s。调解自愿，可以不来；来的请带身份证和有关材料。".formatted(when, act.place()));
                return papers.issueTo(on, party, "mediation-notice", number, contents.with("收件人", party.name()));
            }).toList();
            return handling.stays(on, "调解员通知各方%s参加调解，地点：%s".formatted(when, act.place())).result(issued.getFirst());
        }
    }
}
