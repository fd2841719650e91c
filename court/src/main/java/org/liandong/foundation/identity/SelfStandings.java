package org.liandong.foundation.identity;

import java.util.Set;
import java.util.UUID;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Standings;
import org.liandong.foundation.kernel.Standing;
import org.springframework.stereotype.Component;

/** 本人: whoever signed in is SELF on the stream of the own account. */
@Component
class SelfStandings implements Standings {

    @Override
    public Set<Standing> of(Actor actor, UUID stream) {
        return stream.equals(actor.account()) ? Set.of(Standing.SELF) : Set.of();
    }
}
