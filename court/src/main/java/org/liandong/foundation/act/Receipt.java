package org.liandong.foundation.act;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 办理回执: proof that an act was done.
 *
 * @param stream  the dispute
 * @param seq     number of the act in it; also the dispute's version afterwards
 * @param object  the proceeding it was about
 * @param result  the thing it made, or null
 * @param at      when, in court time
 * @param replay  true if the same request had been done before and nothing happened now
 */
public record Receipt(UUID stream, int seq, UUID object, @Nullable UUID result, Instant at, boolean replay) { }
