package org.liandong.foundation.rulebook.suggestion;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was learned, in the database; its size is bounded. */
@Repository
class LearnedTexts {

    /** Texts of one cause that stay: more of the same teach nothing. */
    private static final int OF_ONE_CAUSE = 200;
    /** Texts that stay in all, which bounds memory and the time to train. */
    private static final int IN_ALL = 3000;

    /** A learned text. */
    record Text(String cause, Features features) { }

    /** Everything that is kept, as of a version. */
    record Kept(long version, List<Text> texts) { }

    private final JdbcClient db;
    private final Clock clock;

    LearnedTexts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    long version() {
        return db.sql("select version from rulebook.learning").query(Long.class).single();
    }

    /** Everything kept, in an order that does not depend on when it was learned. */
    Kept kept() {
        // Should another node learn between the two readings, the version is the older one and the next look reads again.
        var version = version();
        return new Kept(version, db.sql("select cause, features from rulebook.learned_text where features is not null order by sm3")
                .query((row, n) -> new Text(row.getString(1), Features.of(row.getBytes(2)))).list());
    }

    /** Lets only one node learn at a time, until the transaction ends. */
    void lock() {
        db.sql("select version from rulebook.learning for update").query(Long.class).single();
    }

    /** What keeping a text changed. */
    enum Change { NONE, ADDED, CORRECTED }

    /** Keeps a text; one known with the same cause stays as it is. */
    Change keep(byte[] digest, String cause, Features features) {
        return db.sql("""
                insert into rulebook.learned_text (sm3, cause, features, at) values (:sm3, :cause, :features, :at)
                on conflict (sm3) do update set cause = excluded.cause, features = excluded.features, at = excluded.at
                where rulebook.learned_text.cause <> excluded.cause
                returning xmax = 0""")
                .param("sm3", digest).param("cause", cause).param("features", features.bytes())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class).optional().map(isNew -> isNew ? Change.ADDED : Change.CORRECTED).orElse(Change.NONE);
    }

    /** Lets go what is too much, the oldest first, and tells the other nodes. */
    void close() {
        db.sql("""
                with ranked as (
                    select sm3, position, row_number() over (partition by cause order by position desc) as of_cause
                    from rulebook.learned_text where features is not null
                ), surplus as (
                    select sm3 from ranked where of_cause > :one
                    union all
                    (select sm3 from ranked where of_cause <= :one order by of_cause, position desc offset :all)
                )
                update rulebook.learned_text t set features = null from surplus where t.sm3 = surplus.sm3""")
                .param("one", OF_ONE_CAUSE).param("all", IN_ALL).update();
        db.sql("update rulebook.learning set version = version + 1").update();
    }
}
