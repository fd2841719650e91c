package org.liandong.foundation.identity.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.Tokens;

/** A token in the list of its owner, times in words. */
public record TokenLine(UUID id, String made, String expires) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("M月d日H:mm");

    static TokenLine of(Tokens.Listed token) {
        return new TokenLine(token.id(), words(token.made()), words(token.expires()));
    }

    private static String words(Instant at) {
        return WORDS.format(at.atZone(Occasion.ZONE));
    }
}
