package org.liandong.demo;

import java.util.function.Consumer;

/**
 * A way a dispute goes.
 *
 * @param times    how many disputes go it
 * @param accounts true if everybody in it must have an account, as some acts are done in person
 * @param writes   writes it down as a play
 */
record Scenario(int times, boolean accounts, Consumer<Scene> writes) {

    static Scenario of(int times, Consumer<Scene> writes) {
        return new Scenario(times, false, writes);
    }

    static Scenario ofAccounts(int times, Consumer<Scene> writes) {
        return new Scenario(times, true, writes);
    }
}
