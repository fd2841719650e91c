package org.liandong.foundation.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.Chain;
import org.liandong.foundation.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 访问令牌: what a program shows instead of signing in again. The court keeps only the SM3 of a token, so nobody who reads the database can use
 * one. Its life is counted by the database's own clock: a demonstration that moves the court's clock throws nobody out.
 */
@Repository
public class Tokens {

    private static final String PREFIX = "ld_";
    private static final int HOURS = 12;

    /**
     * A fresh token.
     *
     * @param secret  what the program has to show; told once
     * @param expires when it ends
     */
    public record Issued(String secret, Instant expires) { }

    /** A token as its owner sees it later. */
    public record Listed(UUID id, Instant made, Instant expires) { }

    private final JdbcClient db;
    private final Court court;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient db, Court court, Accounts accounts, Clock clock) {
        this.db = db;
        this.court = court;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes a token for the account. */
    public Issued issue(UUID account) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expires = db.sql("""
                insert into identity.token (digest, court, id, account, expires_at) values (?, ?, ?, ?, now() + make_interval(hours => ?))
                returning expires_at""").params(digest(secret), court.code(), Ids.next(clock), account, HOURS)
                .query((row, n) -> row.getTimestamp(1).toInstant()).single();
        return new Issued(secret, expires);
    }

    /** Who shows this token: one look-up that brings the posts along. Empty if it is unknown, over, revoked, or its account suspended. */
    public Optional<Account> holder(String secret) {
        if (!secret.startsWith(PREFIX) || secret.length() > 100) {
            return Optional.empty();
        }
        return db.sql("select " + Accounts.COLUMNS + """
                 from identity.token t join identity.account a on a.court = t.court and a.id = t.account
                where t.digest = ? and t.court = ? and t.revoked_at is null and t.expires_at > now() and a.suspended_at is null""")
                .params(digest(secret), court.code()).query((row, n) -> accounts.account(row)).optional();
    }

    /** Ends this token. */
    public void revoke(String secret) {
        db.sql("update identity.token set revoked_at = now() where digest = ? and revoked_at is null").params(digest(secret)).update();
    }

    /** Ends one of the account's own tokens. */
    public void revoke(UUID account, UUID token) {
        db.sql("update identity.token set revoked_at = now() where court = ? and account = ? and id = ? and revoked_at is null")
                .params(court.code(), account, token).update();
    }

    /** The account's tokens that still work, newest first. */
    public List<Listed> of(UUID account) {
        return db.sql("""
                select id, made_at, expires_at from identity.token
                where court = ? and account = ? and revoked_at is null and expires_at > now() order by made_at desc""")
                .params(court.code(), account)
                .query((row, n) -> new Listed(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant())).list();
    }

    private static byte[] digest(String secret) {
        return Chain.sm3(secret.getBytes(StandardCharsets.UTF_8));
    }
}
