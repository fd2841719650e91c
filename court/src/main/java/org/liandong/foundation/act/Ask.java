package org.liandong.foundation.act;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 一次请求: one request to do an act.
 *
 * @param actor   who asks
 * @param stream  the dispute (or other subject) the act is about; for an act that opens a new one, the id it shall have
 * @param request what is asked for
 * @param version the version of the dispute the actor saw, null if it does not matter
 * @param key     idempotency key of the caller, null if it sends none
 */
public record Ask(Actor actor, UUID stream, ActRequest request, @Nullable Integer version, @Nullable String key) {

    public static Ask of(Actor actor, UUID stream, ActRequest request) {
        return new Ask(actor, stream, request, null, null);
    }
}
