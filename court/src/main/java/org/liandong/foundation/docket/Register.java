package org.liandong.foundation.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
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
     * What to list. Nulls and empty sets do not restrict.
     *
     * @param owners    posts that must act next, whoever holds the dispute
     * @param mineOwned posts that must act next in disputes {@code mine} has access to
     * @param mine      only disputes this account has access to now; with {@code mineOwned} only for those
     * @param pending   kind of a proceeding that is open beside the leading one, such as a complaint
     * @param overdueOn only open ones whose due day lies before this day
     * @param leading   kind of the proceeding that leads
     * @param text      case number, party name or cause id, in part
     * @param open      open ones, ended ones, or both
     */
    public record Filter(Set<Standing> owners, Set<Standing> mineOwned, @Nullable UUID mine, @Nullable String pending, @Nullable LocalDate overdueOn,
                         @Nullable String leading, @Nullable String text, @Nullable Boolean open) {

        /** Every dispute of the court. */
        public static final Filter ALL = new Filter(Set.of(), Set.of(), null, null, null, null, null, null);

        /** Disputes the account has access to. */
        public static Filter mine(UUID account) {
            return new Filter(Set.of(), Set.of(), account, null, null, null, null, null);
        }

        /** Open disputes that wait for one of the actor's posts. */
        public static Filter queue(Actor actor) {
            var owners = EnumSet.noneOf(Standing.class);
            var mine = EnumSet.noneOf(Standing.class);
            actor.roles().forEach(role -> {
                switch (role) {
                    case FILING_CLERK -> owners.add(Standing.FILING_CLERK);
                    case DIVIDER -> owners.add(Standing.DIVIDER);
                    case HEAD -> owners.add(Standing.HEAD);
                    case JUDGE -> {
                        owners.add(Standing.TEAM_JUDGE);
                        mine.add(Standing.JUDGE);
                    }
                    case MEDIATOR -> mine.add(Standing.MEDIATOR);
                    case ADMIN -> { }
                }
            });
            if (actor.roles().isEmpty()) {
                mine.addAll(EnumSet.of(Standing.APPLICANT, Standing.RESPONDENT));
            }
            // Somebody whose posts own nothing has an empty queue, not everybody's.
            if (owners.isEmpty() && mine.isEmpty()) {
                owners.add(Standing.ADMIN);
            }
            return new Filter(owners, mine, actor.account(), null, null, null, null, true);
        }

        public Filter pending(String kind) {
            return new Filter(owners, mineOwned, mine, kind, overdueOn, leading, text, open);
        }

        public Filter overdueOn(LocalDate day) {
            return new Filter(owners, mineOwned, mine, pending, day, leading, text, open);
        }

        public Filter leading(@Nullable String kind) {
            return new Filter(owners, mineOwned, mine, pending, overdueOn, kind, text, open);
        }

        public Filter text(@Nullable String words) {
            return new Filter(owners, mineOwned, mine, pending, overdueOn, leading, words, open);
        }

        public Filter open(@Nullable Boolean which) {
            return new Filter(owners, mineOwned, mine, pending, overdueOn, leading, text, which);
        }
    }

    private static final String ACCESS =
            "exists (select from docket.access a where a.court = d.court and a.dispute = d.id and a.account = :mine and a.until is null)";

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
        if (!filter.owners().isEmpty() || !filter.mineOwned().isEmpty()) {
            terms.add("(d.owner = any(:owners) or d.owner = any(:mineOwned) and %s)".formatted(ACCESS));
        } else if (filter.mine() != null) {
            terms.add(ACCESS);
        }
        if (filter.pending() != null) {
            terms.add("""
                    exists (select from act.subject s where s.court = d.court and s.stream = d.id and s.kind = :pending and s.closed_at is null)""");
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

    private static Map<String, Object> params(String court, Filter filter) {
        var params = new HashMap<String, Object>();
        params.put("court", court);
        params.put("owners", filter.owners().stream().map(Enum::name).toArray(String[]::new));
        params.put("mineOwned", filter.mineOwned().stream().map(Enum::name).toArray(String[]::new));
        params.put("pending", filter.pending());
        params.put("mine", filter.mine());
        params.put("overdue", filter.overdueOn());
        params.put("leading", filter.leading());
        params.put("text", filter.text() == null ? null : "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        params.put("exact", filter.text());
        return params;
    }
}
