package org.liandong.foundation.docket;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.Register.Filter;
import org.liandong.foundation.docket.Register.Period;

/** A filter of the register as the condition of a query; {@code d} is the dispute. */
final class RegisterTerms {

    private static final String ACCESS =
            "exists (select from docket.access a where a.court = d.court and a.dispute = d.id and a.account = :mine and a.until is null)";
    private static final String OVERDUE = "d.closed_at is null and d.due < ";

    private RegisterTerms() { }

    static String where(Filter filter) {
        var terms = new ArrayList<>(List.of("true"));
        whose(filter.whose(), terms);
        if (filter.pending() != null) {
            terms.add("""
                    exists (select from act.subject s where s.court = d.court and s.stream = d.id and s.kind = :pending and s.closed_at is null)""");
        }
        if (filter.overdueOn() != null) {
            terms.add(OVERDUE + ":overdue");
        }
        if (filter.leading() != null) {
            terms.add("d.leader = :leading");
        }
        if (filter.state() != null) {
            terms.add("d.state = :state");
        }
        if (filter.text() != null) {
            terms.add("""
                    (d.cause = :exact
                     or exists (select from docket.party p where p.court = d.court and p.dispute = d.id and p.name like :text)
                     or exists (select from act.subject n where n.court = d.court and n.stream = d.id and n.number like :number))""");
        }
        if (filter.open() != null) {
            terms.add(filter.open() ? "d.closed_at is null" : "d.closed_at is not null");
        }
        if (filter.reached() != null) {
            terms.add("""
                    exists (select from act.act r where r.court = d.court and r.stream = d.id and r.kind = :kind and r.to_state = any(:states)
                     and r.from_state is distinct from r.to_state%s)""".formatted(filter.reached().in() == null ? ""
                    : " and r.at >= :reachedFrom and r.at < :reachedUntil"));
        }
        if (filter.arrived() != null) {
            terms.add("d.arrived_at >= :arrivedFrom and d.arrived_at < :arrivedUntil");
        }
        return String.join(" and ", terms);
    }

    private static void whose(Register.Whose whose, List<String> terms) {
        var posts = "(d.owner = any(:owners) or d.owner = any(:mineOwned) and %s%s)".formatted(ACCESS,
                whose.orOverdue() == null ? "" : " or " + OVERDUE + ":orOverdue");
        if (!whose.owners().isEmpty() || !whose.mineOwned().isEmpty()) {
            terms.add(posts);
        } else if (whose.mine() != null) {
            terms.add(ACCESS);
        }
    }

    static Map<String, Object> params(String court, Filter filter) {
        var params = new HashMap<String, Object>();
        var whose = filter.whose();
        params.put("court", court);
        params.put("owners", whose.owners().stream().map(Enum::name).toArray(String[]::new));
        params.put("mineOwned", whose.mineOwned().stream().map(Enum::name).toArray(String[]::new));
        params.put("mine", whose.mine());
        params.put("orOverdue", whose.orOverdue());
        params.put("pending", filter.pending());
        params.put("overdue", filter.overdueOn());
        params.put("leading", filter.leading());
        params.put("state", filter.state());
        if (filter.text() != null) {
            var part = "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%";
            params.put("text", part);
            // Official numbers stand in full-width brackets, which few people type.
            params.put("number", part.replace('(', '（').replace(')', '）'));
        }
        params.put("exact", filter.text());
        var reached = filter.reached();
        if (reached != null) {
            params.put("kind", reached.kind());
            params.put("states", reached.states().toArray(String[]::new));
            period(params, "reached", reached.in());
        }
        period(params, "arrived", filter.arrived());
        return params;
    }

    private static void period(Map<String, Object> params, String name, @Nullable Period period) {
        if (period != null) {
            params.put(name + "From", time(period.from()));
            params.put(name + "Until", time(period.until()));
        }
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
