package org.liandong.foundation.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;

import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;

/**
 * 到期以后: what the law makes follow when a clock runs out, made known by the module whose clock it is. A clock without one only shows as
 * overdue.
 *
 * @param kind   kind of proceeding
 * @param rule   name of the term rule
 * @param act    the system's act
 * @param atHour when on the last day it happens; midnight after it if the day is a party's to use in full
 */
public record OnExpiry(String kind, String rule, Supplier<? extends ActRequest> act, LocalTime atHour) {

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

    /** A duty of the court: done by the system at the close of the last day, so that the term is kept. */
    public static OnExpiry ofCourt(String kind, String rule, Supplier<? extends ActRequest> act) {
        return new OnExpiry(kind, rule, act, CLOSE_OF_BUSINESS);
    }

    /** A time of the parties: theirs until midnight of the last day (民法典 203). */
    public static OnExpiry ofParty(String kind, String rule, Supplier<? extends ActRequest> act) {
        return new OnExpiry(kind, rule, act, LocalTime.MAX);
    }

    Instant rings(LocalDate due) {
        return (atHour.equals(LocalTime.MAX) ? due.plusDays(1).atStartOfDay() : due.atTime(atHour)).atZone(Occasion.ZONE).toInstant();
    }
}
