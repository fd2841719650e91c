package org.liandong.proceeding.paymentorder;

import java.util.List;
import java.util.Optional;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.stereotype.Component;

/** 窗口代办: at the window a clerk takes what a side without an account hands in, and nothing for one that can act itself. */
@Component
public class AtWindow {

    private final Disputes disputes;

    AtWindow(Disputes disputes) {
        this.disputes = disputes;
    }

    /** True if the actor is of that side, or a clerk and somebody of that side has no account. */
    public boolean may(Occasion on, Side side) {
        return on.is(side.standing()) || of(on, side).stream().anyMatch(it -> !it.isLinked());
    }

    /** Why a clerk may not act here for that side. */
    public Optional<Refusal> refusal(Occasion on, Side side) {
        return may(on, side) ? Optional.empty()
                : Optional.of(Refusal.forbidden("payment-order.acts-himself", "%s有账号，请本人登录来办；窗口只替没有账号的人办。".formatted(side.standing().label())));
    }

    private List<Party> of(Occasion on, Side side) {
        return disputes.parties(on.court(), on.stream()).stream().filter(it -> it.side() == side).toList();
    }
}
