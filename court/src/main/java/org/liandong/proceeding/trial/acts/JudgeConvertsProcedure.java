package org.liandong.proceeding.trial.acts;

import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.Trials;
import org.liandong.proceeding.trial.Uncounted;
import org.springframework.stereotype.Component;

/** 程序转换, only towards the fuller procedure; the time limit goes on from the day of registration (民诉法解释 258). */
@ActName(value = "转换程序", explain = "小额可转简易、普通，简易可转普通；审限从立案之日连续算。")
public record JudgeConvertsProcedure(
        @Asked("转为") Procedure procedure,
        @Asked(value = "理由", max = 500) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<JudgeConvertsProcedure> {

        private final Trials trials;
        private final Clocks clocks;
        private final Uncounted uncounted;
        private final Papers papers;
        private final PaperFacts facts;

        Handler(Trials trials, Clocks clocks, Uncounted uncounted, Papers papers, PaperFacts facts) {
            this.trials = trials;
            this.clocks = clocks;
            this.uncounted = uncounted;
            this.papers = papers;
            this.facts = facts;
        }

        @Override
        public Step perform(JudgeConvertsProcedure act, Occasion on) {
            var trial = trials.of(on);
            if (act.procedure().compareTo(trial.procedure()) <= 0) {
                return Refusal.unlawful("trial.no-conversion-back", "%s不能转为%s。".formatted(trial.procedure().label(), act.procedure().label()), "民诉法解释 258、260");
            }
            var limit = clocks.due(on, trial.procedure().rule());
            if (on.today().isAfter(limit)) {
                return Refusal.unlawful("trial.conversion-too-late", "要在%s审限届满（%s）以前转换。".formatted(trial.procedure().label(), limit), "民诉法解释 258");
            }
            trials.convert(on, act.procedure());
            clocks.startFrom(on, Trial.KIND, act.procedure().rule(), trial.registeredOn());
            clocks.extend(on, act.procedure().rule(), uncounted.days(on));
            var effect = trials.effect(on, act.procedure(), (Trial) on.stateNow(), "裁定转为%s，审限从立案之日连续计算".formatted(act.procedure().label()));
            return act.procedure() == Procedure.ORDINARY ? effect.result(ruling(act, on, trial)) : effect;
        }

        /** Only the change to the ordinary procedure takes a ruling (民诉法 169、170). */
        private UUID ruling(JudgeConvertsProcedure act, Occasion on, Trials.Case trial) {
            return papers.issue(on, "conversion-ruling", on.number(Filing.KIND), facts.parties(on, "原告", "被告")
                    .with("原程序", trial.procedure().label()).with("新程序", act.procedure().label()).with("理由", act.reason()).with("审判员", trial.judgeName()), Reach.PARTIES);
        }

        @Override
        public boolean offered(Occasion on) {
            return trials.of(on).procedure() != Procedure.ORDINARY;
        }
    }
}
