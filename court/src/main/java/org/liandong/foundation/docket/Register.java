package org.liandong.foundation.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 登记册: lists of disputes, each for those who may see it: a party's own, a post's queue, the head's register of all. */
@Repository
public class Register {

    /** Rows on one page. */
    public static final int PAGE = 30;

    /**
     * One line.
     *
     * @param sides both sides by name
     */
    public record Line(Dispute dispute, String sides) { }

    /**
     * What to list. Nulls do not restrict.
     *
     * @param owner     who must act next
     * @param mine      only disputes this account has access to now
     * @param overdueOn only open ones whose due day lies before this day
     * @param leading   kind of the proceeding that leads
     * @param text      case number, party name or cause id, in part
     * @param open      open ones, ended ones, or both
     */
    public record Filter(@Nullable Standing owner, @Nullable UUID mine, @Nullable LocalDate overdueOn, @Nullable String leading,
                         @Nullable String text, @Nullable Boolean open) {

        public static Filter mine(UUID account) {
            return new Filter(null, account, null, null, null, null);
        }

        public static Filter queue(Standing owner) {
            return new Filter(owner, null, null, null, null, true);
        }

        public static Filter queue(Standing owner, UUID account) {
            return new Filter(owner, account, null, null, null, true);
        }
    }

    private final JdbcClient db;

    Register(JdbcClient db) {
        this.db = db;
    }

    /** One page of lines, most urgent first, ended ones last. {@code page} counts from 1. */
    public List<Line> list(String court, Filter filter, int page) {
        var where = where(filter);
        return db.sql("""
                select d.*, (
                    select string_agg(names, ' 与 ' order by side) from (
                        select side, case when count(*) > 2 then min(name) || '等' || count(*) || '人' else string_agg(name, '、' order by ordinal) end as names
                        from docket.party p where p.court = d.court and p.dispute = d.id group by side) s) as sides
                from docket.dispute d where d.court = :court and %s
                order by d.closed_at is not null, d.due nulls last, d.arrived_at desc limit %d offset %d""".formatted(where, PAGE, (page - 1) * PAGE))
                .params(params(court, filter)).query((row, n) -> new Line(Disputes.dispute(row), row.getString("sides"))).list();
    }

    /** How many lines the filter has in all. */
    public int count(String court, Filter filter) {
        return db.sql("select count(*) from docket.dispute d where d.court = :court and " + where(filter)).params(params(court, filter))
                .query(Integer.class).single();
    }

    private static String where(Filter filter) {
        var terms = new ArrayList<>(List.of("true"));
        if (filter.owner() != null) {
            terms.add("d.owner = :owner");
        }
        if (filter.mine() != null) {
            terms.add("exists (select from docket.access a where a.court = d.court and a.dispute = d.id and a.account = :mine and a.until is null)");
        }
        if (filter.overdueOn() != null) {
            terms.add("d.closed_at is null and d.due < :overdue");
        }
        if (filter.leading() != null) {
            terms.add("d.leader = :leading");
        }
        if (filter.text() != null) {
            terms.add("""
                    (d.number like :text or d.cause = :exact or exists (select from docket.party p
                     where p.court = d.court and p.dispute = d.id and p.name like :text))""");
        }
        if (filter.open() != null) {
            terms.add(filter.open() ? "d.closed_at is null" : "d.closed_at is not null");
        }
        return String.join(" and ", terms);
    }

    private static java.util.Map<String, Object> params(String court, Filter filter) {
        var params = new java.util.HashMap<String, Object>();
        params.put("court", court);
        params.put("owner", filter.owner() == null ? null : filter.owner().name());
        params.put("mine", filter.mine());
        params.put("overdue", filter.overdueOn());
        params.put("leading", filter.leading());
        params.put("text", filter.text() == null ? null : "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        params.put("exact", filter.text());
        return params;
    }
}
