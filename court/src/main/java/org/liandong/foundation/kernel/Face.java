package org.liandong.foundation.kernel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 状态的样子: what a state of a proceeding shows and demands: every state that is not an end has an owner, a next step and at least one clock.
 *
 * @param label  name of the state for staff
 * @param plain  the same for a party, a whole sentence
 * @param owner  who must act next; null in an end state
 * @param next   the next step as the owner reads it; empty in an end state
 * @param clocks names of the term rules that run while the state lasts
 * @param pauses names of the term rules that stand still while the state lasts and go on afterwards
 */
public record Face(String label, String plain, @Nullable Standing owner, String next, List<String> clocks, List<String> pauses) {

    /** A state in which somebody has to do something before a clock runs out. */
    public static Face open(String label, String plain, Standing owner, String next, String... clocks) {
        if (clocks.length == 0) {
            throw new IllegalArgumentException("没有期限的状态: " + label);
        }
        return new Face(label, plain, owner, next, List.of(clocks), List.of());
    }

    /** An end state. */
    public static Face end(String label, String plain) {
        return new Face(label, plain, null, "", List.of(), List.of());
    }

    /** The same, with clocks that stand still meanwhile. */
    public Face pausing(String... rules) {
        return new Face(label, plain, owner, next, clocks, List.of(rules));
    }

    public boolean isEnd() {
        return owner == null;
    }
}
