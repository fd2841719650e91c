package org.liandong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.act.Verifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has the database itself can change the log, but not without being found. Each change is undone with its transaction. */
@SeededCourtTest
class ChainTest {

    @Autowired
    private Verifier verifier;
    @Autowired
    private JdbcClient db;
    @Autowired
    private TransactionTemplate transaction;

    private List<String> faultsAfter(UUID stream, String... changes) {
        return transaction.execute(status -> {
            db.sql("alter table act.act disable trigger append_only").update();
            for (var change : changes) {
                db.sql(change).param("stream", stream).update();
            }
            status.setRollbackOnly();
            return verifier.verify().faults().stream().map(Object::toString).toList();
        });
    }

    private UUID stream() {
        return db.sql("select stream from act.act group by stream having count(*) between 10 and 20 order by stream limit 1").query(UUID.class).single();
    }

    @Test
    @Proves({"F-10.18", "F-18.12"})
    void an_altered_act_is_named() {
        var stream = stream();
        assertThat(faultsAfter(stream, "update act.act set words = words || '。' where stream = :stream and seq = 3")).singleElement().asString()
                .startsWith(stream + " 第3条").contains("内容被改动");
    }

    @Test
    @Proves("F-10.18")
    void an_act_with_its_digest_made_anew_is_found_by_the_next_one() {
        var stream = stream();
        assertThat(faultsAfter(stream, "update act.act set hash = sha256('x') where stream = :stream and seq = 3"))
                .anySatisfy(it -> assertThat(it).startsWith(stream + " 第3条")).anySatisfy(it -> assertThat(it).startsWith(stream + " 第4条"));
    }

    @Test
    @Proves("F-10.18")
    void a_removed_act_is_named_also_if_it_was_the_last_or_all() {
        var stream = stream();
        assertThat(faultsAfter(stream, "delete from act.act where stream = :stream and seq = 2")).anySatisfy(it -> assertThat(it)
                .startsWith(stream + " 第2条").contains("缺少第2条"));
        assertThat(faultsAfter(stream, "delete from act.act a where stream = :stream and seq = (select max(seq) from act.act b where b.stream = a.stream)"))
                .anySatisfy(it -> assertThat(it).startsWith(stream.toString()).contains("最后的记录被删除"));
        assertThat(faultsAfter(stream, "delete from act.act where stream = :stream")).anySatisfy(it -> assertThat(it)
                .startsWith(stream.toString()).contains("整条记录被删除"));
    }

    @Test
    @Proves("F-10.18")
    void two_swapped_acts_are_named() {
        var stream = stream();
        assertThat(faultsAfter(stream, "update act.act set seq = -1 where stream = :stream and seq = 4",
                "update act.act set seq = 4 where stream = :stream and seq = 5", "update act.act set seq = 5 where stream = :stream and seq = -1"))
                .anySatisfy(it -> assertThat(it).startsWith(stream + " 第4条")).anySatisfy(it -> assertThat(it).startsWith(stream + " 第5条"));
    }

    @Test
    @Proves("F-10.18")
    void a_state_that_does_not_follow_from_the_log_is_named() {
        var stream = stream();
        assertThat(faultsAfter(stream, "update act.subject set state = 'SETTLED' where stream = :stream and kind = 'mediation' and state <> 'SETTLED'",
                "update act.subject set state = 'HEARD' where stream = :stream and kind = 'trial' and state <> 'HEARD'"))
                .anySatisfy(it -> assertThat(it).startsWith(stream.toString()).contains("的状态是"));
    }

    @Test
    void the_log_takes_no_change_from_the_application() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> db.sql("update act.act set words = 'x'").update())).hasMessageContaining("只能追加");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> db.sql("delete from act.act").update())).hasMessageContaining("只能追加");
    }
}
