package org.liandong.foundation.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * 扣除的期间: days that do not count in a term.
 *
 * @param from  first day that does not count
 * @param until last day that does not count
 */
public record Pause(LocalDate from, LocalDate until) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Its days after that one; on the day of the event itself nothing counts anyway. */
    long daysAfter(LocalDate start) {
        var first = from.isAfter(start) ? from : start.plusDays(1);
        return Math.max(0, ChronoUnit.DAYS.between(first, until) + 1);
    }

    static boolean anyHas(List<Pause> pauses, LocalDate day) {
        return pauses.stream().anyMatch(it -> it.has(day));
    }
}
