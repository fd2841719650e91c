package org.liandong.foundation.act;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Reach;

/**
 * 一条记录: one row of the act log.
 *
 * @param court    code of the court
 * @param stream   the dispute
 * @param seq      number of the act in the dispute, from 1 without gaps
 * @param subject  the proceeding it was about
 * @param kind     kind of the proceeding
 * @param verb     name of the act
 * @param account  who did it, null for the system
 * @param actor    name of who did it
 * @param standing as what
 * @param channel  how it came in
 * @param at       court time, whole microseconds
 * @param from     state before, null if the act opened the proceeding
 * @param to       state after
 * @param law      article
 * @param words    the sentence of the timeline
 * @param reach    who may read it
 * @param body     facts, canonical JSON
 * @param prev     hash of the act before in the same stream; zero bytes for the first
 * @param hash     SM3 over all of the above
 */
public record Entry(String court, UUID stream, int seq, UUID subject, String kind, String verb, @Nullable UUID account, String actor,
                    String standing, String channel, Instant at, @Nullable String from, String to, String law, String words, Reach reach,
                    String body, byte[] prev, byte[] hash) { }
