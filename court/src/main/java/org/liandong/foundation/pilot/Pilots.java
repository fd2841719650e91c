package org.liandong.foundation.pilot;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.identity.PersonalData;
import org.liandong.foundation.pilot.Pilot.Arm;
import org.liandong.foundation.pilot.Pilot.Entry;
import org.liandong.foundation.rulebook.RuleFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 试点库: every pilot of the court, and which case is in which arm. While no pilot was ever approved, it costs a case nothing. */
@Repository
public class Pilots {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int SEED = 32;

    private final JdbcClient db;
    private final PersonalData personal;
    private final Court court;
    private final List<Mechanism> mechanisms;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable Seen seen;

    /**
     * The approved ones, as they were seen.
     *
     * @param readAt reading of the machine's stop-watch
     */
    private record Seen(List<Pilot> pilots, long readAt) { }

    Pilots(JdbcClient db, PersonalData personal, Court court, List<Mechanism> mechanisms) {
        this.db = db;
        this.personal = personal;
        this.court = court;
        this.mechanisms = mechanisms;
    }

    /** Everything of which a new version can be tried. */
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    public Optional<Mechanism> mechanism(String key) {
        return mechanisms.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The stream of all pilots of a mechanism. */
    public static UUID streamOf(String court, String mechanism) {
        return UUID.nameUUIDFromBytes("pilot:%s:%s".formatted(court, mechanism).getBytes(StandardCharsets.UTF_8));
    }

    /** The mechanism whose stream that is. */
    Optional<Mechanism> of(Occasion on) {
        return mechanisms.stream().filter(it -> streamOf(on.court(), it.key()).equals(on.stream())).findFirst();
    }

    /** True while there is nothing to try and never was. */
    public boolean idle() {
        return approved().isEmpty();
    }

    /** The version a case follows that came in before: the new one if it was drawn for it, empty if it follows the rule in force. */
    public Optional<Map<String, Object>> version(String mechanism, UUID dispute) {
        return armOf(mechanism, dispute).filter(it -> it.arm() == Arm.NEW).map(it -> it.pilot().row());
    }

    /** The version a case would follow that is about to come in. */
    public Optional<Map<String, Object>> versionFor(String mechanism, Entry entry) {
        return taking(mechanism, entry).filter(it -> arm(it, entry.dispute()) == Arm.NEW).map(Pilot::row);
    }

    /** Fixes the arm of a case that has just come in, if a pilot takes it. */
    public void enter(Occasion on, String mechanism, Entry entry) {
        taking(mechanism, entry).ifPresent(it -> db.sql("""
                insert into pilot.arm (court, pilot, dispute, arm, at) values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(on.court(), it.id(), entry.dispute(), arm(it, entry.dispute()).name(), on.now().atOffset(ZoneOffset.UTC)).update());
    }

    /** A case in a pilot. */
    public record Placed(Pilot pilot, Arm arm) { }

    /** In which arm of which pilot of the mechanism the case is. */
    public Optional<Placed> armOf(String mechanism, UUID dispute) {
        return arms(dispute).stream().filter(it -> it.pilot().mechanism().equals(mechanism)).findFirst();
    }

    /** Every pilot the case is in. */
    public List<Placed> arms(UUID dispute) {
        return approved().isEmpty() ? List.of() : db.sql("select pilot, arm from pilot.arm where court = ? and dispute = ?").params(court.code(), dispute)
                .query((row, n) -> new Placed(known(row.getObject(1, UUID.class)), Arm.valueOf(row.getString(2)))).list();
    }

    /** Another node may have approved it, and drawn cases into it, since the pilots were looked at. */
    private Pilot known(UUID pilot) {
        return approved().stream().filter(it -> it.id().equals(pilot)).findFirst().or(() -> find(court.code(), pilot)).orElseThrow();
    }

    private Optional<Pilot> taking(String mechanism, Entry entry) {
        return approved().stream().filter(it -> it.mechanism().equals(mechanism) && it.takes(entry)).findFirst();
    }

    private Arm arm(Pilot pilot, UUID dispute) {
        return Draw.isNew(seed(pilot), dispute, pilot.share()) ? Arm.NEW : Arm.OLD;
    }

    private byte[] seed(Pilot pilot) {
        return HexFormat.of().parseHex(personal.decrypt(db.sql("select seed from pilot.pilot where court = ? and id = ?").params(court.code(), pilot.id())
                .query(byte[].class).single()));
    }

    /** The seed in hexadecimal, once no case can come in any more. */
    public Optional<String> revealed(Pilot pilot, LocalDate today) {
        return pilot.isOver(today) ? Optional.of(HexFormat.of().formatHex(seed(pilot))) : Optional.empty();
    }

    private List<Pilot> approved() {
        var last = seen;
        if (last == null || System.nanoTime() - last.readAt() > FRESH.toNanos()) {
            last = new Seen(db.sql("select * from pilot.pilot where court = ? and approved_at is not null order by approved_at").params(court.code())
                    .query((row, n) -> pilot(row)).list(), System.nanoTime());
            seen = last;
        }
        return last.pilots();
    }

    /** The pilots of a mechanism, newest first. */
    public List<Pilot> of(String mechanism) {
        return db.sql("select * from pilot.pilot where court = ? and mechanism = ? order by proposed_at desc, id desc").params(court.code(), mechanism)
                .query((row, n) -> pilot(row)).list();
    }

    Optional<Pilot> find(String court, UUID id) {
        return db.sql("select * from pilot.pilot where court = ? and id = ?").params(court, id).query((row, n) -> pilot(row)).optional();
    }

    void propose(Occasion on, Mechanism mechanism, OfficeProposesPilot asked, Map<String, Object> row) {
        db.sql("""
                insert into pilot.pilot (court, id, mechanism, name, goal, row, causes, towns, share, from_day, until_day, proposed_by, proposed_name, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(on.court(), on.target(), mechanism.key(), asked.name(), asked.goal(), RuleFile.text(row), String.join("、", asked.causeIds()),
                        String.join("、", asked.townNames()), asked.share(), asked.from(), asked.until(), on.actor().account(), on.actor().name(),
                        on.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** Puts it in force and returns what is published of its seed. */
    String approve(Occasion on) {
        var seed = new byte[SEED];
        random.nextBytes(seed);
        var commitment = Draw.commitment(seed);
        db.sql("update pilot.pilot set seed = ?, commitment = ?, approved_by = ?, approved_name = ?, approved_at = ? where court = ? and id = ?")
                .params(personal.encrypt(HexFormat.of().formatHex(seed)), commitment, on.actor().account(), on.actor().name(), on.now().atOffset(ZoneOffset.UTC), on.court(),
                        on.target()).update();
        forget();
        return commitment;
    }

    /** Ends it and returns its seed in hexadecimal. */
    String end(Occasion on, String reason) {
        close(on, reason);
        forget();
        return HexFormat.of().formatHex(seed(find(on.court(), on.target()).orElseThrow()));
    }

    /** Writes down that it came to its end, or never began. */
    void close(Occasion on, String reason) {
        db.sql("update pilot.pilot set ended_on = ?, end_reason = ? where court = ? and id = ?").params(on.today(), reason, on.court(), on.target()).update();
    }

    private void forget() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seen = null;
            }
        });
    }

    private static Pilot pilot(ResultSet row) throws SQLException {
        return new Pilot(row.getObject("id", UUID.class), row.getString("mechanism"), row.getString("name"), row.getString("goal"), RuleFile.row(row.getString("row")),
                list(row.getString("causes")), list(row.getString("towns")), row.getInt("share"), row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class), row.getString("commitment"), row.getObject("proposed_by", UUID.class), row.getString("proposed_name"),
                row.getTimestamp("proposed_at").toInstant(), row.getString("approved_name"), instant(row, "approved_at"), row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column) == null ? null : row.getTimestamp(column).toInstant();
    }

    private static List<String> list(String joined) {
        return Arrays.stream(joined.split("、")).filter(it -> !it.isEmpty()).toList();
    }
}
