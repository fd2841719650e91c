package org.liandong.proceeding.filing;

import java.util.Optional;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.springframework.stereotype.Component;

/** 窗口代办: whoever came to the window goes on at the window. A clerk acts for parties who have no account, and for nobody else. */
@Component
public class OnBehalf {

    private final Disputes disputes;

    OnBehalf(Disputes disputes) {
        this.disputes = disputes;
    }

    /** True if the actor may act for the applicants. */
    public boolean may(Occasion on) {
        return may(on, Side.APPLICANT);
    }

    /** True if the actor may act for that side: he is of it, or a clerk and somebody of it cannot act himself. */
    public boolean may(Occasion on, Side side) {
        return on.is(side.standing()) || disputes.parties(on.court(), on.stream()).stream().anyMatch(it -> it.side() == side && !it.isLinked());
    }

    /** Why a clerk may not act here for the applicants. */
    public Optional<Refusal> refusal(Occasion on) {
        return refusal(on, Side.APPLICANT);
    }

    /** Why a clerk may not act here for that side. */
    public Optional<Refusal> refusal(Occasion on, Side side) {
        return may(on, side) ? Optional.empty() : Optional.of(Refusal.forbidden(side == Side.APPLICANT ? "filing.applicant-acts-himself" : "payment-order.acts-himself",
                "%s有账号，请本人登录来办；窗口只替没有账号的人办。".formatted(side.standing().label())));
    }

    /** Who speaks, for the record. */
    public String speaker(Occasion on) {
        return on.is(Standing.APPLICANT) ? "申请人" : "申请人到窗口";
    }
}
