package org.liandong.foundation.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.kernel.Face;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 往日的登记册: where every dispute stood at a past instant, rebuilt from the act log alone. Which proceeding led is decided as
 * {@link DisputeFollower} decides it.
 */
@Repository
public class PastRegister {

    /**
     * Where a dispute stood.
     *
     * @param number case number of the proceeding that led, or the newest of another one, null if there is none
     * @param sides  both sides as they are named today
     * @param kind   kind of the proceeding that led
     * @param title  its title
     * @param face   the state it was in
     * @param since  since when
     */
    public record Line(UUID dispute, @Nullable String number, String sides, String cause, Instant arrivedAt, String kind, String title, Face face,
                       Instant since) {

        public boolean isOpen() {
            return !face.isEnd();
        }
    }

    /** How many were open and how many had ended. */
    public record Totals(int open, int ended) { }

    private static final String LEADING = """
            with state as (
                select distinct on (a.stream, a.subject) a.court, a.stream, a.subject, a.kind, a.to_state, a.at from act.act a
                where a.court = :court and a.at < :instant and a.from_state is distinct from a.to_state
                order by a.stream, a.subject, a.seq desc
            ), led as (
                select distinct on (s.stream) s.*, f.ended from state s
                join unnest(:kinds, :states, :ranks, :ends) as f(kind, state, rank, ended) on f.kind = s.kind and f.state = s.to_state
                order by s.stream, f.ended, case when f.ended then 0 else f.rank end desc, s.at desc
            )
            """;

    private final JdbcClient db;
    private final ActTypes types;

    PastRegister(JdbcClient db, ActTypes types) {
        this.db = db;
        this.types = types;
    }

    /** One page of disputes as they stood just before the instant, open ones first, the oldest first. {@code open} null lists both. */
    public List<Line> list(String court, Instant instant, @Nullable Boolean open, int page) {
        return ask(LEADING + """
                select l.stream, l.kind, l.to_state, l.at, d.cause, d.arrived_at, %s,
                    (select n.number from act.subject n
                     where n.court = l.court and n.stream = l.stream and n.number is not null and n.opened_at < :instant
                     order by n.id = l.subject desc, n.opened_at desc limit 1) as number
                from led l join docket.dispute d on d.court = l.court and d.id = l.stream where %s
                order by l.ended, d.arrived_at, d.id limit %d offset %d""".formatted(Register.SIDES, open == null ? "true" : open ? "not l.ended" : "l.ended",
                Register.PAGE, (page - 1) * Register.PAGE), court, instant).query((row, n) -> line(row)).list();
    }

    public Totals totals(String court, Instant instant) {
        return ask(LEADING + "select count(*) filter (where not ended), count(*) filter (where ended) from led", court, instant)
                .query((row, n) -> new Totals(row.getInt(1), row.getInt(2))).single();
    }

    private JdbcClient.StatementSpec ask(String sql, String court, Instant instant) {
        var kinds = new ArrayList<String>();
        var states = new ArrayList<String>();
        var ranks = new ArrayList<Integer>();
        var ends = new ArrayList<Boolean>();
        types.proceedings().stream().filter(it -> it.rank() > 0).forEach(it -> it.lifecycle().states().forEach(state -> {
            kinds.add(it.lifecycle().kind());
            states.add(state.name());
            ranks.add(it.rank());
            ends.add(state.face().isEnd());
        }));
        return db.sql(sql).param("court", court).param("instant", RegisterTerms.time(instant)).param("kinds", kinds.toArray(String[]::new))
                .param("states", states.toArray(String[]::new)).param("ranks", ranks.toArray(Integer[]::new)).param("ends", ends.toArray(Boolean[]::new));
    }

    private Line line(ResultSet row) throws SQLException {
        var lifecycle = types.proceeding(row.getString("kind")).lifecycle();
        return new Line(row.getObject("stream", UUID.class), row.getString("number"), row.getString("sides"), row.getString("cause"),
                row.getTimestamp("arrived_at").toInstant(), lifecycle.kind(), lifecycle.title(), lifecycle.state(row.getString("to_state")).face(),
                row.getTimestamp("at").toInstant());
    }
}
