package org.liandong.foundation.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.archive.Archive;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 案卷材料目录: what was handed in, by whom and when; the bytes lie in the archive. */
@Repository
public class Materials {

    /**
     * A file in the catalogue.
     *
     * @param kind what it is, in words
     * @param type media type
     * @param size in bytes
     * @param sm3  its address in the archive
     */
    public record Material(UUID id, String name, String kind, String type, long size, String sm3, String byName, Instant at, Reach reach) { }

    private final JdbcClient db;
    private final Remembered remembered;

    Materials(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    UUID enter(Occasion on, Archive.Stored file, String name, String kind) {
        var id = Ids.at(on.now());
        db.sql("""
                insert into docket.material (court, dispute, id, name, kind, type, size, sm3, account, by_name, at, reach)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(on.court(), on.stream(), id, name, kind, file.type(), file.size(), file.sm3(), on.actor().account(), on.actor().name(),
                        on.now().atOffset(ZoneOffset.UTC), Reach.PARTIES.name()).update();
        return id;
    }

    public List<Material> of(String court, UUID dispute) {
        return remembered.of(court, dispute, "materials", () -> db.sql("""
                select * from docket.material where court = ? and dispute = ? order by at, id""").params(court, dispute)
                .query((row, n) -> material(row)).list());
    }

    public Optional<Material> find(String court, UUID dispute, UUID id) {
        return db.sql("select * from docket.material where court = ? and dispute = ? and id = ?").params(court, dispute, id)
                .query((row, n) -> material(row)).optional();
    }

    private static Material material(ResultSet row) throws SQLException {
        return new Material(row.getObject("id", UUID.class), row.getString("name"), row.getString("kind"), row.getString("type"), row.getLong("size"),
                row.getString("sm3"), row.getString("by_name"), row.getTimestamp("at").toInstant(), Reach.valueOf(row.getString("reach")));
    }
}
