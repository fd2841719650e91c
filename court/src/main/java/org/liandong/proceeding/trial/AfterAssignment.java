package org.liandong.proceeding.trial;

import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Performed;
import org.liandong.proceeding.triage.Splits;
import org.liandong.proceeding.triage.acts.DividerAssignsCase;
import org.liandong.proceeding.trial.acts.SystemOpensTrial;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An assigned case is with its judge in the same instant. */
@Component
class AfterAssignment {

    private final Acts acts;
    private final Splits splits;

    AfterAssignment(Acts acts, Splits splits) {
        this.acts = acts;
        this.splits = splits;
    }

    @EventListener
    void on(Performed performed) {
        if (performed.request() instanceof DividerAssignsCase assigned) {
            var split = splits.of(performed.on());
            acts.follow(performed.on(), new SystemOpensTrial(split.procedure(), assigned.judge(), (String) performed.effect().facts().get("judgeName"),
                    split.registeredOn()));
        }
    }
}
