package org.liandong.proceeding.guidance.web;

/**
 * One line of what has been told.
 *
 * @param step  where to change it
 * @param words the answer as it will be handed in
 * @param wrong what is missing or wrong, empty if nothing is
 */
public record ToldLine(TellingStep step, String label, String words, String wrong) { }
