package org.liandong.foundation.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Chain;
import org.liandong.foundation.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 访问令牌: what a program shows instead of signing in again, and what the browser of somebody who signed in on a page shows with every click. The
 * court keeps only the SM3 of a token, so nobody who reads the database can use one. A program's lives for some hours, a browser's until it has not
 * been seen for a while. Both lives are counted by the database's own clock: a demonstration that moves the court's clock throws nobody out.
 */
@Repository
public class Tokens {

    private static final String PREFIX = "ld_";
    private static final String PAGE_PREFIX = "ls_";
    private static final int HOURS = 12;
    private static final int IDLE_HOURS = 2;

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

    /** Makes a token for a program of the account. */
    public Issued issue(UUID account) {
        return issue(PREFIX, account, HOURS);
    }

    /** Makes a token for a browser in which the account has signed in. */
    public Issued issueForPages(UUID account) {
        return issue(PAGE_PREFIX, account, IDLE_HOURS);
    }

    private Issued issue(String prefix, UUID account, int hours) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expires = db.sql("""
                insert into identity.token (digest, court, id, account, page, expires_at) values (?, ?, ?, ?, ?, now() + make_interval(hours => ?))
                returning expires_at""").params(digest(secret), court.code(), Ids.next(clock), account, prefix.equals(PAGE_PREFIX), hours)
                .query((row, n) -> row.getTimestamp(1).toInstant()).single();
        return new Issued(secret, expires);
    }

    /** Which program shows this token: one look-up that brings the posts along. Empty if it is unknown, over, revoked, or its account suspended. */
    public Optional<Account> holder(String secret) {
        return read(PREFIX, secret).map(Seen::account);
    }

    /** Whose browser shows this token, on the same terms. A visit is written down once a minute and not with every page. */
    public Optional<Account> visitor(String secret) {
        var seen = read(PAGE_PREFIX, secret);
        if (seen.isPresent() && seen.get().minuteAgo()) {
            db.sql("update identity.token set expires_at = now() + make_interval(hours => ?) where digest = ? and revoked_at is null")
                    .params(IDLE_HOURS, digest(secret)).update();
        }
        return seen.map(Seen::account);
    }

    private record Seen(Account account, boolean minuteAgo) { }

    private Optional<Seen> read(String prefix, String secret) {
        if (!secret.startsWith(prefix) || secret.length() > 100) {
            return Optional.empty();
        }
        return db.sql("select " + Accounts.COLUMNS + """
                , t.expires_at < now() + make_interval(hours => ?, mins => -1) as minute_ago
                 from identity.token t join identity.account a on a.court = t.court and a.id = t.account
                where t.digest = ? and t.court = ? and t.revoked_at is null and t.expires_at > now() and a.suspended_at is null""")
                .params(IDLE_HOURS, digest(secret), court.code())
                .query((row, n) -> new Seen(accounts.account(row), row.getBoolean("minute_ago"))).optional();
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

    /** Ends what the account's browsers show, all but the one that shows {@code current}. */
    public void revokePages(UUID account, @Nullable String current) {
        db.sql("update identity.token set revoked_at = now() where court = ? and account = ? and page and revoked_at is null and digest is distinct from ?")
                .params(court.code(), account, current == null ? null : digest(current)).update();
    }

    /** Removes what has been over for a day. */
    void sweep() {
        db.sql("delete from identity.token where coalesce(revoked_at, expires_at) < now() - interval '1 day'").update();
    }

    /** The tokens of the account's programs that still work, newest first. */
    public List<Listed> of(UUID account) {
        return db.sql("""
                select id, made_at, expires_at from identity.token
                where court = ? and account = ? and not page and revoked_at is null and expires_at > now() order by made_at desc""")
                .params(court.code(), account)
                .query((row, n) -> new Listed(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant())).list();
    }

    private static byte[] digest(String secret) {
        return Chain.sm3(secret.getBytes(StandardCharsets.UTF_8));
    }
}
