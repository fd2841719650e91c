package org.liandong.proceeding.confirmation;

import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Performed;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.acts.SystemClosesSettledMediation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the parties apply, the settled mediation is handed over. */
@Component
class AfterApplication {

    private final Acts acts;

    AfterApplication(Acts acts) {
        this.acts = acts;
    }

    @EventListener
    void on(Performed performed) {
        if (performed.entered(Confirmation.JOINING) && performed.on().open(Mediation.KIND).isPresent()) {
            acts.follow(performed.on(), new SystemClosesSettledMediation());
        }
    }
}
