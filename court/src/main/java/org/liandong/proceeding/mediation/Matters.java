package org.liandong.proceeding.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 调解案件库. Every change is a verb, called within the act that records it. */
@Repository
public class Matters {

    private final JdbcClient db;
    private final Remembered remembered;

    Matters(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    public void open(Occasion on, Matter.Basis basis, String rule) {
        db.sql("insert into mediation.matter (court, dispute, id, basis, rule) values (?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), on.target(), basis.name(), rule).update();
    }

    /** The matter the act is about. */
    public Matter of(Occasion on) {
        return find(on.court(), on.stream(), on.target()).orElseThrow();
    }

    public Optional<Matter> find(String court, UUID dispute, UUID id) {
        return remembered.of(court, dispute, List.of("matter", id), () -> db.sql("""
                select * from mediation.matter where court = ? and dispute = ? and id = ?""").params(court, dispute, id)
                .query((row, n) -> matter(row)).optional());
    }

    public void assign(Occasion on, UUID mediator, String name) {
        update(on, "mediator = ?, mediator_name = ?, assigned_at = ?", mediator, name, time(on));
    }

    public void unassign(Occasion on) {
        update(on, "mediator = null, mediator_name = null, assigned_at = null");
    }

    /** The term runs from the first acceptance; another mediator does not begin it anew. */
    public void accept(Occasion on) {
        update(on, "accepted_on = coalesce(accepted_on, ?)", on.today());
    }

    public void extend(Occasion on, int days) {
        update(on, "extended = extended + ?", days);
        db.sql("delete from mediation.extension where court = ? and dispute = ? and matter = ?").params(key(on)).update();
    }

    public void settle(Occasion on) {
        update(on, "effective_on = ?", on.today());
    }

    public void end(Occasion on, String ground) {
        update(on, "ground = ?", ground);
    }

    /** Nobody may give this matter to that mediator (again). */
    public void bar(Occasion on, UUID mediator, String reason) {
        db.sql("insert into mediation.barred (court, dispute, matter, mediator, reason) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(on.court(), on.stream(), on.target(), mediator, reason).update();
    }

    public Set<UUID> barred(Occasion on) {
        return Set.copyOf(db.sql("select mediator from mediation.barred where court = ? and dispute = ? and matter = ?").params(key(on)).query(UUID.class).list());
    }

    public void consent(Occasion on, Party party, String shown) {
        db.sql("insert into mediation.consent (court, dispute, matter, party, shown, channel, at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(on.court(), on.stream(), on.target(), party.id(), shown, on.actor().channel().label(), time(on)).update();
    }

    public Set<UUID> consented(Occasion on) {
        return table(on.court(), on.stream(), on.target()).consented();
    }

    /** Notes whom the party wants as mediator; null for whomever the court designates. */
    public void choose(Occasion on, Party party, @Nullable UUID mediator) {
        db.sql("""
                insert into mediation.choice (court, dispute, matter, party, mediator) values (?, ?, ?, ?, ?)
                on conflict (court, dispute, matter, party) do update set mediator = excluded.mediator""")
                .params(on.court(), on.stream(), on.target(), party.id(), mediator).update();
    }

    /** Parties who chose that mediator; for null, those who leave it to the court. */
    public Set<UUID> chose(Occasion on, @Nullable UUID mediator) {
        return Set.copyOf(db.sql("""
                select party from mediation.choice where court = ? and dispute = ? and matter = ? and mediator is not distinct from ?""")
                .params(on.court(), on.stream(), on.target(), mediator).query(UUID.class).list());
    }

    public void clearChoices(Occasion on) {
        db.sql("delete from mediation.choice where court = ? and dispute = ? and matter = ?").params(key(on)).update();
    }

    public UUID note(Occasion on, String kind, String words) {
        var id = Ids.at(on.now());
        db.sql("insert into mediation.note (court, dispute, matter, id, kind, words, account, at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), on.target(), id, kind, words, on.actor().account(), time(on)).update();
        return id;
    }

    /** What was noted under that heading, oldest first. */
    public List<String> notes(Occasion on, String kind) {
        return db.sql("select words from mediation.note where court = ? and dispute = ? and matter = ? and kind = ? order by at, id")
                .params(on.court(), on.stream(), on.target(), kind).query(String.class).list();
    }

    /** A note under its heading. */
    record Note(String kind, String words) { }

    /** Every note of the matter, oldest first; if not all, only those of that account. */
    List<Note> notes(String court, UUID dispute, UUID matter, boolean all, @Nullable UUID account) {
        return remembered.of(court, dispute, Arrays.asList("notes", matter, all, account), () -> db.sql("""
                select kind, words from mediation.note where court = ? and dispute = ? and matter = ? and (? or account = ?) order by at, id""")
                .params(court, dispute, matter, all, account).query((row, n) -> new Note(row.getString(1), row.getString(2))).list());
    }

    public void recordFacts(Occasion on, List<String> facts) {
        db.sql("delete from mediation.fact where court = ? and dispute = ? and matter = ?").params(key(on)).update();
        db.sql("delete from mediation.fact_confirmed where court = ? and dispute = ? and matter = ?").params(key(on)).update();
        for (int i = 0; i < facts.size(); i++) {
            db.sql("insert into mediation.fact (court, dispute, matter, ordinal, words) values (?, ?, ?, ?, ?)")
                    .params(on.court(), on.stream(), on.target(), i + 1, facts.get(i)).update();
        }
    }

    public List<String> facts(String court, UUID dispute, UUID matter) {
        return table(court, dispute, matter).facts();
    }

    public void confirmFacts(Occasion on, Party party) {
        db.sql("insert into mediation.fact_confirmed (court, dispute, matter, party, at) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(on.court(), on.stream(), on.target(), party.id(), time(on)).update();
    }

    public Set<UUID> confirmedFacts(Occasion on) {
        return table(on.court(), on.stream(), on.target()).confirmed();
    }

    public void wantExtension(Occasion on, Party party, int days) {
        db.sql("""
                insert into mediation.extension (court, dispute, matter, party, days) values (?, ?, ?, ?, ?)
                on conflict (court, dispute, matter, party) do update set days = excluded.days""")
                .params(on.court(), on.stream(), on.target(), party.id(), days).update();
    }

    /** The shortest of the extensions the parties agreed to, and who agreed. */
    public record Extension(int days, Set<UUID> parties) { }

    public Extension extension(Occasion on) {
        var days = db.sql("select coalesce(min(days), 0) from mediation.extension where court = ? and dispute = ? and matter = ?")
                .params(key(on)).query(Integer.class).single();
        return new Extension(days, parties("extension", on));
    }

    /** The agreement on the table. */
    public record Agreement(int version, List<String> terms) { }

    public int draft(Occasion on, List<String> terms) {
        return db.sql("""
                insert into mediation.agreement (court, dispute, matter, version, terms, at)
                select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ? from mediation.agreement where court = ? and dispute = ? and matter = ?
                returning version""")
                .params(on.court(), on.stream(), on.target(), String.join("\n", terms), time(on), on.court(), on.stream(), on.target())
                .query(Integer.class).single();
    }

    public Optional<Agreement> agreement(String court, UUID dispute, UUID matter) {
        return table(court, dispute, matter).agreement();
    }

    /**
     * What lies on the table of a matter.
     *
     * @param consented parties who consented to the mediation
     * @param facts     the undisputed facts as the mediator wrote them
     * @param confirmed parties who confirmed these facts
     * @param agreement the newest draft
     */
    public record Table(Set<UUID> consented, List<String> facts, Set<UUID> confirmed, Optional<Agreement> agreement) { }

    public Table table(String court, UUID dispute, UUID matter) {
        return remembered.of(court, dispute, List.of("table", matter), () -> db.sql("""
                select array(select party from mediation.consent where court = :court and dispute = :dispute and matter = :matter),
                    array(select words from mediation.fact where court = :court and dispute = :dispute and matter = :matter order by ordinal),
                    array(select party from mediation.fact_confirmed where court = :court and dispute = :dispute and matter = :matter),
                    draft.version, draft.terms
                from (values (1)) as one left join lateral (select version, terms from mediation.agreement
                    where court = :court and dispute = :dispute and matter = :matter order by version desc limit 1) as draft on true""")
                .param("court", court).param("dispute", dispute).param("matter", matter).query((row, n) -> new Table(
                        Set.of((UUID[]) row.getArray(1).getArray()), List.of((String[]) row.getArray(2).getArray()),
                        Set.of((UUID[]) row.getArray(3).getArray()), agreement(row.getInt(4), row.getString(5)))).single());
    }

    private static Optional<Agreement> agreement(int version, @Nullable String terms) {
        return Optional.ofNullable(terms).map(it -> new Agreement(version, it.lines().toList()));
    }

    public void sign(Occasion on, Party party, int version, String mark) {
        db.sql("insert into mediation.signature (court, dispute, matter, version, party, mark, at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(on.court(), on.stream(), on.target(), version, party.id(), mark, time(on)).update();
    }

    public Set<UUID> signed(Occasion on, int version) {
        return signed(on.court(), on.stream(), on.target(), version);
    }

    public Set<UUID> signed(String court, UUID dispute, UUID matter, int version) {
        return remembered.of(court, dispute, List.of("signed", matter, version), () -> Set.copyOf(
                db.sql("select party from mediation.signature where court = ? and dispute = ? and matter = ? and version = ?")
                        .params(court, dispute, matter, version).query(UUID.class).list()));
    }

    private Set<UUID> parties(String table, Occasion on) {
        return db.sql("select party from mediation." + table + " where court = ? and dispute = ? and matter = ?").params(key(on))
                .query(UUID.class).list().stream().collect(Collectors.toUnmodifiableSet());
    }

    private void update(Occasion on, String set, Object... values) {
        var params = new java.util.ArrayList<>(List.of(values));
        params.addAll(List.of(key(on)));
        db.sql("update mediation.matter set " + set + " where court = ? and dispute = ? and id = ?").params(params).update();
    }

    private static Object[] key(Occasion on) {
        return new Object[] {on.court(), on.stream(), on.target()};
    }

    private static OffsetDateTime time(Occasion on) {
        return on.now().atOffset(ZoneOffset.UTC);
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(row.getObject("id", UUID.class), Matter.Basis.valueOf(row.getString("basis")), row.getString("rule"),
                row.getObject("mediator", UUID.class), row.getString("mediator_name"), row.getObject("accepted_on", LocalDate.class),
                row.getInt("extended"), row.getObject("effective_on", LocalDate.class), row.getString("ground"));
    }
}
