package org.liandong.foundation.docket.web;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.kernel.Outcome;
import org.springframework.stereotype.Component;

/** 办事: binds what was sent and asks the spine for the act; the page and the API both come through here. */
@Component
class Asking {

    private final Acts acts;

    Asking(Acts acts) {
        this.acts = acts;
    }

    /** The receipt, or the refusal with what to do about it. */
    Outcome<Receipt> ask(Actor actor, UUID dispute, ActType<?> type, Map<String, ?> sent, @Nullable Integer version, @Nullable String key) {
        return switch (Binder.bind(type.request(), sent)) {
            case Outcome.Refused<? extends ActRequest>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<? extends ActRequest>(var request) -> acts.perform(new Ask(actor, dispute, request, version, key));
        };
    }
}
