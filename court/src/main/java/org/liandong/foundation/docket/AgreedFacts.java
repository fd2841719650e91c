package org.liandong.foundation.docket;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 无争议事实: what all parties have confirmed; marked as agreed in every later proceeding (在线调解规则 18). */
@Repository
public class AgreedFacts {

    private final JdbcClient db;
    private final Remembered remembered;

    AgreedFacts(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    /** Puts these facts in the place of those agreed before. */
    public void agree(Occasion on, List<String> facts) {
        db.sql("delete from docket.agreed_fact where court = ? and dispute = ?").params(on.court(), on.stream()).update();
        for (int i = 0; i < facts.size(); i++) {
            db.sql("insert into docket.agreed_fact (court, dispute, ordinal, words, at) values (?, ?, ?, ?, ?)")
                    .params(on.court(), on.stream(), i + 1, facts.get(i), on.now().atOffset(ZoneOffset.UTC)).update();
        }
    }

    public List<String> of(String court, UUID dispute) {
        return remembered.of(court, dispute, "agreed facts", () -> db.sql("""
                select words from docket.agreed_fact where court = ? and dispute = ? order by ordinal""").params(court, dispute).query(String.class).list());
    }
}
