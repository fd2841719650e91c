package org.liandong.proceeding.guidance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 实际用时: how long proceedings of a kind really took in this court, from those that ended within the last year. */
@Repository
public class Durations {

    /** Fewer ended proceedings say nothing, and might tell of a single one. */
    public static final int LEAST = 5;

    private static final int DAYS_BACK = 365;

    /**
     * What was measured.
     *
     * @param days  median of the days from opening to end, rounded up
     * @param cases ended proceedings it rests on, at least {@link #LEAST}
     */
    public record Measured(int days, int cases) { }

    private final JdbcClient db;

    Durations(JdbcClient db) {
        this.db = db;
    }

    /** The median for that kind of proceeding, empty if too few ended in the year before. */
    public Optional<Measured> median(String court, String kind, Instant now) {
        return db.sql("""
                select ceil(percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at) / 86400))::int, count(*)
                from act.subject where court = ? and kind = ? and closed_at > ? and closed_at <= ? having count(*) >= ?""")
                .params(court, kind, now.minus(DAYS_BACK, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), LEAST)
                .query((row, n) -> new Measured(row.getInt(1), row.getInt(2))).optional();
    }
}
