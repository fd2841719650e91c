package org.liandong.proceeding.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 分流记录. */
@Repository
public class Splits {

    /**
     * The splits of one case.
     *
     * @param proposal   what the table proposed
     * @param procedure  what the divider decided, null before
     * @param reason     why the divider decided otherwise, null if not
     */
    public record Split(UUID id, LocalDate registeredOn, @Nullable String proposal, @Nullable String track, @Nullable Procedure procedure,
                        @Nullable String reason, boolean overridden) { }

    private final JdbcClient db;
    private final Remembered remembered;

    Splits(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    public void open(Occasion on, LocalDate registeredOn) {
        db.sql("insert into triage.split (court, dispute, id, registered_on) values (?, ?, ?, ?)")
                .params(on.court(), on.stream(), on.target(), registeredOn).update();
    }

    public Split of(Occasion on) {
        return latest(on.court(), on.stream()).orElseThrow();
    }

    /** The newest splits of the dispute. */
    public Optional<Split> latest(String court, UUID dispute) {
        return remembered.of(court, dispute, "split", () -> db.sql("""
                select * from triage.split where court = ? and dispute = ? order by id desc limit 1""").params(court, dispute)
                .query((row, n) -> split(row)).optional());
    }

    public void decide(Occasion on, String proposal, String track, Procedure procedure, @Nullable String reason, boolean overridden) {
        db.sql("""
                update triage.split set proposal = ?, track = ?, procedure = ?, reason = ?, overridden = ?
                where court = ? and dispute = ? and id = ?""")
                .params(proposal, track, procedure.name(), reason, overridden, on.court(), on.stream(), on.target()).update();
    }

    private static Split split(ResultSet row) throws SQLException {
        var procedure = row.getString("procedure");
        return new Split(row.getObject("id", UUID.class), row.getObject("registered_on", LocalDate.class), row.getString("proposal"), row.getString("track"),
                procedure == null ? null : Procedure.valueOf(procedure), row.getString("reason"), row.getBoolean("overridden"));
    }
}
