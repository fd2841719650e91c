package org.liandong.foundation.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 盖章登记: which file a document became in each format. Written once: what was sealed is never made again. */
@Repository
class Seals {

    /** A file that was handed out. */
    record Sealed(UUID document, Format format, String sm3, Instant at) { }

    private final JdbcClient db;

    Seals(JdbcClient db) {
        this.db = db;
    }

    Optional<Sealed> find(String court, UUID document, Format format) {
        return db.sql("select * from document.sealed where court = ? and document = ? and format = ?").params(court, document, format.name())
                .query((row, n) -> sealed(row)).optional();
    }

    /** Whose file has that digest. */
    Optional<Sealed> of(String court, String sm3) {
        return db.sql("select * from document.sealed where court = ? and sm3 = ?").params(court, sm3).query((row, n) -> sealed(row)).optional();
    }

    /** Enters the file unless another was quicker, and returns the one that counts. */
    Sealed enter(String court, UUID document, Format format, String sm3, Instant at) {
        db.sql("insert into document.sealed (court, document, format, sm3, at) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(court, document, format.name(), sm3, at.atOffset(ZoneOffset.UTC)).update();
        return find(court, document, format).orElseThrow();
    }

    private static Sealed sealed(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Sealed(row.getObject("document", UUID.class), Format.valueOf(row.getString("format")), row.getString("sm3"), row.getTimestamp("at").toInstant());
    }
}
