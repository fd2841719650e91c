package org.liandong.foundation.docket;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 关联码: the code in a notice by which somebody who was named as a party finds the dispute. Ten characters without look-alikes (some 49 bits),
 * stored only as a keyed digest, good for 90 days and for one person.
 */
@Repository
public class Invitations {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final Duration GOOD_FOR = Duration.ofDays(90);

    private final JdbcClient db;
    private final PersonalData personal;
    private final SecureRandom random = new SecureRandom();

    Invitations(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    /** Makes a code for the party; earlier ones of the same party stop working. */
    public String invite(Occasion on, Party party) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        var now = on.now().atOffset(ZoneOffset.UTC);
        db.sql("update docket.invitation set expires_at = ? where court = ? and dispute = ? and party = ? and used_at is null and expires_at > ?")
                .params(now, on.court(), on.stream(), party.id(), now).update();
        db.sql("insert into docket.invitation (court, code, dispute, party, made_at, expires_at) values (?, ?, ?, ?, ?, ?)")
                .params(on.court(), personal.index(code.toString()), on.stream(), party.id(), now, now.plus(GOOD_FOR)).update();
        return code.toString();
    }

    /** What the code opens, if it is good now. Case, blanks and hyphens do not matter. */
    public Optional<Invited> find(String court, String code, Instant now) {
        return db.sql("""
                select dispute, party from docket.invitation where court = ? and code = ? and used_at is null and expires_at > ?""")
                .params(court, personal.index(normal(code)), now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Invited(row.getObject(1, UUID.class), row.getObject(2, UUID.class))).optional();
    }

    void use(Occasion on, String code) {
        db.sql("update docket.invitation set used_at = ? where court = ? and code = ?")
                .params(on.now().atOffset(ZoneOffset.UTC), on.court(), personal.index(normal(code))).update();
    }

    private static String normal(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** The dispute and the party a code stands for. */
    public record Invited(UUID dispute, UUID party) { }
}
