package org.liandong.foundation.term;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 放假通知簿: the notices the court imported, and the calendar that follows from the rulebook and them. */
@Repository
public class HolidayNotices {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient db;
    private final CourtCalendar rulebook = CourtCalendar.load();
    private volatile @Nullable Known known;

    /**
     * The calendar as it was read.
     *
     * @param rows   digest of the notices it was made of
     * @param readAt reading of the machine's stop-watch
     */
    private record Known(CourtCalendar calendar, String rows, long readAt) { }

    HolidayNotices(JdbcClient db) {
        this.db = db;
    }

    /** The calendar with every imported notice; one that another node imported counts here within seconds. */
    public CourtCalendar calendar() {
        var last = known;
        if (last == null || System.nanoTime() - last.readAt() > FRESH.toNanos()) {
            last = read(last);
            known = last;
        }
        return last.calendar();
    }

    /** The calendar as it stands in the database now, for an act that holds the calendar's lock. */
    CourtCalendar current() {
        return read(null).calendar();
    }

    /** Puts the notice in the place of an earlier one of its year. It counts on this node from the moment the act is durable. */
    void keep(HolidayNotice notice, Instant now) {
        db.sql("insert into term.notice (year, rows, at) values (?, ?, ?) on conflict (year) do update set rows = excluded.rows, at = excluded.at")
                .params(notice.year(), notice.text(), now.atOffset(ZoneOffset.UTC)).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
    }

    private Known read(@Nullable Known last) {
        var readAt = System.nanoTime();
        var rows = db.sql("select coalesce(string_agg(year || md5(rows), ',' order by year), '') from term.notice").query(String.class).single();
        if (last != null && last.rows().equals(rows)) {
            return new Known(last.calendar(), rows, readAt);
        }
        var calendar = rulebook;
        for (var notice : db.sql("select year, rows from term.notice order by year")
                .query((row, n) -> HolidayNotice.of(row.getInt(1), row.getString(2))).list()) {
            calendar = calendar.with(notice);
        }
        return new Known(calendar, rows, readAt);
    }
}
