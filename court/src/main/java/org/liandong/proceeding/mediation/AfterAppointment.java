package org.liandong.proceeding.mediation;

import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.identity.AdminAppointsStaff;
import org.liandong.foundation.kernel.Role;
import org.liandong.proceeding.mediation.acts.HeadEntersMediator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is appointed mediator stands in the roster in the same instant. */
@Component
class AfterAppointment {

    private static final String ANYTHING = "各类民间纠纷";

    private final Acts acts;

    AfterAppointment(Acts acts) {
        this.acts = acts;
    }

    @EventListener
    void on(Performed performed) {
        if (performed.request() instanceof AdminAppointsStaff appointed && appointed.roles().contains(Role.MEDIATOR)) {
            acts.follow(performed.on(), new HeadEntersMediator(appointed.fields() == null ? ANYTHING : appointed.fields()));
        }
    }
}
