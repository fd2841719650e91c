package org.liandong.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.identity.Court;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the demonstration court has been filled. It moves in the transaction of what it counts. */
@Repository
class SeedMark {

    /**
     * The mark.
     *
     * @param base     the moment the program leads up to
     * @param done     how many cues of the program have happened
     * @param finished null until all have
     */
    record Mark(Instant base, int done, @Nullable Instant finished) {

        boolean isFinished() {
            return finished != null;
        }
    }

    private final JdbcClient db;
    private final Court court;

    SeedMark(JdbcClient db, Court court) {
        this.db = db;
        this.court = court;
    }

    Optional<Mark> find() {
        return db.sql("select base, done, finished_at from demo.seed where court = ?").params(court.code())
                .query((row, n) -> new Mark(row.getTimestamp(1).toInstant(), row.getInt(2),
                        row.getTimestamp(3) == null ? null : row.getTimestamp(3).toInstant())).optional();
    }

    void begin(Instant base) {
        db.sql("insert into demo.seed (court, base, done) values (?, ?, 0)").params(court.code(), base.atOffset(ZoneOffset.UTC)).update();
    }

    /**
     * Notes it in the transaction that is going on, and lets that one commit without waiting for the disk: losing the last moments of a
     * demonstration to a power cut does no harm, as it goes on from its mark.
     */
    void done(int cues) {
        db.sql("update demo.seed set done = ? where court = ? returning set_config('synchronous_commit', 'off', true)").params(cues, court.code())
                .query(String.class).single();
    }

    void finish(Instant now) {
        db.sql("update demo.seed set finished_at = ? where court = ?").params(now.atOffset(ZoneOffset.UTC), court.code()).update();
    }
}
