package org.liandong.proceeding.trial.acts;

import java.time.LocalDateTime;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.Trials;
import org.springframework.stereotype.Component;

/** 记录庭审. Agreed facts are not asked again. */
@ActName("记录庭审")
public record JudgeRecordsHearing(@Asked(value = "庭审笔录", as = Asked.As.LONG_TEXT, max = 8000) String minutes) implements ActRequest {

    @Component
    static class Handler implements ActHandler<JudgeRecordsHearing> {

        private final Trials trials;
        private final AgreedFacts agreed;

        Handler(Trials trials, AgreedFacts agreed) {
            this.trials = trials;
            this.agreed = agreed;
        }

        @Override
        public Step perform(JudgeRecordsHearing act, Occasion on) {
            var trial = trials.of(on);
            if (trial.hearingAt() != null && trial.hearingAt().isAfter(LocalDateTime.ofInstant(on.now(), Occasion.ZONE))) {
                return Refusal.unlawful("trial.not-yet", "还没有到开庭时间。", "民诉法 139");
            }
            trials.record(on, act.minutes());
            return trials.effect(on, trial.procedure(), Trial.HEARD, "已开庭审理");
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var facts = agreed.of(on.court(), on.stream());
            return facts.isEmpty() ? Map.of() : Map.of("minutes", "双方无争议的事实（不再调查）：\n" + String.join("\n", facts) + "\n\n");
        }
    }
}
