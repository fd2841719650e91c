package org.liandong.channel.desk;

/**
 * How many of a list stand in one stage.
 *
 * @param words   the stage
 * @param link    the list restricted to it
 * @param current true if the list is restricted to it now
 */
public record Stage(String words, int count, String link, boolean current) { }
