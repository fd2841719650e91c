package org.liandong.foundation.pilot;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.identity.Court;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 试点对照: both arms side by side, from the log: how many cases, how many are over, how long those took, and what share of them was settled, with a
 * 95 % interval after Wilson. Settled is what ended by an agreement, or by mediation or withdrawal in court.
 */
@Component
public class PilotReport {

    /** z of the 95 % interval. */
    private static final double Z = 1.959964;

    /**
     * One arm.
     *
     * @param cases   cases in it
     * @param over    those in which nothing is open any more
     * @param settled those of them that were settled
     * @param days    median of the days from coming in to the end, null if none is over
     */
    public record Line(Pilot.Arm arm, int cases, int over, int settled, @Nullable Double days) {

        /** Lower end of the interval of the share settled, in per cent; 0 if none is over. */
        public double least() {
            return over == 0 ? 0 : 100 * wilson(settled, over, -1);
        }

        /** Upper end; 100 if none is over. */
        public double most() {
            return over == 0 ? 100 : 100 * wilson(settled, over, 1);
        }

        public String share() {
            return over == 0 ? "还没有办完的" : "%.1f%%（95%%区间 %.1f%%—%.1f%%）".formatted(100.0 * settled / over, least(), most());
        }

        public String spent() {
            return days == null ? "还没有办完的" : "%.1f天".formatted(days);
        }
    }

    private final JdbcClient db;
    private final Court court;

    PilotReport(JdbcClient db, Court court) {
        this.db = db;
        this.court = court;
    }

    /** Both arms, the new one first. */
    public List<Line> of(UUID pilot) {
        return List.of(line(pilot, Pilot.Arm.NEW), line(pilot, Pilot.Arm.OLD));
    }

    private Line line(UUID pilot, Pilot.Arm arm) {
        return db.sql("""
                with ended as (
                    select a.dispute, a.at, max(s.closed_at) as closed, bool_and(s.closed_at is not null) as over,
                        bool_or(s.kind = 'mediation' and s.state in ('SETTLED', 'CLOSED')) as agreed
                    from pilot.arm a join act.subject s on s.court = a.court and s.stream = a.dispute
                    where a.court = ? and a.pilot = ? and a.arm = ? group by a.dispute, a.at),
                told as (
                    select e.*, e.agreed or exists (select 1 from act.act t where t.court = ? and t.stream = e.dispute and t.verb = 'judge-closes-case'
                        and t.words in ('结案：调解', '结案：准许撤诉')) as settled from ended e)
                select count(*), count(*) filter (where over), count(*) filter (where over and settled),
                    percentile_cont(0.5) within group (order by extract(epoch from closed - at) / 86400) filter (where over) from told""")
                .params(court.code(), pilot, arm.name(), court.code())
                .query((row, n) -> new Line(arm, row.getInt(1), row.getInt(2), row.getInt(3), row.getObject(4, Double.class))).single();
    }

    /** One end of the interval after Wilson for so many of so many. */
    static double wilson(int hits, int of, int side) {
        var share = (double) hits / of;
        var middle = share + Z * Z / (2 * of);
        var half = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        return Math.clamp((middle + side * half) / (1 + Z * Z / of), 0, 1);
    }
}
