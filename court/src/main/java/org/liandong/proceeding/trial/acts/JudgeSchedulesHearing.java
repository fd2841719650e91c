package org.liandong.proceeding.trial.acts;

import java.time.LocalDateTime;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.Trials;
import org.springframework.stereotype.Component;

/** 排期开庭. In ordinary procedure the parties are told three days before (民诉法 139). */
@ActName("排期开庭")
public record JudgeSchedulesHearing(
        @Asked(value = "开庭时间", hint = "例如 2026-12-03 09:30") LocalDateTime at,
        @Asked(value = "地点", max = 60) String place) implements ActRequest {

    private static final int NOTICE_DAYS = 3;

    @Component
    static class Handler implements ActHandler<JudgeSchedulesHearing> {

        private final Trials trials;

        Handler(Trials trials) {
            this.trials = trials;
        }

        @Override
        public Step perform(JudgeSchedulesHearing act, Occasion on) {
            var trial = trials.of(on);
            if (!act.at().isAfter(LocalDateTime.ofInstant(on.now(), Occasion.ZONE))) {
                return Refusal.invalid("at", "开庭时间要在现在以后。");
            }
            if (trial.procedure() == Procedure.ORDINARY && act.at().toLocalDate().isBefore(on.today().plusDays(NOTICE_DAYS + 1))) {
                return Refusal.unlawful("trial.notice-too-short", "普通程序要在开庭3天前通知当事人，请把开庭定在%s以后。".formatted(on.today().plusDays(NOTICE_DAYS)), "民诉法 139");
            }
            trials.schedule(on, act.at(), act.place());
            return Trials.effect(trial.procedure(), Trial.SCHEDULED, "定于%s在%s开庭".formatted(act.at().toString().replace('T', ' '), act.place()));
        }
    }
}
