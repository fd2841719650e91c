package org.liandong.foundation.rulebook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.Court;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 本院的规则版本: versions proposed and put in force here, beside those shipped with the house. */
@Repository
class InstalledRules implements Installed {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient db;
    private final Court court;
    private volatile @Nullable Seen seen;

    /**
     * What was seen of the table.
     *
     * @param readAt reading of the machine's stop-watch
     */
    private record Seen(String revision, long readAt) { }

    /**
     * 提请审批的版本.
     *
     * @param proposer account of who wrote it
     */
    record Proposed(UUID id, String book, String rule, LocalDate since, String row, String reason, UUID proposer, String proposerName, Instant at) {

        RuleVersion version() {
            return RuleRows.version(rule, since, RuleFile.row(row), null);
        }
    }

    InstalledRules(JdbcClient db, Court court) {
        this.db = db;
        this.court = court;
    }

    /** Sees another node's approval within seconds, and this node's at once. */
    @Override
    public String revision() {
        var last = seen;
        if (last == null || System.nanoTime() - last.readAt() > FRESH.toNanos()) {
            last = new Seen(db.sql("select count(*) || '-' || coalesce(max(approved_at)::text, '') from rulebook.version where court = ? and approved_at is not null")
                    .params(court.code()).query(String.class).single(), System.nanoTime());
            seen = last;
        }
        return last.revision();
    }

    @Override
    public List<RuleVersion> of(String book) {
        return db.sql("""
                select rule, since, row, reason, proposed_name, approved_name from rulebook.version
                where court = ? and book = ? and approved_at is not null order by approved_at, id""").params(court.code(), book)
                .query((row, n) -> RuleRows.version(row.getString(1), row.getObject(2, LocalDate.class), RuleFile.row(row.getString(3)),
                        new RuleVersion.Approval(row.getString(4), row.getString(5), row.getString(6)))).list();
    }

    void propose(Occasion on, String book, String rule, LocalDate since, String row, String reason) {
        db.sql("""
                insert into rulebook.version (court, id, stream, book, rule, since, row, reason, proposed_by, proposed_name, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(on.court(), on.target(), on.stream(), book, rule, since, row, reason, on.actor().account(), on.actor().name(),
                        on.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** Puts the proposal in force from its first day on. */
    void approve(Occasion on) {
        db.sql("update rulebook.version set approved_by = ?, approved_name = ?, approved_at = ? where court = ? and id = ?")
                .params(on.actor().account(), on.actor().name(), on.now().atOffset(ZoneOffset.UTC), on.court(), on.target()).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seen = null;
            }
        });
    }

    Optional<Proposed> find(String court, UUID id) {
        return db.sql("select * from rulebook.version where court = ? and id = ?").params(court, id).query((row, n) -> proposed(row)).optional();
    }

    @Override
    public List<Proposed> waiting(String court) {
        return db.sql("""
                select v.* from rulebook.version v join act.subject s on s.court = v.court and s.stream = v.stream and s.id = v.id
                where v.court = ? and s.closed_at is null order by v.proposed_at""").params(court).query((row, n) -> proposed(row)).list();
    }

    private static Proposed proposed(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Proposed(row.getObject("id", UUID.class), row.getString("book"), row.getString("rule"), row.getObject("since", LocalDate.class),
                row.getString("row"), row.getString("reason"), row.getObject("proposed_by", UUID.class), row.getString("proposed_name"),
                row.getTimestamp("proposed_at").toInstant());
    }
}
