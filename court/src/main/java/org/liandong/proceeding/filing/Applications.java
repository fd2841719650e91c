package org.liandong.proceeding.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 立案申请库. */
@Repository
public class Applications {

    /** Where a complaint came from. */
    public enum Source { ONLINE, WINDOW, MEDIATION, PAYMENT_ORDER }

    /**
     * 立案申请.
     *
     * @param receivedOn when the complaint first came to the court; kept through mediation
     * @param missing    what the one correction notice named, one item a line; null if none was given
     * @param correction what the applicant answered to it
     * @param ground     ground of refusal, null unless refused
     */
    public record Application(UUID id, Source source, LocalDate receivedOn, @Nullable String missing, @Nullable String correction,
                              @Nullable String ground, @Nullable String reason, @Nullable LocalDate registeredOn) { }

    private final JdbcClient db;
    private final Remembered remembered;

    Applications(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    public void receive(Occasion on, Source source, LocalDate receivedOn) {
        db.sql("insert into filing.application (court, dispute, id, source, received_on) values (?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), on.target(), source.name(), receivedOn).update();
    }

    public Application of(Occasion on) {
        return find(on.court(), on.stream(), on.target()).orElseThrow();
    }

    public Optional<Application> find(String court, UUID dispute, UUID id) {
        return remembered.of(court, dispute, List.of("application", id), () -> db.sql("""
                select * from filing.application where court = ? and dispute = ? and id = ?""").params(court, dispute, id)
                .query((row, n) -> application(row)).optional());
    }

    public void notice(Occasion on, List<String> missing) {
        update(on, "missing = ?, noticed_on = ?", String.join("\n", missing), on.today());
    }

    public void correct(Occasion on, String words) {
        update(on, "correction = ?", words);
    }

    public void refuse(Occasion on, String ground, String reason) {
        update(on, "ground = ?, reason = ?", ground, reason);
    }

    public void register(Occasion on) {
        update(on, "registered_on = ?", on.today());
    }

    public void complain(Occasion on, String words) {
        db.sql("insert into filing.complaint (court, dispute, id, words) values (?, ?, ?, ?)").params(on.court(), on.stream(), on.target(), words).update();
    }

    /** What the complaint on the work of filing says. */
    public String complaint(Occasion on) {
        return db.sql("select words from filing.complaint where court = ? and dispute = ? and id = ?")
                .params(on.court(), on.stream(), on.target()).query(String.class).single();
    }

    public void answer(Occasion on, String answer) {
        db.sql("update filing.complaint set answer = ? where court = ? and dispute = ? and id = ?")
                .params(answer, on.court(), on.stream(), on.target()).update();
    }

    private void update(Occasion on, String set, Object... values) {
        var params = new ArrayList<>(List.of(values));
        params.addAll(List.of(on.court(), on.stream(), on.target()));
        db.sql("update filing.application set " + set + " where court = ? and dispute = ? and id = ?").params(params).update();
    }

    private static Application application(ResultSet row) throws SQLException {
        return new Application(row.getObject("id", UUID.class), Source.valueOf(row.getString("source")), row.getObject("received_on", LocalDate.class),
                row.getString("missing"), row.getString("correction"), row.getString("ground"), row.getString("reason"),
                row.getObject("registered_on", LocalDate.class));
    }
}
