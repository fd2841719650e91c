package org.liandong.proceeding.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.identity.PersonalData;
import org.liandong.foundation.kernel.Labelled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 送达库: which paper reached which party. Of several services of one paper the first counts (在线诉讼规则 31). */
@Repository
public class Services {

    /** 送达方式. */
    public enum Way implements Labelled {
        DIRECT("直接送达"), LEFT("留置送达");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * A service.
     *
     * @param on    the day it counts from
     * @param taken who took it, or why nobody did, in words
     */
    public record Served(UUID paper, UUID party, Way way, LocalDate on, String taken) { }

    private final JdbcClient db;
    private final Remembered remembered;
    private final PersonalData personal;

    Services(JdbcClient db, Remembered remembered, PersonalData personal) {
        this.db = db;
        this.remembered = remembered;
        this.personal = personal;
    }

    public void enter(Occasion on, Papers.Paper paper, Party party, Way way, LocalDate day, String taken) {
        db.sql("insert into serving.service (court, dispute, id, paper, party, way, served_on, taken, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), on.target(), paper.id(), party.id(), way.name(), day, personal.encrypt(taken), on.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every service in the dispute, oldest first. */
    public List<Served> of(String court, UUID dispute) {
        return remembered.of(court, dispute, "services", () -> db.sql("""
                select * from serving.service where court = ? and dispute = ? order by served_on, id""").params(court, dispute)
                .query((row, n) -> served(row)).list());
    }

    /** How that paper reached that party first, if it has. */
    public Optional<Served> first(String court, UUID dispute, UUID paper, UUID party) {
        return of(court, dispute).stream().filter(it -> it.paper().equals(paper) && it.party().equals(party)).findFirst();
    }

    private Served served(ResultSet row) throws SQLException {
        return new Served(row.getObject("paper", UUID.class), row.getObject("party", UUID.class), Way.valueOf(row.getString("way")),
                row.getObject("served_on", LocalDate.class), personal.decrypt(row.getBytes("taken")));
    }
}
