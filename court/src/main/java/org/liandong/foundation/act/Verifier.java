package org.liandong.foundation.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
     * @param seq    number of the act
     * @param words  what is wrong, in Chinese
     */
    public record Fault(UUID stream, int seq, String words) {

        @Override
        public String toString() {
            return "%s 第%d条：%s".formatted(stream, seq, words);
        }
    }

    private final JdbcClient db;

    Verifier(JdbcClient db) {
        this.db = db;
    }

    /** Verifies the whole log. Reads row by row, so its memory does not grow with the log. */
    @Transactional(readOnly = true)
    public Report verify() {
        var walk = new Walk(heads());
        db.sql("select * from act.act order by court, stream, seq").withFetchSize(500).query(row -> {
            walk.next(ActLog.entry(row));
        });
        walk.finish();
        db.sql("select stream, id, state, kind from act.subject").withFetchSize(500).query(row -> {
            walk.state(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4));
        });
        return new Report(walk.streams, walk.acts, List.copyOf(walk.faults));
    }

    private Map<UUID, ActLog.Head> heads() {
        var heads = new HashMap<UUID, ActLog.Head>();
        db.sql("select id, seq, head from act.stream").query(row -> {
            heads.put(row.getObject(1, UUID.class), new ActLog.Head(row.getInt(2), row.getBytes(3)));
        });
        return heads;
    }

    /** The walk along all chains. */
    private static final class Walk {

        private final Map<UUID, ActLog.Head> heads;
        private final Map<UUID, String> states = new HashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private int streams;
        private int acts;
        private @Nullable Entry last;

        private Walk(Map<UUID, ActLog.Head> heads) {
            this.heads = heads;
        }

        private void next(Entry entry) {
            var same = last != null && last.stream().equals(entry.stream());
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
            states.put(entry.subject(), entry.to());
            last = entry;
        }

        private void end() {
            if (last == null) {
                return;
            }
            var head = heads.remove(last.stream());
            if (head == null) {
                fault(last.stream(), last.seq(), "链头不见了");
            } else if (head.seq() != last.seq()) {
                fault(last.stream(), last.seq() + 1, "最后的记录被删除，应有%d条".formatted(head.seq()));
            } else if (!Arrays.equals(head.hash(), last.hash())) {
                fault(last.stream(), last.seq(), "最后一条与链头不一致");
            }
        }

        private void finish() {
            end();
            heads.forEach((stream, head) -> fault(stream, 1, "整条记录被删除，应有%d条".formatted(head.seq())));
        }

        private void state(UUID stream, UUID subject, String state, String kind) {
            var recorded = states.get(subject);
            if (recorded != null && !recorded.equals(state)) {
                fault(stream, 0, "%s的状态是%s，记录里是%s".formatted(kind, state, recorded));
            }
        }

        private void fault(UUID stream, int seq, String words) {
            faults.add(new Fault(stream, seq, words));
        }
    }
}
