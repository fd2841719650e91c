package org.liandong.proceeding.trial.acts;

import java.time.LocalDate;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.TrialPapers;
import org.liandong.proceeding.trial.Trials;
import org.liandong.proceeding.trial.Uncounted;
import org.springframework.stereotype.Component;

/**
 * 移送承办法官: the time limit of the procedure runs from the day of registration (最高法审限规定 8). In small claims both parties are told now, when it
 * is known who tries the case (民诉法解释 274).
 */
@ActName("移送承办法官")
public record SystemOpensTrial(
        @Asked("程序") Procedure procedure, @Asked("法官") UUID judge, @Asked("法官姓名") String judgeName, @Asked("立案日") LocalDate registeredOn) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemOpensTrial> {

        private final Trials trials;
        private final Clocks clocks;
        private final Uncounted uncounted;
        private final TrialPapers papers;

        Handler(Trials trials, Clocks clocks, Uncounted uncounted, TrialPapers papers) {
            this.trials = trials;
            this.clocks = clocks;
            this.uncounted = uncounted;
            this.papers = papers;
        }

        @Override
        public Step perform(SystemOpensTrial act, Occasion on) {
            trials.open(on, act.procedure(), act.judge(), act.judgeName(), act.registeredOn());
            clocks.startFrom(on, Trial.KIND, act.procedure().rule(), act.registeredOn());
            var due = clocks.extend(on, act.procedure().rule(), uncounted.days(on));
            var effect = trials.effect(on, act.procedure(), Trial.PREPARING, "移送承办法官%s，适用%s".formatted(act.judgeName(), act.procedure().label()));
            return act.procedure() == Procedure.SMALL_CLAIMS ? effect.result(papers.smallClaims(on, act.judgeName(), due)) : effect;
        }
    }
}
