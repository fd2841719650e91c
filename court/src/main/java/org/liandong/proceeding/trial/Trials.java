package org.liandong.proceeding.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.triage.Procedure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 审判库. */
@Repository
public class Trials {

    /**
     * 审判.
     *
     * @param registeredOn day from which the time limit runs
     * @param extended     months added by the president
     */
    public record Case(UUID id, Procedure procedure, UUID judge, String judgeName, LocalDate registeredOn, @Nullable LocalDateTime hearingAt,
                       @Nullable String place, @Nullable String minutes, @Nullable String result, int extended) { }

    private final JdbcClient db;
    private final Remembered remembered;
    private final Clocks clocks;

    Trials(JdbcClient db, Remembered remembered, Clocks clocks) {
        this.db = db;
        this.remembered = remembered;
        this.clocks = clocks;
    }

    public void open(Occasion on, Procedure procedure, UUID judge, String judgeName, LocalDate registeredOn) {
        db.sql("insert into trial.trial (court, dispute, id, procedure, judge, judge_name, registered_on) values (?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), on.target(), procedure.name(), judge, judgeName, registeredOn).update();
    }

    public Case of(Occasion on) {
        return find(on.court(), on.stream(), on.target()).orElseThrow();
    }

    public Optional<Case> find(String court, UUID dispute, UUID id) {
        return remembered.of(court, dispute, List.of("trial", id), () -> db.sql("""
                select * from trial.trial where court = ? and dispute = ? and id = ?""").params(court, dispute, id)
                .query((row, n) -> trial(row)).optional());
    }

    /** The effect of an act on this case, under the clock of its procedure; a term for evidence runs on until the hearing. */
    public Effect effect(Occasion on, Procedure procedure, Trial to, String words) {
        var rules = new ArrayList<>(List.of(procedure.rule()));
        if (to != Trial.HEARD) {
            evidence(on).ifPresent(rules::add);
        }
        return Effect.to(to, words).clocks(rules);
    }

    /** The term for evidence that runs in this case, by its name. */
    public Optional<String> evidence(Occasion on) {
        return clocks.of(on.court(), on.stream()).stream().filter(it -> it.subject().equals(on.target()) && it.isRunning()).map(Clocks.Clock::rule)
                .filter(rule -> Arrays.stream(Procedure.values()).anyMatch(it -> it.evidenceRule().equals(rule))).findFirst();
    }

    public void schedule(Occasion on, LocalDateTime at, String place) {
        update(on, "hearing_at = ?, place = ?", at, place);
    }

    public void record(Occasion on, String minutes) {
        update(on, "minutes = ?", minutes);
    }

    public void convert(Occasion on, Procedure procedure) {
        update(on, "procedure = ?, extended = 0", procedure.name());
    }

    public void extend(Occasion on, int months) {
        update(on, "extended = extended + ?", months);
    }

    public void close(Occasion on, String result) {
        update(on, "result = ?", result);
    }

    private void update(Occasion on, String set, Object... values) {
        var params = new ArrayList<>(List.of(values));
        params.addAll(List.of(on.court(), on.stream(), on.target()));
        db.sql("update trial.trial set " + set + " where court = ? and dispute = ? and id = ?").params(params).update();
    }

    private static Case trial(ResultSet row) throws SQLException {
        return new Case(row.getObject("id", UUID.class), Procedure.valueOf(row.getString("procedure")), row.getObject("judge", UUID.class),
                row.getString("judge_name"), row.getObject("registered_on", LocalDate.class), row.getObject("hearing_at", LocalDateTime.class),
                row.getString("place"), row.getString("minutes"), row.getString("result"), row.getInt("extended"));
    }
}
