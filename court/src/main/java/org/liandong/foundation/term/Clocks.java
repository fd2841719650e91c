package org.liandong.foundation.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Follower;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.kernel.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 期限钟: the clocks that run in each proceeding. They start and stop with its states: what a state declares runs while it lasts. */
@Repository
@Order(10)
public class Clocks implements Follower {

    /**
     * A clock.
     *
     * @param subject the proceeding it belongs to
     * @param ends    last day before days off are looked at
     * @param due     last day
     * @param state   RUNNING, PAUSED or STOPPED
     */
    public record Clock(String court, UUID dispute, UUID id, UUID subject, String kind, String rule, String law, LocalDate started, LocalDate ends,
                        LocalDate due, @Nullable LocalDate paused, String state) {

        public boolean isRunning() {
            return state.equals("RUNNING");
        }
    }

    private final JdbcClient db;
    private final Remembered remembered;
    private final Terms terms;
    private final List<OnExpiry> expiries;

    Clocks(JdbcClient db, Remembered remembered, Terms terms, List<OnExpiry> expiries) {
        this.db = db;
        this.remembered = remembered;
        this.terms = terms;
        this.expiries = expiries;
    }

    /** Every clock of the dispute, running ones first, the nearest first. */
    public List<Clock> of(String court, UUID dispute) {
        return remembered.of(court, dispute, "clocks", () -> db.sql("""
                select * from term.clock where court = ? and dispute = ?
                order by case state when 'RUNNING' then 0 when 'PAUSED' then 1 else 2 end, due, id""")
                .params(court, dispute).query((row, n) -> clock(row)).list());
    }

    /** The last day of a term that begins on that day. */
    public LocalDate due(String rule, LocalDate start) {
        return terms.count(rule, start).due();
    }

    /** The last day of a clock of the proceeding at hand, as it stands with every extension; that it runs is for the caller to know. */
    public LocalDate due(Occasion on, String rule) {
        return active(on.court(), on.stream(), on.target()).stream().filter(it -> it.rule().equals(rule)).findFirst().orElseThrow().due();
    }

    public boolean isRunning(String court, UUID dispute, UUID subject, String rule) {
        return active(court, dispute, subject).stream().anyMatch(it -> it.rule().equals(rule) && it.isRunning());
    }

    /** Starts a clock of the proceeding at hand that does not begin today, such as the trial term, which runs from registration. */
    public LocalDate startFrom(Occasion on, String kind, String rule, LocalDate start) {
        return start(on, kind, on.target(), rule, start);
    }

    /** Sets the last day of a clock of the proceeding at hand where the court fixes it itself; a day off moves as with any term. Returns the last day. */
    public LocalDate setDue(Occasion on, String kind, String rule, LocalDate wanted) {
        if (active(on, rule).isEmpty()) {
            start(on, kind, on.target(), rule, on.today());
        }
        return moveTo(active(on, rule).orElseThrow(), wanted);
    }

    /** Lengthens a running clock of the proceeding at hand by some days, counted from its last day, and returns the new last day. */
    public LocalDate extend(Occasion on, String rule, int days) {
        var clock = active(on, rule).orElseThrow();
        return moveTo(clock, clock.due().plusDays(days));
    }

    /** Lengthens a running clock of the proceeding at hand by some months, counted from its last day, and returns the new last day. */
    public LocalDate extendMonths(Occasion on, String rule, int months) {
        var clock = active(on, rule).orElseThrow();
        return moveTo(clock, clock.due().plusMonths(months));
    }

    /** Counts every clock that has not run out by another calendar and returns how many got another last day. */
    int recount(CourtCalendar before, CourtCalendar after, LocalDate today) {
        // Acts that are under way finish first, and none starts a clock meanwhile.
        db.sql("lock table term.clock in share row exclusive mode").update();
        var moved = 0;
        for (var clock : db.sql("select * from term.clock where state in ('RUNNING', 'PAUSED') and rung_at is null and due >= ?").params(today)
                .query((row, n) -> clock(row)).list()) {
            var rule = terms.rules().on(clock.rule(), clock.started());
            // Only terms of workdays end on another day themselves; all others merely move from a day off.
            var shift = ChronoUnit.DAYS.between(Terms.count(before, rule, clock.started(), 0, List.of()).end(),
                    Terms.count(after, rule, clock.started(), 0, List.of()).end());
            var due = rolled(clock, clock.ends().plusDays(shift), after);
            // A day that is past stays: nobody loses a term afterwards.
            if (!due.isBefore(today)) {
                move(clock, clock.ends().plusDays(shift), due);
                moved += due.equals(clock.due()) ? 0 : 1;
            }
        }
        return moved;
    }

