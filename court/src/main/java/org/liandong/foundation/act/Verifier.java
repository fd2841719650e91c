package org.liandong.foundation.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 校验: walks every chain and names each act that was altered, removed, added or swapped, and each state that does not follow from the log. */
@Component
public class Verifier {

    /**
     * What was found.
     *
     * @param streams number of chains walked
     * @param acts    number of acts
     * @param faults  what is wrong, empty if all is well
     */
    public record Report(int streams, int acts, List<Fault> faults) {

        public boolean isClean() {
            return faults.isEmpty();
        }
    }

    /**
     * One fault.
     *
     * @param stream the dispute
     * @param seq    number of the act, 0 if the fault is in a state
     * @param words  what is wrong, in Chinese
     */
    public record Fault(UUID stream, int seq, String words) {

        @Override
        public String toString() {
            return "%s 第%d条：%s".formatted(stream, seq, words);
        }
    }

    /** Each act in order, with the head of its chain; the newest one brings the states of its stream as well. */
    private static final String WALK = """
            select a.*, h.seq as head_seq, h.head, case when h.seq = a.seq then (
                select array_agg(array[s.id::text, s.kind, s.state, coalesce(s.number, '')]) from act.subject s
                where s.court = a.court and s.stream = a.stream) end as subjects
            from act.act a left join act.stream h on h.court = a.court and h.id = a.stream order by a.court, a.stream, a.seq""";

    private final JdbcClient db;

    Verifier(JdbcClient db) {
        this.db = db;
    }

    /** Verifies the whole log as it stood at one instant, while work goes on. Reads row by row, so its memory does not grow with the log. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify() {
        var walk = new Walk();
        db.sql(WALK).withFetchSize(500).query(walk::next);
        walk.end();
        db.sql("select id, seq from act.stream h where not exists (select from act.act a where a.court = h.court and a.stream = h.id)")
                .query(row -> {
                    walk.fault(row.getObject(1, UUID.class), 1, "整条记录被删除，应有%d条".formatted(row.getInt(2)));
                });
        db.sql("select stream, kind from act.subject s where not exists (select from act.act a where a.court = s.court and a.stream = s.stream)")
                .query(row -> {
                    walk.fault(row.getObject(1, UUID.class), 0, "%s没有任何记录".formatted(row.getString(2)));
                });
        return new Report(walk.streams, walk.acts, List.copyOf(walk.faults));
    }

    /** State and case number of an object, as they follow from the log. */
    private record Recorded(String state, String number) { }

    /** The walk along all chains. */
    private static final class Walk {

        private final Map<UUID, Recorded> recorded = new HashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private int streams;
        private int acts;
        private @Nullable Entry last;
        private ActLog.@Nullable Head head;
        private String @Nullable [][] subjects;

        private void next(ResultSet row) throws SQLException {
            var entry = ActLog.entry(row);
            var same = last != null && last.court().equals(entry.court()) && last.stream().equals(entry.stream());
            if (!same) {
                end();
                streams++;
            }
            acts++;
            var expected = same ? last.seq() + 1 : 1;
            if (entry.seq() != expected) {
                fault(entry.stream(), expected, "缺少第%d条到第%d条".formatted(expected, entry.seq() - 1));
            } else if (!Arrays.equals(entry.prev(), same ? last.hash() : Chain.START)) {
                fault(entry.stream(), entry.seq(), "“%s”与前一条接不上，前后有记录被调换或改动".formatted(entry.verb()));
            }
            if (!Arrays.equals(entry.hash(), Chain.hash(entry))) {
                fault(entry.stream(), entry.seq(), "“%s”的内容被改动".formatted(entry.verb()));
            }
            note(entry);
            last = entry;
            head = row.getBytes("head") == null ? null : new ActLog.Head(row.getInt("head_seq"), row.getBytes("head"));
            subjects = row.getArray("subjects") == null ? null : (String[][]) row.getArray("subjects").getArray();
        }

        private void note(Entry entry) {
            var facts = Facts.read(entry.body());
            var before = recorded.get(entry.subject());
            var number = facts.path(Facts.NUMBER).asString(before == null ? "" : before.number());
            recorded.put(entry.subject(), new Recorded(entry.to(), number));
            facts.path(Facts.OPENED).forEach(it -> recorded.put(UUID.fromString(it.path("id").asString()), new Recorded(it.path("state").asString(), "")));
        }

        private void end() {
            if (last == null) {
                return;
            }
            if (head == null) {
                fault(last.stream(), last.seq(), "链头不见了");
            } else if (head.seq() > last.seq()) {
                fault(last.stream(), last.seq() + 1, "最后的记录被删除，应有%d条".formatted(head.seq()));
            } else if (head.seq() < last.seq()) {
                fault(last.stream(), head.seq() + 1, "多出了记录，应只有%d条".formatted(head.seq()));
            } else {
                if (!Arrays.equals(head.hash(), last.hash())) {
                    fault(last.stream(), last.seq(), "最后一条与链头不一致");
                }
                states(last.stream());
            }
            recorded.clear();
            last = null;
        }

        private void states(UUID stream) {
            for (var subject : subjects == null ? new String[0][] : subjects) {
                var known = recorded.remove(UUID.fromString(subject[0]));
                if (known == null) {
                    fault(stream, 0, "%s没有任何记录".formatted(subject[1]));
                } else if (!known.state().equals(subject[2])) {
                    fault(stream, 0, "%s的状态是%s，记录里是%s".formatted(subject[1], subject[2], known.state()));
                } else if (!known.number().equals(subject[3])) {
                    fault(stream, 0, "%s的案号是“%s”，记录里是“%s”".formatted(subject[1], subject[3], known.number()));
                }
            }
            recorded.forEach((id, known) -> fault(stream, 0, "%s的状态不见了，记录里是%s".formatted(id, known.state())));
        }

        private void fault(UUID stream, int seq, String words) {
            faults.add(new Fault(stream, seq, words));
        }
    }
}
