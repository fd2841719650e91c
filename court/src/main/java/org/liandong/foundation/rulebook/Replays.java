package org.liandong.foundation.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 重算: what was counted or checked in a dispute, once more under the law of its day and under that of another day. */
public interface Replays {

    /**
     * One decision, counted twice.
     *
     * @param what    what was decided
     * @param day     the day whose law decides it
     * @param then    what comes out under the law of that day
     * @param lawThen the rule of that day
     * @param now     what comes out under the law of the other day
     * @param lawNow  its rule
     */
    record Replayed(String what, LocalDate day, String then, String lawThen, String now, String lawNow) {

        /** True if nothing would be different. */
        public boolean same() {
            return then.equals(now);
        }
    }

    /** Everything this module decides by rules in the dispute. */
    List<Replayed> of(String court, UUID dispute, LocalDate otherDay);
}
