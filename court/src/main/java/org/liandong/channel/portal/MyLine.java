package org.liandong.channel.portal;

import org.liandong.foundation.docket.Dispute;

/**
 * One dispute in the list of somebody's own.
 *
 * @param sides      both sides by name
 * @param plain      where it stands, in a sentence
 * @param isYourTurn true if the matter waits for the reader
 * @param next       what has to be done next, empty once it has ended
 */
public record MyLine(Dispute dispute, String sides, String cause, String plain, boolean isYourTurn, String next) { }
