package org.liandong.foundation.pilot;

/**
 * 可以试点的机制: a rule of which a new version may be tried. Offered as a bean by the module that works with the rule and asks {@link Pilots} for it.
 *
 * @param key    in addresses
 * @param name   what it is called
 * @param book   book of the rule
 * @param rule   its name there
 * @param entry  when a case comes in for it, in words
 * @param byTown whether it can be limited to some towns; false where the town is not known yet
 */
public record Mechanism(String key, String name, String book, String rule, String entry, boolean byTown) { }
