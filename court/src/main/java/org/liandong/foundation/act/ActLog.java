package org.liandong.foundation.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 行为日志: the append-only log, the heads of its chains and the states of everything that has a lifecycle. */
@Repository
public class ActLog {

    /** Version and chain head of a stream. */
    record Head(int seq, byte[] hash) {

        static final Head NEW = new Head(0, Chain.START);
    }

    private final JdbcClient db;
    private final Remembered remembered;

    ActLog(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    /** Locks the stream until the transaction ends. A stream that does not exist yet has version 0. */
    Head lock(String court, UUID stream) {
        return db.sql("select seq, head from act.stream where court = ? and id = ? for update").params(court, stream)
                .query((row, n) -> new Head(row.getInt(1), row.getBytes(2))).optional().orElse(Head.NEW);
    }

    /** Number of acts in the stream, 0 if there is none. */
    public int version(String court, UUID stream) {
        return db.sql("select seq from act.stream where court = ? and id = ?").params(court, stream).query(Integer.class).optional().orElse(0);
    }

    /** Everything with a lifecycle in the stream, oldest first. */
    public List<Subject> subjects(String court, UUID stream) {
        return db.sql("""
                select kind, id, state, number, opened_at, entered_at, closed_at from act.subject
                where court = ? and stream = ? order by opened_at, closed_at nulls last, id""").params(court, stream).query((row, n) -> subject(row)).list();
    }

    /** Version of a stream, and everything with a lifecycle in it. */
    public record Stood(int version, List<Subject> subjects) {

        static final Stood NOWHERE = new Stood(0, List.of());
    }

    /** Version and subjects of the stream as they stood at one moment. */
    public Stood stood(String court, UUID stream) {
        return remembered.of(court, stream, "stood", () -> readStood(court, stream));
    }

    private Stood readStood(String court, UUID stream) {
        return db.sql("""
                select v.seq, s.kind, s.id, s.state, s.number, s.opened_at, s.entered_at, s.closed_at
                from act.stream v join act.subject s on s.court = v.court and s.stream = v.id
                where v.court = ? and v.id = ? order by s.opened_at, s.closed_at nulls last, s.id""").params(court, stream)
                .query((row, n) -> new Stood(row.getInt("seq"), List.of(subject(row)))).list().stream()
                .reduce((one, more) -> new Stood(one.version(), Stream.concat(one.subjects().stream(), more.subjects().stream()).toList()))
                .orElse(Stood.NOWHERE);
    }

    /** Every act of the stream in order. */
    public List<Entry> entries(String court, UUID stream) {
        return remembered.of(court, stream, "entries", () -> db.sql("select * from act.act where court = ? and stream = ? order by seq")
                .params(court, stream).query((row, n) -> entry(row)).list());
    }

    /** The newest act of that name in the stream. */
    public Optional<Entry> latest(String court, UUID stream, String verb) {
        return db.sql("select * from act.act where court = ? and stream = ? and verb = ? order by seq desc limit 1")
                .params(court, stream, verb).query((row, n) -> entry(row)).optional();
    }

    /** What the system did by itself after the first instant up to the second, in the order of time; at most so many. */
    public List<Entry> bySystem(String court, Instant after, Instant until, int most) {
        return db.sql("""
                select * from act.act where court = ? and channel = ? and at > ? and at <= ? order by at, position limit ?""")
                .params(court, Channel.SYSTEM.label(), time(after), time(until), most).query((row, n) -> entry(row)).list();
    }

    /** Writes the act, the stream's head and the state of the subject in one statement. */
    void append(Entry entry, @Nullable String number, boolean ends) {
        var at = time(entry.at());
        db.sql("""
                with head as (
                    insert into act.stream (court, id, seq, head) values (:court, :stream, :seq, :hash)
                    on conflict (court, id) do update set seq = excluded.seq, head = excluded.head
                ), subject as (
                    insert into act.subject (court, stream, id, kind, state, number, opened_at, entered_at, closed_at)
                    values (:court, :stream, :subject, :kind, :to, :number, :at, :at, case when :ends then cast(:at as timestamptz) end)
                    on conflict (court, stream, id) do update set state = excluded.state,
                        number = coalesce(excluded.number, act.subject.number),
                        entered_at = case when act.subject.state = excluded.state then act.subject.entered_at else excluded.entered_at end,
                        closed_at = excluded.closed_at
                )
                insert into act.act (court, stream, seq, subject, kind, verb, account, actor, standing, channel, at, from_state, to_state,
                    law, words, reach, body, prev, hash)
                values (:court, :stream, :seq, :subject, :kind, :verb, :account, :actor, :standing, :channel, :at, :from, :to, :law, :words,
                    :reach, :body, :prev, :hash)""")
                .param("court", entry.court()).param("stream", entry.stream()).param("seq", entry.seq()).param("hash", entry.hash())
                .param("subject", entry.subject()).param("kind", entry.kind()).param("to", entry.to()).param("number", number)
                .param("at", at).param("ends", ends).param("verb", entry.verb()).param("account", entry.account())
                .param("actor", entry.actor()).param("standing", entry.standing()).param("channel", entry.channel())
                .param("from", entry.from()).param("law", entry.law()).param("words", entry.words()).param("reach", entry.reach().name())
                .param("body", entry.body()).param("prev", entry.prev()).update();
    }

    /** Writes the state of an object that came into being with an act about another one. */
    void open(String court, UUID stream, Effect.Opened opened, Instant at) {
        var state = opened.state();
        db.sql("insert into act.subject (court, stream, id, kind, state, opened_at, entered_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(court, stream, opened.id(), opened.kind(), state.name(), time(at), time(at)).update();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getString("court"), row.getObject("stream", UUID.class), row.getInt("seq"), row.getObject("subject", UUID.class),
                row.getString("kind"), row.getString("verb"), row.getObject("account", UUID.class), row.getString("actor"),
                row.getString("standing"), row.getString("channel"), row.getTimestamp("at").toInstant(), row.getString("from_state"),
                row.getString("to_state"), row.getString("law"), row.getString("words"), Reach.valueOf(row.getString("reach")),
                row.getString("body"), row.getBytes("prev"), row.getBytes("hash"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("kind"), row.getObject("id", UUID.class), row.getString("state"), row.getString("number"),
                instant(row.getTimestamp("opened_at")), instant(row.getTimestamp("entered_at")),
                row.getTimestamp("closed_at") == null ? null : instant(row.getTimestamp("closed_at")));
    }

    private static Instant instant(Timestamp time) {
        return time.toInstant();
    }
}
