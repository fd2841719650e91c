package org.liandong.foundation.term;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

import org.liandong.foundation.act.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 法院时钟: the one time of the house. Real time, except in the demonstration court, where it may be ahead so that a newcomer can watch a
 * deadline expire, and while a past or coming moment is being acted out ({@link #at}).
 */
@Component
public class CourtClock extends Clock {

    private static final ScopedValue<Instant> ACTED_OUT = ScopedValue.newInstance();
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Clock real = Clock.system(Occasion.ZONE);
    private final JdbcClient db;
    private volatile Reading reading = new Reading(Duration.ZERO, Instant.EPOCH);

    private record Reading(Duration ahead, Instant readAt) { }

    CourtClock(JdbcClient db) {
        this.db = db;
    }

    /** Runs something as if it were that moment. */
    public <T> T at(Instant moment, Supplier<T> action) {
        return ScopedValue.where(ACTED_OUT, moment).call(action::get);
    }

    @Override
    public Instant instant() {
        return ACTED_OUT.isBound() ? ACTED_OUT.get() : real.instant().plus(ahead());
    }

    /** How far the demonstration is ahead of real time; zero in a real court. */
    public Duration ahead() {
        var known = reading;
        // Another node may have moved the clock, so the reading is renewed every now and then.
        if (Duration.between(known.readAt(), real.instant()).abs().compareTo(FRESH) > 0) {
            known = read();
        }
        return known.ahead();
    }

    /** Moves the demonstration clock so that it shows {@code target} now. Never backwards: what has happened has happened. */
    void moveTo(Instant target) {
        // Rounded up, so that the clock never shows a time before the one it was moved to.
        var ahead = Math.ceilDiv(Duration.between(real.instant(), target).toMillis(), 1000L);
        db.sql("update term.demo_clock set ahead = greatest(ahead, make_interval(secs => ?))").params((double) ahead).update();
        read();
    }

    private Reading read() {
        var seconds = db.sql("select extract(epoch from ahead)::bigint from term.demo_clock").query(Long.class).optional().orElse(0L);
        reading = new Reading(Duration.ofSeconds(seconds), real.instant());
        return reading;
    }

    @Override
    public ZoneId getZone() {
        return Occasion.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("法院时钟只有一个时区");
    }
}
