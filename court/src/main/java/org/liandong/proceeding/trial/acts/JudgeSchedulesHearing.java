package org.liandong.proceeding.trial.acts;

import java.time.LocalDateTime;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.TrialPapers;
import org.liandong.proceeding.trial.Trials;
import org.springframework.stereotype.Component;

/** 排期开庭, with a summons to each party. In ordinary procedure the parties are told three days before (民诉法 139). */
@ActName(value = "排期开庭", explain = "每位当事人各收到一份传票。")
public record JudgeSchedulesHearing(
        @Asked(value = "开庭时间", hint = "例如 2026-12-03 09:30") LocalDateTime at,
        @Asked(value = "地点", max = 60) String place) implements ActRequest {

    private static final String NOTICE_RULE = "开庭通知";

    @Component
    static class Handler implements ActHandler<JudgeSchedulesHearing> {

        private final Trials trials;
        private final TrialPapers papers;
        private final Terms terms;

        Handler(Trials trials, TrialPapers papers, Terms terms) {
            this.trials = trials;
            this.papers = papers;
            this.terms = terms;
        }

        @Override
        public Step perform(JudgeSchedulesHearing act, Occasion on) {
            var trial = trials.of(on);
            if (!act.at().isAfter(LocalDateTime.ofInstant(on.now(), Occasion.ZONE))) {
                return Refusal.invalid("at", "开庭时间要在现在以后。");
            }
            var notice = terms.count(NOTICE_RULE, on.today());
            if (trial.procedure() == Procedure.ORDINARY && !act.at().toLocalDate().isAfter(notice.due())) {
                return Refusal.unlawful("trial.notice-too-short", "普通程序要在开庭%s前通知当事人，请把开庭定在%s以后。".formatted(notice.rule().span(), notice.due()),
                        notice.rule().source());
            }
            trials.schedule(on, act.at(), act.place());
            var matter = on.state() == Trial.SCHEDULED ? "开庭审理（原来的开庭时间作废）" : "开庭审理";
            return trials.effect(on, trial.procedure(), Trial.SCHEDULED, "定于%s在%s开庭".formatted(act.at().toString().replace('T', ' '), act.place()))
                    .result(papers.summons(on, matter, act.at(), act.place(), trial.judgeName()));
        }
    }
}
