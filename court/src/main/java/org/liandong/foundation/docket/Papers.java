package org.liandong.foundation.docket;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Chain;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 文书: the papers issued in a dispute (receipts, notices, rulings, agreements), kept as issued. */
@Repository
public class Papers {

    /**
     * A paper.
     *
     * @param kind   what it is, such as 收件凭证
     * @param title  heading
     * @param number case number on it, or null
     * @param body   paragraphs, one a line
     * @param sm3    digest of the body, in hex
     */
    public record Paper(UUID id, String kind, String title, @Nullable String number, List<String> body, String sm3, Instant at, Reach reach) { }

    private final JdbcClient db;

    Papers(JdbcClient db) {
        this.db = db;
    }

    /** Issues a paper within an act and returns its id. Empty paragraphs are left out. */
    public UUID issue(Occasion on, String kind, String title, @Nullable String number, List<String> paragraphs, Reach reach) {
        var id = Ids.at(on.now());
        var body = String.join("\n", paragraphs.stream().filter(it -> !it.isBlank()).toList());
        db.sql("insert into docket.paper (court, dispute, id, kind, title, number, body, sm3, at, reach) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), id, kind, title, number, body, digest(body), on.now().atOffset(ZoneOffset.UTC), reach.name()).update();
        return id;
    }

    public List<Paper> of(String court, UUID dispute) {
        return db.sql("select * from docket.paper where court = ? and dispute = ? order by at, id").params(court, dispute).query((row, n) -> paper(row)).list();
    }

    public Optional<Paper> find(String court, UUID dispute, UUID id) {
        return db.sql("select * from docket.paper where court = ? and dispute = ? and id = ?").params(court, dispute, id)
                .query((row, n) -> paper(row)).optional();
    }

    private static Paper paper(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Paper(row.getObject("id", UUID.class), row.getString("kind"), row.getString("title"), row.getString("number"),
                row.getString("body").lines().toList(), row.getString("sm3"), row.getTimestamp("at").toInstant(), Reach.valueOf(row.getString("reach")));
    }

    private static String digest(String body) {
        return HexFormat.of().formatHex(Chain.sm3(body.getBytes(StandardCharsets.UTF_8)));
    }
}
