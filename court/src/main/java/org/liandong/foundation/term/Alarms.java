package org.liandong.foundation.term;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.kernel.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 闹钟: rings the clocks that ran out and lets happen what follows. The clocks stand in the database, so nothing is missed while the
 * application was down; the acts themselves decide under the dispute's lock, so two nodes that ring the same clock act once.
 */
@Component
public class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);
    private static final int BATCH = 100;

    private record Ringing(String court, UUID dispute, UUID clock, String kind, String rule, Instant at) { }

    private final JdbcClient db;
    private final Acts acts;
    private final CourtClock clock;
    private final List<OnExpiry> expiries;

    Alarms(JdbcClient db, Acts acts, CourtClock clock, List<OnExpiry> expiries) {
        this.db = db;
        this.acts = acts;
        this.clock = clock;
        this.expiries = expiries;
    }

    /** Rings everything that is due now, unless {@linkplain #hold held}; returns how many clocks rang. */
    public int ring() {
        if (isHeld()) {
            return 0;
        }
        var rung = 0;
        for (List<Ringing> due; !(due = due(clock.instant())).isEmpty();) {
            due.forEach(this::ring);
            rung += due.size();
        }
        return rung;
    }

    /** Rings every clock that runs out before that moment, each at its own moment and in their order: for acting out time that passes. */
    public int ringUntil(Instant moment) {
        var rung = 0;
        for (Optional<Ringing> next; (next = due(moment).stream().findFirst()).isPresent();) {
            var ringing = next.get();
            clock.at(ringing.at(), () -> {
                ring(ringing);
                return null;
            });
            rung++;
        }
        return rung;
    }

    /** While past time is being acted out nothing rings by itself, on any node and after any restart, until {@link #release}. */
    public void hold() {
        db.sql("update term.demo_clock set held = true").update();
    }

    public void release() {
        db.sql("update term.demo_clock set held = false").update();
    }

    private boolean isHeld() {
        return db.sql("select held from term.demo_clock").query(Boolean.class).optional().orElse(false);
    }

    /** Moves the demonstration clock and lets happen what falls into the time between. */
    public void moveDemoClockTo(Instant moment) {
        ringUntil(moment);
        clock.moveTo(moment);
    }

    private List<Ringing> due(Instant now) {
        return db.sql("""
                select court, dispute, id, kind, rule, rings_at from term.clock
                where state = 'RUNNING' and rung_at is null and rings_at <= ? order by rings_at, id limit ?""")
                .params(now.atOffset(ZoneOffset.UTC), BATCH)
                .query((row, n) -> new Ringing(row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(4),
                        row.getString(5), row.getTimestamp(6).toInstant())).list();
    }

    private void ring(Ringing ringing) {
        expiries.stream().filter(it -> it.kind().equals(ringing.kind()) && it.rule().equals(ringing.rule())).findFirst().ifPresent(expiry -> {
            Outcome<Receipt> outcome = acts.perform(Ask.of(Actor.system(ringing.court()), ringing.dispute(), expiry.act().get()));
            if (outcome instanceof Outcome.Refused<Receipt>(var refusal)) {
                LOG.error("期限“{}”到期，但不能办理：{} {}", ringing.rule(), ringing.dispute(), refusal);
            }
        });
        // Whether or not something followed, the clock has rung; one that still runs now shows as overdue.
        db.sql("update term.clock set rung_at = ? where court = ? and dispute = ? and id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), ringing.court(), ringing.dispute(), ringing.clock()).update();
    }
}
