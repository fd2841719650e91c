package org.liandong.proceeding.trial.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.Trials;
import org.springframework.stereotype.Component;

/** 延长审限, once, as far as the procedure allows and with the president's approval (民诉法 152、164、168). */
@ActName("延长审限")
public record HeadExtendsTrialTerm(
        @Asked("延长几个月") int months,
        @Asked(value = "院长批准的日期和理由", max = 300) String approval) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadExtendsTrialTerm> {

        private final Trials trials;
        private final Clocks clocks;

        Handler(Trials trials, Clocks clocks) {
            this.trials = trials;
            this.clocks = clocks;
        }

        @Override
        public Step perform(HeadExtendsTrialTerm act, Occasion on) {
            var trial = trials.of(on);
            var most = trial.procedure().extension();
            if (act.months() < 1 || trial.extended() + act.months() > most) {
                return Refusal.unlawful("trial.extension-too-long", "%s最多延长%d个月，已经延长了%d个月。".formatted(trial.procedure().label(), most, trial.extended()),
                        "民诉法 152、164、168；民诉法解释 258");
            }
            var limit = clocks.due(on, trial.procedure().rule());
            if (on.today().isAfter(limit)) {
                return Refusal.unlawful("trial.extension-too-late", "审限已经在%s届满，届满以前才能延长。".formatted(limit), "审限规定（2019）1");
            }
            trials.extend(on, act.months());
            var due = clocks.extendMonths(on, trial.procedure().rule(), act.months());
            return trials.effect(on, trial.procedure(), (Trial) on.stateNow(), "经院长批准，审限延长到%s".formatted(due)).with("due", due);
        }
    }
}
