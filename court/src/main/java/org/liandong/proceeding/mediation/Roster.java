package org.liandong.proceeding.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        return db.sql("""
                select m.account, m.name, m.body, m.fields, (
                    select count(*) from mediation.matter x join act.subject s on s.court = x.court and s.stream = x.dispute and s.id = x.id
                    where x.court = m.court and x.mediator = m.account and s.closed_at is null) as open
                from mediation.mediator m where m.court = ? and m.since <= ? and (m.until is null or m.until > ?)
                    and not exists (select from identity.account a where a.court = m.court and a.id = m.account and a.suspended_at is not null)
                order by open, m.name""").params(court, day, day)
                .query((row, n) -> new Mediator(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getInt(5))).list();
    }

    public Optional<Mediator> find(Occasion on, UUID account) {
        return inForce(on.court(), on.today()).stream().filter(it -> it.account().equals(account)).findFirst();
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
