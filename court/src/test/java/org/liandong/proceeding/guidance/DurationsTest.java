package org.liandong.proceeding.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtTest
class DurationsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final String COURT = "测0001";

    @Autowired
    private Durations durations;
    @Autowired
    private JdbcClient db;

    @Test
    void fewer_than_five_ended_proceedings_say_nothing_and_the_old_ones_do_not_count() {
        for (int days : new int[] {4, 6, 10, 30}) {
            ended(days, NOW.minus(10, ChronoUnit.DAYS));
        }
        ended(300, NOW.minus(400, ChronoUnit.DAYS));
        assertThat(durations.median(COURT, "mediation", NOW)).isEmpty();
        ended(12, NOW.minus(1, ChronoUnit.DAYS));
        assertThat(durations.median(COURT, "mediation", NOW)).contains(new Durations.Measured(10, 5));
        assertThat(durations.median(COURT, "trial", NOW)).isEmpty();
    }

    private void ended(int days, Instant at) {
        var end = at.atOffset(ZoneOffset.UTC);
        db.sql("""
                insert into act.subject (court, stream, id, kind, state, opened_at, entered_at, closed_at)
                values (?, ?, ?, 'mediation', 'CLOSED', ?, ?, ?)""")
                .params(COURT, UUID.randomUUID(), UUID.randomUUID(), end.minusDays(days), end, end).update();
    }
}
