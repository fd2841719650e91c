package org.liandong.foundation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liandong.foundation.act.Spine.person;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.foundation.act.Letters.PersonOpensLetter;
import org.liandong.foundation.act.Letters.PersonWritesLine;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Reach;

/** What an intruder with the database in hand can do is found and named. */
@Proves("F-21.32")
class VerifierTest {

    private final Spine spine = Spine.fresh();
    private final UUID letter = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private Acts acts;

    @BeforeEach
    void write() {
        acts = spine.acts(new Spine.Parts(Letters.handlers(spine.db),
                List.of(Letters.PROCEEDING, new Proceeding(Lifecycle.of("envelope", "信封", Letters.State.class).table(), 0)),
                Spine.everybody(), List.of(), List.of(), Clock.fixed(Instant.parse("2026-09-20T02:00:00Z"), Occasion.ZONE)));
        for (var stream : List.of(letter, other)) {
            acts.perform(Ask.of(person("王芳"), stream, new PersonOpensLetter("张伟", null))).orDefect();
            for (var line : List.of("一", "二", "三")) {
                acts.perform(Ask.of(person("王芳"), stream, PersonWritesLine.of(line))).orDefect();
            }
        }
        assertThat(spine.verify()).satisfies(it -> {
            assertThat(it.faults()).isEmpty();
            assertThat(it.streams()).isEqualTo(2);
            assertThat(it.acts()).isEqualTo(8);
        });
    }

    /** Changes the log as only somebody could who may switch off its guard. */
    private void tamper(String sql, Object... params) {
        spine.db.sql("alter table act.act disable trigger append_only").update();
        spine.db.sql(sql).params(params).update();
        spine.db.sql("alter table act.act enable trigger append_only").update();
    }

    private List<String> faults() {
        return spine.verify().faults().stream().map(Verifier.Fault::toString).toList();
    }

    private String fault(int seq, String words) {
        return "%s 第%d条：%s".formatted(letter, seq, words);
    }

    @Test
    void the_log_refuses_every_change() {
        for (var sql : List.of("update act.act set words = 'x'", "delete from act.act", "truncate act.act")) {
            assertThatThrownBy(() -> spine.db.sql(sql).update()).as(sql).hasMessageContaining("只能追加");
        }
    }

    @Test
    void each_altered_field_of_a_row_is_found_and_named() {
        for (var column : List.of("words", "body", "law", "actor", "standing", "channel", "kind", "verb")) {
            var before = spine.db.sql("select " + column + " from act.act where stream = ? and seq = 3").params(letter).query(String.class).single();
            tamper("update act.act set " + column + " = " + column + " || ' ' where stream = ? and seq = 3", letter);
            assertThat(faults()).as(column).singleElement().asString().startsWith(letter + " 第3条").contains("内容被改动");
            tamper("update act.act set " + column + " = ? where stream = ? and seq = 3", before, letter);
        }
        tamper("update act.act set at = at + interval '1 microsecond' where stream = ? and seq = 3", letter);
        assertThat(faults()).containsExactly(fault(3, "“person-writes-line”的内容被改动"));
    }

    @Test
    void a_body_that_is_no_longer_json_is_a_fault_and_not_a_failure() {
        tamper("update act.act set body = '{' where stream = ? and seq = 2", letter);
        assertThat(faults()).containsExactly(fault(2, "“person-writes-line”的内容被改动"));
    }

    @Test
    void a_row_altered_with_its_hash_no_longer_fits_the_next() {
        var entry = spine.log.entries(Spine.COURT, letter).get(1);
        var forged = new Entry(entry.court(), entry.stream(), 2, entry.subject(), entry.kind(), entry.verb(), entry.account(), entry.actor(),
                entry.standing(), entry.channel(), entry.at(), entry.from(), entry.to(), entry.law(), "别的话", Reach.PARTIES, entry.body(),
                entry.prev(), new byte[0]);
        tamper("update act.act set words = '别的话', hash = ? where stream = ? and seq = 2", Chain.hash(forged), letter);
        assertThat(faults()).containsExactly(fault(3, "“person-writes-line”与前一条接不上，前后有记录被调换或改动"));
    }

    @Test
    void a_removed_row_is_named_wherever_it_stood() {
        tamper("delete from act.act where stream = ? and seq = 2", letter);
        assertThat(faults()).containsExactly(fault(2, "缺少第2条到第2条"));
    }

    @Test
    void a_removed_first_row_and_a_removed_last_row_are_named() {
        tamper("delete from act.act where stream = ? and seq = 1", letter);
        tamper("delete from act.act where stream = ? and seq = 4", other);
        assertThat(faults()).contains(fault(1, "缺少第1条到第1条"), other + " 第4条：最后的记录被删除，应有4条");
    }

