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
import org.liandong.foundation.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 闹钟: rings the clocks that ran out and lets happen what follows. The clocks stand in the database, so nothing is missed while the
 * application was down; of two nodes that ring the same clock one does, and the act and the note that it rang are one transaction.
 */
@Component
public class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);
    private static final int BATCH = 100;

    private record Ringing(String court, UUID dispute, UUID clock, String kind, String rule, Instant at) { }

    private static final Ringing START = new Ringing("", new UUID(0, 0), new UUID(0, 0), "", "", Instant.EPOCH);
    private static final Refusal NOT_MINE = Refusal.notFound("");

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Acts acts;
    private final CourtClock clock;
    private final List<OnExpiry> expiries;

    Alarms(JdbcClient db, TransactionTemplate transaction, Acts acts, CourtClock clock, List<OnExpiry> expiries) {
        this.db = db;
        this.transaction = transaction;
        this.acts = acts;
        this.clock = clock;
        this.expiries = expiries;
    }

    /**
     * Rings everything that is due now, unless {@linkplain #hold held}; returns how many clocks rang. One that fails is told of, holds up no other,
     * and rings again next time.
     */
    public int ring() {
        if (isHeld()) {
            return 0;
        }
        var rung = 0;
        var now = clock.instant();
        for (var due = due(now, START); !due.isEmpty(); due = due(now, due.getLast())) {
            rung += (int) due.stream().filter(this::rang).count();
        }
        return rung;
    }

    /** Rings every clock that runs out before that moment, each at its own moment and in their order: for acting out time that passes. */
    public int ringUntil(Instant moment) {
        var rung = 0;
        for (var next = due(moment, START); !next.isEmpty(); next = due(moment, START)) {
            var ringing = next.getFirst();
            clock.at(ringing.at(), () -> ring(ringing));
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

    private List<Ringing> due(Instant now, Ringing after) {
        return db.sql("""
                select court, dispute, id, kind, rule, rings_at from term.clock
                where state = 'RUNNING' and rung_at is null and rings_at <= ? and (rings_at, id) > (?, ?) order by rings_at, id limit ?""")
                .params(now.atOffset(ZoneOffset.UTC), after.at().atOffset(ZoneOffset.UTC), after.clock(), BATCH)
                .query((row, n) -> new Ringing(row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(4),
                        row.getString(5), row.getTimestamp(6).toInstant())).list();
    }

    private boolean rang(Ringing ringing) {
        try {
            return ring(ringing);
        } catch (RuntimeException defect) {
            LOG.error("期限“{}”到期，没有办成，稍后再试：{}", ringing.rule(), ringing.dispute(), defect);
            return false;
        }
    }

    /** Lets happen what follows and notes that the clock rang, both or none. False if another node rings it, or it no longer runs. */
    private boolean ring(Ringing ringing) {
        var refused = transaction.execute(status -> isMine(ringing) ? follow(ringing, status) : Optional.of(NOT_MINE)).orElse(null);
        if (refused == NOT_MINE) {
            return false;
        }
        if (refused != null && note(ringing) > 0) {
            LOG.error("期限“{}”到期，但不能办理：{} {}", ringing.rule(), ringing.dispute(), refused);
        }
        return true;
    }

    /** Only the first of several nodes goes on; that the clock still runs is looked at once nobody else can be ringing it. */
    private boolean isMine(Ringing ringing) {
        return db.sql("select pg_try_advisory_xact_lock(?)").params(ringing.clock().getLeastSignificantBits()).query(Boolean.class).single()
                && db.sql("select exists (select from term.clock where court = ? and dispute = ? and id = ? and state = 'RUNNING' and rung_at is null)")
                .params(ringing.court(), ringing.dispute(), ringing.clock()).query(Boolean.class).single();
    }

    private Optional<Refusal> follow(Ringing ringing, TransactionStatus status) {
        var expiry = expiries.stream().filter(it -> it.kind().equals(ringing.kind()) && it.rule().equals(ringing.rule())).findFirst();
        if (expiry.isPresent() && acts.perform(Ask.of(Actor.system(ringing.court()), ringing.dispute(), expiry.get().act().get()))
                instanceof Outcome.Refused<Receipt>(var refusal)) {
            status.setRollbackOnly();
            return Optional.of(refusal);
        }
        note(ringing);
        return Optional.empty();
    }

    /** Whether or not something followed, the clock has rung; one that still runs now shows as overdue. */
    private int note(Ringing ringing) {
        return db.sql("update term.clock set rung_at = ? where court = ? and dispute = ? and id = ? and state = 'RUNNING' and rung_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), ringing.court(), ringing.dispute(), ringing.clock()).update();
    }
}
