package org.liandong.foundation.identity.web;

import java.util.List;
import java.util.UUID;

import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.springframework.stereotype.Component;

/** What can be done to an account: the acts of the account itself and those of other modules on the same stream, such as the roster's. */
@Component
class AccountDeeds {

    private final Acts acts;
    private final ActTypes types;

    AccountDeeds(Acts acts, ActTypes types) {
        this.acts = acts;
        this.types = types;
    }

    /** The acts this actor may do to the account; a new id stands for an account to be opened. */
    List<ActType<?>> offered(Actor actor, UUID account) {
        return acts.actions(actor, account).stream().filter(it -> types.proceeding(it.kind()).rank() == 0).toList();
    }
}