    @Test
    void a_stream_removed_whole_is_named() {
        tamper("delete from act.act where stream = ?", letter);
        assertThat(faults()).contains(fault(1, "整条记录被删除，应有4条"));
    }

    @Test
    void two_swapped_rows_are_named() {
        tamper("update act.act set seq = case seq when 2 then -3 else -2 end where stream = ? and seq in (2, 3)", letter);
        tamper("update act.act set seq = -seq where stream = ? and seq < 0", letter);
        assertThat(faults()).anySatisfy(it -> assertThat(it).startsWith(letter + " 第2条")).anySatisfy(it -> assertThat(it).startsWith(letter + " 第3条"))
                .noneSatisfy(it -> assertThat(it).contains(other.toString()));
    }

    @Test
    void a_row_appended_past_the_head_is_named() {
        var last = spine.log.entries(Spine.COURT, letter).getLast();
        var open = new Entry(last.court(), last.stream(), 5, last.subject(), last.kind(), last.verb(), last.account(), last.actor(), last.standing(),
                last.channel(), last.at(), last.from(), last.to(), last.law(), "加的", last.reach(), last.body(), last.hash(), new byte[0]);
        spine.db.sql("""
                insert into act.act (court, stream, seq, subject, kind, verb, account, actor, standing, channel, at, from_state, to_state, law, words,
                    reach, body, prev, hash)
                select court, stream, 5, subject, kind, verb, account, actor, standing, channel, at, from_state, to_state, law, '加的', reach, body, ?, ?
                from act.act where stream = ? and seq = 4""").params(last.hash(), Chain.hash(open), letter).update();
        assertThat(faults()).containsExactly(fault(5, "多出了记录，应只有4条"));
    }

    @Test
    void a_chain_without_its_head_is_named() {
        spine.db.sql("delete from act.stream where id = ?").params(letter).update();
        assertThat(faults()).contains(fault(4, "链头不见了"));
    }

    @Test
    void a_state_that_does_not_follow_from_the_log_is_named() {
        spine.db.sql("update act.subject set state = 'SEALED' where stream = ? and kind = 'letter'").params(letter).update();
        assertThat(faults()).containsExactly(fault(0, "letter的状态是SEALED，记录里是DRAFT"));
    }

    @Test
    void a_case_number_that_was_not_given_is_named() {
        spine.db.sql("update act.subject set number = '（2026）豫0481信9号' where stream = ? and kind = 'letter'").params(letter).update();
        assertThat(faults()).singleElement().asString().contains("案号是“（2026）豫0481信9号”");
    }

    @Test
    void a_state_removed_and_a_state_made_up_are_named() {
        spine.db.sql("delete from act.subject where stream = ? and kind = 'envelope'").params(letter).update();
        spine.db.sql("""
                insert into act.subject (court, stream, id, kind, state, opened_at, entered_at)
                select court, stream, gen_random_uuid(), 'letter', 'SEALED', opened_at, entered_at from act.subject where stream = ? limit 1""")
                .params(other).update();
        spine.db.sql("""
                insert into act.subject (court, stream, id, kind, state, opened_at, entered_at)
                values (?, gen_random_uuid(), gen_random_uuid(), 'letter', 'SEALED', now(), now())""").params(Spine.COURT).update();
        assertThat(faults()).hasSize(3).contains(other + " 第0条：letter没有任何记录").anySatisfy(it -> assertThat(it).contains("状态不见了"));
    }

    @Test
    void verifying_while_people_work_finds_nothing_wrong() throws Exception {
        var done = new AtomicBoolean();
        try (var work = Executors.newSingleThreadExecutor()) {
            var writing = work.submit(() -> {
                for (int i = 0; !done.get(); i++) {
                    acts.perform(Ask.of(person("王芳"), i % 2 == 0 ? letter : other, PersonWritesLine.of("又一行"))).orDefect();
                }
                return null;
            });
            for (int i = 0; i < 15; i++) {
                assertThat(faults()).isEmpty();
            }
            done.set(true);
            writing.get();
        }
    }

    @Test
    void the_hash_is_sm3_over_each_field_with_its_length() {
        var entry = spine.log.entries(Spine.COURT, letter).getFirst();
        assertThat(java.util.HexFormat.of().formatHex(Chain.sm3("abc".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .as("GB/T 32905, example 1").isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(entry.hash()).isEqualTo(Chain.hash(entry));
        assertThat(entry.prev()).isEqualTo(Chain.START);
    }
}