    @Override
    public void follow(Performed performed) {
        var on = performed.on();
        var effect = performed.effect();
        var state = effect.to();
        if (on.state() == state && effect.clocks() == null) {
            return;
        }
        if (state.face().isEnd()) {
            if (on.state() != null && on.state() != state) {
                db.sql("""
                        update term.clock set state = 'STOPPED', ended_at = ?
                        where court = ? and dispute = ? and subject = ? and state in ('RUNNING', 'PAUSED')""")
                        .params(time(on), on.court(), on.stream(), on.target()).update();
            }
            return;
        }
        var wanted = new HashSet<>(effect.clocks() != null ? effect.clocks() : state.face().clocks());
        for (var clock : active(on.court(), on.stream(), on.target())) {
            if (state.face().pauses().contains(clock.rule())) {
                // One that stands still already goes on standing since the day it stopped.
                if (clock.isRunning()) {
                    pause(on, clock);
                }
            } else if (!wanted.remove(clock.rule())) {
                stop(on, clock);
            } else if (!clock.isRunning()) {
                resume(on, clock);
            }
        }
        wanted.stream().sorted().forEach(rule -> start(on, performed.type().kind(), on.target(), rule, on.today()));
    }

    private LocalDate start(Occasion on, String kind, UUID subject, String rule, LocalDate start) {
        var term = terms.count(rule, start);
        db.sql("""
                insert into term.clock (court, dispute, id, subject, kind, rule, law, started_on, ends_on, due, rings_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING')""")
                .params(on.court(), on.stream(), Ids.at(on.now()), subject, kind, rule, term.rule().source(), start, term.end(), term.due(),
                        rings(kind, rule, term.due()).atOffset(ZoneOffset.UTC)).update();
        return term.due();
    }

    /** Gives the clock another end, which moves from a day off where the rule says so, and returns its last day. */
    private LocalDate moveTo(Clock clock, LocalDate end) {
        var due = rolled(clock, end, terms.calendar());
        move(clock, end, due);
        return due;
    }

    /** A clock that gets another last day may ring again. */
    private void move(Clock clock, LocalDate end, LocalDate due) {
        db.sql("update term.clock set ends_on = ?, due = ?, rings_at = ?, rung_at = null where court = ? and dispute = ? and id = ?")
                .params(end, due, rings(clock.kind(), clock.rule(), due).atOffset(ZoneOffset.UTC), clock.court(), clock.dispute(), clock.id()).update();
    }

    private LocalDate rolled(Clock clock, LocalDate end, CourtCalendar calendar) {
        return terms.rules().on(clock.rule(), clock.started()).rolls() ? calendar.workdayFrom(end) : end;
    }

    private void pause(Occasion on, Clock clock) {
        db.sql("update term.clock set state = 'PAUSED', paused_on = ? where court = ? and dispute = ? and id = ?")
                .params(on.today(), on.court(), on.stream(), clock.id()).update();
    }

    private void resume(Occasion on, Clock clock) {
        var stood = ChronoUnit.DAYS.between(clock.paused(), on.today());
        moveTo(clock, clock.ends().plusDays(stood));
        db.sql("update term.clock set state = 'RUNNING', paused_on = null where court = ? and dispute = ? and id = ?")
                .params(on.court(), on.stream(), clock.id()).update();
    }

    private void stop(Occasion on, Clock clock) {
        db.sql("update term.clock set state = 'STOPPED', ended_at = ? where court = ? and dispute = ? and id = ?")
                .params(time(on), on.court(), on.stream(), clock.id()).update();
    }

    private Instant rings(String kind, String rule, LocalDate due) {
        return expiries.stream().filter(it -> it.kind().equals(kind) && it.rule().equals(rule)).findFirst()
                .map(it -> it.rings(due)).orElseGet(() -> due.plusDays(1).atStartOfDay(Occasion.ZONE).toInstant());
    }

    private Optional<Clock> active(Occasion on, String rule) {
        return active(on.court(), on.stream(), on.target()).stream().filter(it -> it.rule().equals(rule)).findFirst();
    }

    private List<Clock> active(String court, UUID dispute, UUID subject) {
        return of(court, dispute).stream().filter(it -> it.subject().equals(subject) && !it.state().equals("STOPPED")).toList();
    }

    private static java.time.OffsetDateTime time(Occasion on) {
        return on.now().atOffset(ZoneOffset.UTC);
    }

    private static Clock clock(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Clock(row.getString("court"), row.getObject("dispute", UUID.class), row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class), row.getString("kind"), row.getString("rule"), row.getString("law"),
                row.getObject("started_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getObject("due", LocalDate.class),
                row.getObject("paused_on", LocalDate.class), row.getString("state"));
    }
}
