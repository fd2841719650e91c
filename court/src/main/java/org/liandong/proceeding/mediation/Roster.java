package org.liandong.proceeding.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 特邀调解员名册: who may be given disputes. Public. */
@Repository
public class Roster {

    /**
     * 特邀调解员.
     *
     * @param body   organisation or firm the mediator belongs to
     * @param fields what the mediator is good at, in words
     * @param open   matters in hand now
     */
    public record Mediator(UUID account, String name, String body, String fields, int open) { }

    private final JdbcClient db;

    Roster(JdbcClient db) {
        this.db = db;
    }

    /** Everyone in force on the day, the least loaded first. */
    public List<Mediator> inForce(String court, LocalDate day) {
        return inForce(court, day, null);
    }

    /** The mediator of that account, empty if not in force today. */
    public Optional<Mediator> find(Occasion on, UUID account) {
        return inForce(on.court(), on.today(), account).stream().findFirst();
    }

    /** Counts from the matters that are open, of which there are few, and not from all a mediator ever had. */
    private List<Mediator> inForce(String court, LocalDate day, @Nullable UUID only) {
        return db.sql("""
                with load as (
                    select x.mediator, count(*) as open from act.subject s
                    join mediation.matter x on x.court = s.court and x.dispute = s.stream and x.id = s.id
                    where s.court = :court and s.kind = :kind and s.closed_at is null group by x.mediator)
                select m.account, m.name, m.body, m.fields, coalesce(l.open, 0) as open
                from mediation.mediator m left join load l on l.mediator = m.account
                where m.court = :court and m.since <= :day and (m.until is null or m.until > :day) and (cast(:only as uuid) is null or m.account = :only)
                    and not exists (select from identity.account a where a.court = m.court and a.id = m.account and a.suspended_at is not null)
                order by open, m.name""")
                .param("court", court).param("kind", Mediation.KIND).param("day", day).param("only", only)
                .query((row, n) -> new Mediator(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getInt(5))).list();
    }

    /** True while the account's entry has not ended. */
    public boolean holds(String court, UUID account) {
        return db.sql("select exists (select from mediation.mediator where court = ? and account = ? and until is null)").params(court, account)
                .query(Boolean.class).single();
    }

    public void enter(Occasion on, UUID account, String name, String body, String fields) {
        db.sql("""
                insert into mediation.mediator (court, account, name, body, fields, since) values (?, ?, ?, ?, ?, ?)
                on conflict (court, account) do update set name = excluded.name, body = excluded.body, fields = excluded.fields, since = excluded.since, until = null""")
                .params(on.court(), account, name, body, fields, on.today()).update();
    }

    public void remove(Occasion on, UUID account) {
        db.sql("update mediation.mediator set until = ? where court = ? and account = ?").params(on.today(), on.court(), account).update();
    }
}
