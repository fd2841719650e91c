package org.liandong.proceeding.triage;

import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Performed;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.acts.SystemOpensCommissionedMediation;
import org.liandong.proceeding.triage.acts.DividerSendsToMediation;
import org.liandong.proceeding.triage.acts.SystemOpensTriage;
import org.liandong.proceeding.triage.acts.SystemReturnsCaseToTriage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every registered case but a payment order goes to the divider at once, and comes back to him however a commissioned mediation ends. */
@Component
class AfterRegistration {

    private final Acts acts;
    private final Matters matters;

    AfterRegistration(Acts acts, Matters matters) {
        this.acts = acts;
        this.matters = matters;
    }

    @EventListener
    void on(Performed performed) {
        var on = performed.on();
        if (performed.entered(Filing.REGISTERED) && !Filing.acceptsPaymentOrder(performed)) {
            acts.follow(on, new SystemOpensTriage());
        }
        if (performed.effect().to() instanceof Mediation state && performed.entered(state) && state.face().isEnd()
                && matters.of(on).basis() == Matter.Basis.COMMISSIONED) {
            acts.follow(on, new SystemReturnsCaseToTriage());
        }
        if (performed.request() instanceof DividerSendsToMediation sent) {
            acts.follow(on, new SystemOpensCommissionedMediation(sent.summary(), sent.consent()));
        }
    }
}
