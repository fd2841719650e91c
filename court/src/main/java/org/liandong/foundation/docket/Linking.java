package org.liandong.foundation.docket;

import java.time.Clock;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.identity.RateLimits;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.stereotype.Component;

/** 凭码关联: finds the dispute a notice's code stands for and asks for the act that links it. */
@Component
public class Linking {

    private final Invitations invitations;
    private final Acts acts;
    private final RateLimits limits;
    private final Clock clock;

    Linking(Invitations invitations, Acts acts, RateLimits limits, Clock clock) {
        this.invitations = invitations;
        this.acts = acts;
        this.limits = limits;
        this.clock = clock;
    }

    /** The receipt, or the refusal with what to do about it. */
    public Outcome<Receipt> link(Actor actor, String code) {
        var invited = invitations.find(actor.court(), code, clock.instant());
        if (invited.isEmpty()) {
            // Found codes are counted by the act itself.
            limits.count(RateLimits.Kind.CODE, String.valueOf(actor.account()));
            return new Outcome.Refused<>(Refusal.invalid("code", RespondentLinksByCode.UNKNOWN));
        }
        return acts.perform(Ask.of(actor, invited.get().dispute(), new RespondentLinksByCode(code)));
    }
}
