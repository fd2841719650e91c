package org.liandong.foundation.docket;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 旁列: disputes by a matter that goes on beside the proceeding that leads, such as the fee, and by where that matter stands. */
@Repository
public class Beside {

    /**
     * A dispute with such a matter.
     *
     * @param state name of the matter's state
     * @param due   its last day, null if none of its clocks runs
     */
    public record Line(Dispute dispute, String sides, String state, @Nullable LocalDate due) { }

    /**
     * What to list.
     *
     * @param kind    kind of the matter
     * @param states  names of its states
     * @param leaders only where a proceeding of one of these kinds leads, empty for any
     * @param judge   only disputes this account judges, null for every dispute of the court
     */
    public record Filter(String kind, Set<String> states, Set<String> leaders, @Nullable UUID judge) { }

    private static final String WHERE = """
            s.court = :court and s.kind = :kind and s.closed_at is null and s.state = any(:states) and (cardinality(:leaders) = 0 or d.leader = any(:leaders))
            and (cast(:judge as uuid) is null or exists (select from docket.access a where a.court = d.court and a.dispute = d.id
                and a.account = cast(:judge as uuid) and a.standing = 'JUDGE' and a.until is null))""";

    private final JdbcClient db;

    Beside(JdbcClient db) {
        this.db = db;
    }

    /** One page, the nearest last day first. {@code page} counts from 1. */
    public List<Line> list(String court, Filter filter, int page) {
        return with(db.sql("""
                select d.*, %s, s.state as beside, (select min(c.due) from term.clock c
                    where c.court = s.court and c.dispute = s.stream and c.subject = s.id and c.state = 'RUNNING') as last_day
                from act.subject s join docket.dispute d on d.court = s.court and d.id = s.stream where %s
                order by last_day nulls last, s.opened_at limit %d offset %d""".formatted(Register.SIDES, WHERE, Register.PAGE, (page - 1) * Register.PAGE)),
                court, filter).query((row, n) -> new Line(Disputes.dispute(row), row.getString("sides"), row.getString("beside"),
                        row.getObject("last_day", LocalDate.class))).list();
    }

    /** How many there are in each of the states. */
    public Map<String, Integer> counts(String court, Filter filter) {
        var counts = new HashMap<String, Integer>();
        with(db.sql("select s.state, count(*) from act.subject s join docket.dispute d on d.court = s.court and d.id = s.stream where %s group by s.state"
                .formatted(WHERE)), court, filter).query((RowCallbackHandler) row -> counts.put(row.getString(1), row.getInt(2)));
        return counts;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, String court, Filter filter) {
        return statement.param("court", court).param("kind", filter.kind()).param("states", filter.states().toArray(String[]::new))
                .param("leaders", filter.leaders().toArray(String[]::new)).param("judge", filter.judge());
    }
}
