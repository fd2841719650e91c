package org.liandong.proceeding.filing;

import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.docket.Disputes;
import org.liandong.proceeding.filing.acts.PartyChoosesMediationFirst;
import org.liandong.proceeding.filing.acts.SystemReceivesComplaintAfterMediation;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.acts.ApplicantWithdrawsMediation;
import org.liandong.proceeding.mediation.acts.SystemOpensMediationOnPartysChoice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 调解不成转立案: in the same instant in which a pre-filing mediation ends unsettled, the complaint is received, with nothing asked again (在线调解规则 21). */
@Component
class AfterMediation {

    private final Acts acts;
    private final Matters matters;
    private final Disputes disputes;

    AfterMediation(Acts acts, Matters matters, Disputes disputes) {
        this.acts = acts;
        this.matters = matters;
        this.disputes = disputes;
    }

    @EventListener
    void on(Performed performed) {
        var on = performed.on();
        if (performed.effect().to() instanceof Mediation state && performed.entered(state) && leadsToFiling(performed, state)
                && matters.of(on).basis() == Matter.Basis.PRE_FILING) {
            acts.follow(on, new SystemReceivesComplaintAfterMediation());
        }
        if (performed.is(PartyChoosesMediationFirst.class)) {
            acts.follow(on, new SystemOpensMediationOnPartysChoice(disputes.partyOf(on).orElseThrow().id()));
        }
    }

    /** A complaint that came before the mediation is decided on however that ends, unless the dispute is settled or the complaint withdrawn too. */
    private static boolean leadsToFiling(Performed performed, Mediation state) {
        return state.isUnsettled() || isDeferred(performed) && switch (state) {
            case FALSE -> true;
            case WITHDRAWN -> performed.request() instanceof ApplicantWithdrawsMediation withdrawal && !withdrawal.suitToo();
            default -> false;
        };
    }

    private static boolean isDeferred(Performed performed) {
        return performed.on().latest(Filing.KIND).filter(it -> it.state().equals(Filing.DEFERRED.name())).isPresent();
    }
}
