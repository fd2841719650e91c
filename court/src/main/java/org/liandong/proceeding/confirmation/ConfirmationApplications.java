package org.liandong.proceeding.confirmation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 司法确认申请库. */
@Repository
public class ConfirmationApplications {

    private final JdbcClient db;

    ConfirmationApplications(JdbcClient db) {
        this.db = db;
    }

    public void open(Occasion on, LocalDate effectiveOn) {
        db.sql("insert into confirmation.application (court, dispute, id, effective_on) values (?, ?, ?, ?)")
                .params(on.court(), on.stream(), on.target(), effectiveOn).update();
    }

    public void join(Occasion on, Party party) {
        db.sql("insert into confirmation.joined (court, dispute, id, party, at) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(on.court(), on.stream(), on.target(), party.id(), on.now().atOffset(ZoneOffset.UTC)).update();
    }

    public Set<UUID> joined(Occasion on) {
        return Set.copyOf(db.sql("select party from confirmation.joined where court = ? and dispute = ? and id = ?")
                .params(on.court(), on.stream(), on.target()).query(UUID.class).list());
    }

    public LocalDate effectiveOn(Occasion on) {
        return db.sql("select effective_on from confirmation.application where court = ? and dispute = ? and id = ?")
                .params(on.court(), on.stream(), on.target()).query(LocalDate.class).single();
    }

    public void end(Occasion on, String ground) {
        db.sql("update confirmation.application set ground = ? where court = ? and dispute = ? and id = ?")
                .params(ground, on.court(), on.stream(), on.target()).update();
    }
}
