package org.liandong.foundation.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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

    /** How many of a list stand in that state of that leading proceeding, by the state's label. */
    public record Tally(String leading, String state, int count) { }

    /**
     * A line with a proceeding that is open beside the leading one.
     *
     * @param since when it began
     * @param due   its last day, null if no clock runs
     */
    public record Pending(Line line, Instant since, @Nullable LocalDate due) { }

    /**
     * How long something took.
     *
     * @param n    number of disputes it was counted over
     * @param days the median in days, null if there is none
     */
    public record Span(int n, @Nullable Double days) { }

    /** From the first moment on, up to but without the second. */
    public record Period(Instant from, Instant until) { }

    /**
     * Disputes in which a proceeding of that kind came into one of the states, wherever it stands now.
     *
     * @param in only within that time, null for ever
     */
    public record Reached(String kind, Set<String> states, @Nullable Period in) { }

    /**
     * Whose disputes to list.
     *
     * @param owners    posts that must act next, whoever holds the dispute
     * @param mineOwned posts that must act next in disputes {@code mine} has access to
     * @param mine      only disputes this account has access to now; with {@code mineOwned} only for those
     * @param orOverdue beside those, every dispute of the court whose due day lies before this day
     */
    record Whose(Set<Standing> owners, Set<Standing> mineOwned, @Nullable UUID mine, @Nullable LocalDate orOverdue) { }

    /**
     * What to list. Nulls do not restrict.
     *
     * @param whose     whose disputes
     * @param pending   kind of a proceeding that is open beside the leading one, such as a complaint
     * @param overdueOn only open ones whose due day lies before this day
     * @param leading   kind of the proceeding that leads
     * @param state     label of its state
     * @param text      a case number or a party's name in part, or the id of a cause
     * @param open      open ones, ended ones, or both
     * @param reached   only those in which that happened
     * @param arrived   only those that came to the court in that time
     */
    public record Filter(Whose whose, @Nullable String pending, @Nullable LocalDate overdueOn, @Nullable String leading, @Nullable String state,
                         @Nullable String text, @Nullable Boolean open, @Nullable Reached reached, @Nullable Period arrived) {

        /** Every dispute of the court. */
        public static final Filter ALL = of(new Whose(Set.of(), Set.of(), null, null), null);

        /** Disputes the account has access to. */
        public static Filter mine(UUID account) {
            return of(new Whose(Set.of(), Set.of(), account, null), null);
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
            return of(new Whose(owners, mine, actor.account(), null), true);
        }

        private static Filter of(Whose whose, @Nullable Boolean open) {
            return new Filter(whose, null, null, null, null, null, open, null, null);
        }

        /** Adds every dispute of the court that is overdue on the day, whoever must act. */
        public Filter orOverdueOn(LocalDate day) {
            return new Filter(new Whose(whose.owners(), whose.mineOwned(), whose.mine(), day), pending, overdueOn, leading, state, text, open, reached,
                    arrived);
        }

        public Filter pending(String kind) {
            return new Filter(whose, kind, overdueOn, leading, state, text, open, reached, arrived);
        }

        public Filter overdueOn(LocalDate day) {
            return new Filter(whose, pending, day, leading, state, text, open, reached, arrived);
        }

        public Filter leading(@Nullable String kind) {
            return new Filter(whose, pending, overdueOn, kind, state, text, open, reached, arrived);
        }

        public Filter state(@Nullable String label) {
            return new Filter(whose, pending, overdueOn, leading, label, text, open, reached, arrived);
        }

        public Filter text(@Nullable String words) {
            return new Filter(whose, pending, overdueOn, leading, state, words, open, reached, arrived);
        }

        public Filter open(@Nullable Boolean which) {
            return new Filter(whose, pending, overdueOn, leading, state, text, which, reached, arrived);
        }

        public Filter reached(Reached what) {
            return new Filter(whose, pending, overdueOn, leading, state, text, open, what, arrived);
        }

        public Filter arrived(Period when) {
            return new Filter(whose, pending, overdueOn, leading, state, text, open, reached, when);
        }
    }

    /** Both sides of the dispute {@code d} by name. */
    static final String SIDES = """
            (select string_agg(names, ' 与 ' order by side) from (
                select side, case when count(*) > 2 then min(name) || '等' || count(*) || '人' else string_agg(name, '、' order by ordinal) end as names
                from docket.party p where p.court = d.court and p.dispute = d.id group by side) s) as sides""";

    private final JdbcClient db;

    Register(JdbcClient db) {
        this.db = db;
    }

    /** One page of lines, most urgent first, ended ones last. {@code page} counts from 1. */
    public List<Line> list(String court, Filter filter, int page) {
        return db.sql("""
                select d.*, %s from docket.dispute d where d.court = :court and %s
                order by d.closed_at is not null, d.due nulls last, d.arrived_at desc, d.id limit %d offset %d"""
                .formatted(SIDES, RegisterTerms.where(filter), PAGE, (page - 1) * PAGE))
                .params(RegisterTerms.params(court, filter)).query((row, n) -> line(row)).list();
    }

    /** How many lines the filter has in all. */
    public int count(String court, Filter filter) {
        return db.sql("select count(*) from docket.dispute d where d.court = :court and " + RegisterTerms.where(filter))
                .params(RegisterTerms.params(court, filter)).query(Integer.class).single();
    }

    /** The lines of the filter counted by where they stand. */
    public List<Tally> tally(String court, Filter filter) {
        return db.sql("""
                select d.leader, d.state, count(*) from docket.dispute d where d.court = :court and d.leader is not null and %s
                group by d.leader, d.state""".formatted(RegisterTerms.where(filter)))
                .params(RegisterTerms.params(court, filter)).query((row, n) -> new Tally(row.getString(1), row.getString(2), row.getInt(3))).list();
    }

    /** Disputes with an open proceeding of that kind beside the leading one, the nearest last day first; at most one page. */
    public List<Pending> pending(String court, String kind) {
        return db.sql("""
                select d.*, %s, s.opened_at as since, (select min(c.due) from term.clock c
                    where c.court = s.court and c.dispute = s.stream and c.subject = s.id and c.state = 'RUNNING') as last_day
                from act.subject s join docket.dispute d on d.court = s.court and d.id = s.stream
                where s.court = :court and s.kind = :kind and s.closed_at is null
                order by last_day nulls last, s.opened_at limit %d""".formatted(SIDES, PAGE))
                .param("court", court).param("kind", kind).query((row, n) -> new Pending(line(row), row.getTimestamp("since").toInstant(),
                        row.getObject("last_day", LocalDate.class))).list();
    }

    /** How long the proceeding took from its beginning until it came into one of the states; the newest one of each dispute counts. */
    public Span median(String court, Reached reached) {
        return db.sql("""
                select count(*), percentile_cont(0.5) within group (order by days) from (
                    select distinct on (a.stream) extract(epoch from a.at - s.opened_at) / 86400 as days
                    from act.act a join act.subject s on s.court = a.court and s.stream = a.stream and s.id = a.subject
                    where a.court = :court and a.kind = :kind and a.to_state = any(:states) and a.from_state is distinct from a.to_state
                    order by a.stream, s.opened_at desc, a.seq) ended""")
                .param("court", court).param("kind", reached.kind()).param("states", reached.states().toArray(String[]::new))
                .query((row, n) -> new Span(row.getInt(1), row.getObject(2, Double.class))).single();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(Disputes.dispute(row), row.getString("sides"));
    }
}
