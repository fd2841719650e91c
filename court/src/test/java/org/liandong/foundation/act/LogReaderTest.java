package org.liandong.foundation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LogReaderTest {

    private final Spine spine = Spine.fresh();
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());

    private Connection transaction() throws SQLException {
        var connection = spine.source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** A row of the log; only its place in it matters here. */
    private static void write(Connection connection, String words) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into act.act (court, stream, seq, subject, kind, verb, actor, standing, channel, at, to_state, law, words, reach, body, prev, hash)
                values ('豫0481', ?, 1, ?, 'letter', 'person-opens-letter', '王芳', '申请人', '网上', now(), 'DRAFT', '', ?, 'PARTIES', '{}', '', '')""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, UUID.randomUUID());
            insert.setString(3, words);
            insert.executeUpdate();
        }
    }

    private int read(int limit) {
        return spine.reader.read("目录", limit, entries -> entries.forEach(it -> read.add(it.words())));
    }

    /** Reads until so many were read; transactions of other databases on the server hold a reader back for moments. */
    private void readAll(int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            read(3);
            return read.size() >= count;
        });
    }

    @Test
    void what_commits_out_of_order_is_read_whole_and_in_order() throws SQLException {
        try (var slow = transaction(); var quick = transaction()) {
            write(slow, "先写后交");
            write(quick, "后写先交");
            quick.commit();

            assertThat(read(10)).as("nothing above a transaction that still runs").isZero();

            slow.commit();
        }
        readAll(2);
        assertThat(read).containsExactly("先写后交", "后写先交");
        assertThat(read(10)).isZero();
    }

    @Test
    void a_transaction_that_takes_its_number_first_and_writes_last_is_not_skipped() throws SQLException {
        try (var early = transaction(); var late = transaction()) {
            early.createStatement().execute("select pg_current_xact_id()");
            write(late, "甲");
            late.commit();
            assertThat(read(10)).isZero();
            write(early, "乙");
            early.commit();
        }
        readAll(2);
        assertThat(read).containsExactlyInAnyOrder("甲", "乙");
    }

    @Test
    void what_was_rolled_back_is_never_read() throws SQLException {
        try (var gone = transaction(); var kept = transaction()) {
            write(gone, "作废");
            write(kept, "有效");
            kept.commit();
            gone.rollback();
        }
        readAll(1);
        assertThat(read).containsExactly("有效");
    }

    @Test
    void a_consumer_that_fails_reads_the_same_again() throws SQLException {
        try (var one = transaction()) {
            write(one, "一");
            write(one, "二");
            one.commit();
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThatThrownBy(() -> spine.reader.read("目录", 10, entries -> {
            throw new IllegalStateException("存不下");
        })).hasMessage("存不下"));
        readAll(2);
        assertThat(read).containsExactly("一", "二");
    }

    @Test
    void two_nodes_that_serve_one_reader_hand_each_row_on_once() throws Exception {
        try (var one = transaction()) {
            for (int i = 0; i < 60; i++) {
                write(one, "第" + i + "条");
            }
            one.commit();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            Spine.together(4, i -> read(5));
            return read.size() >= 60;
        });
        assertThat(read).containsExactlyElementsOf(IntStream.range(0, 60).mapToObj(i -> "第" + i + "条").toList());
    }

    @Test
    void each_reader_has_a_place_of_its_own() throws SQLException {
        try (var one = transaction()) {
            write(one, "一");
            one.commit();
        }
        readAll(1);
        var others = new ArrayList<String>();
        spine.reader.read("统计", 10, entries -> entries.forEach(it -> others.add(it.words())));
        assertThat(others).containsExactly("一");
    }

    @Test
    void rows_written_by_many_at_once_while_it_reads_are_each_read_once() throws Exception {
        Spine.together(9, i -> {
            if (i == 0) {
                for (int n = 0; n < 20; n++) {
                    read(7);
                }
                return 0;
            }
            for (int n = 0; n < 10; n++) {
                try (var one = transaction()) {
                    write(one, i + "-" + n);
                    one.commit();
                }
            }
            return 0;
        });
        readAll(80);
        assertThat(read).hasSize(80).doesNotHaveDuplicates();
    }
}
