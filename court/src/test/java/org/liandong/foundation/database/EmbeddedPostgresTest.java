package org.liandong.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir static Path temporary;

    static Path directory;

    @BeforeAll
    static void aDirectoryWithAServerThatRanBefore() throws SQLException {
        directory = temporary.resolve("postgres");
        try (var first = EmbeddedPostgres.start(directory, true)) {
            execute(first, "create table kept (word text not null)");
        }
    }

    @AfterAll
    static void leaveNothingRunning() {
        EmbeddedPostgres.start(directory, true).close();
    }

    @Test
    void rows_and_port_are_the_same_after_a_restart() throws SQLException {
        String url;
        try (var server = EmbeddedPostgres.start(directory, true)) {
            execute(server, "insert into kept values ('restart')");
            url = server.url();
        }
        try (var again = EmbeddedPostgres.start(directory, true)) {
            assertThat(count(again, "restart")).isEqualTo(1);
            assertThat(again.url()).isEqualTo(url);
        }
    }

    @Test
    void what_is_committed_is_written_to_the_disk_and_only_this_machine_may_connect() throws SQLException {
        try (var server = EmbeddedPostgres.start(directory, true)) {
            assertThat(text(server, "show fsync")).isEqualTo("on");
            assertThat(text(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(text(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(text(server, "select datlocprovider::text from pg_database where datname = 'liandong'")).isEqualTo("b");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "wrong")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void the_password_can_be_read_by_its_owner_only() throws IOException {
        assertThat(Files.getPosixFilePermissions(directory.resolve("password"))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_directory_in_use_by_another_court_is_refused_in_one_sentence_and_can_be_joined() throws SQLException {
        try (var running = EmbeddedPostgres.start(directory, true)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory, true)).isInstanceOf(CannotStart.class).hasMessageContaining("正被另一个正在运行的法院使用");
            try (var beside = EmbeddedPostgres.join(directory)) {
                assertThat(beside.url()).isEqualTo(running.url());
                assertThat(text(beside, "select 'reached'")).isEqualTo("reached");
            }
            assertThat(text(running, "select 'still there'")).isEqualTo("still there");
        }
    }

    @Test
    void a_port_taken_by_another_program_is_refused_in_one_sentence_if_it_was_asked_for() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory, true, other.getLocalPort()))
                    .isInstanceOf(CannotStart.class).hasMessageContaining(Integer.toString(other.getLocalPort())).hasMessageContaining("占用");
        }
    }

    @Test
    void the_port_of_last_time_taken_by_another_program_is_replaced() throws Exception {
        int last = Integer.parseInt(Files.readString(directory.resolve("port")));
        try (var other = new ServerSocket(last, 1, InetAddress.getByName("127.0.0.1")); var server = EmbeddedPostgres.start(directory, true)) {
            assertThat(server.url()).doesNotContain(":" + other.getLocalPort() + "/");
            assertThat(text(server, "select 'there'")).isEqualTo("there");
        }
    }

    @Test
    void the_server_left_over_from_a_killed_court_does_not_hinder_the_next_start() throws Exception {
        var court = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"),
                Orphaning.class.getName(), directory.toString()).redirectErrorStream(true).start();
        try (var said = court.inputReader()) {
            assertThat(said.lines()).contains("committed");
        }
        assertThat(court.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(ProcessHandle.of(postmaster())).as("the orphan").isPresent();

        long before = System.nanoTime();
        try (var next = EmbeddedPostgres.start(directory, true)) {
            assertThat(count(next, "orphan")).isEqualTo(1);
        }
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(30));
    }

    @Test
    void a_number_in_the_pid_file_that_belongs_to_another_process_by_now_harms_nobody() throws Exception {
        var bystander = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(directory.resolve("cluster/postmaster.pid"), bystander.pid() + "\n");
            try (var server = EmbeddedPostgres.start(directory, true)) {
                assertThat(text(server, "select 'there'")).isEqualTo("there");
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroy();
        }
    }

    @Test
    void a_server_that_dies_is_started_again_at_the_same_port() throws Exception {
        try (var server = EmbeddedPostgres.start(directory, true)) {
            execute(server, "insert into kept values ('dies')");
            long dead = postmaster();
            ProcessHandle.of(dead).orElseThrow().destroyForcibly();

            await().atMost(30, TimeUnit.SECONDS).ignoreExceptions()
                    .until(() -> count(server, "dies") == 1 && postmaster() != dead);
        }
    }

    @Test
    void an_initialisation_broken_off_in_the_middle_is_made_anew(@TempDir Path other) throws Exception {
        Files.createDirectories(other.resolve("cluster"));
        Files.writeString(other.resolve("cluster/PG_VERSION"), "18\n");
        try (var server = EmbeddedPostgres.start(other, false)) {
            assertThat(text(server, "select 'whole'")).isEqualTo("whole");
        }
    }

    /** A court that is killed while its database runs. */
    static final class Orphaning {

        public static void main(String[] arguments) throws SQLException {
            var server = EmbeddedPostgres.start(Path.of(arguments[0]), true);
            execute(server, "insert into kept values ('orphan')");
            System.out.println("committed");
            System.out.flush();
            Runtime.getRuntime().halt(137);
        }
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("cluster/postmaster.pid")).getFirst());
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password()); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(EmbeddedPostgres server, String word) throws SQLException {
        return Integer.parseInt(text(server, "select count(*) from kept where word = '" + word + "'"));
    }

    private static String text(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password()); var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
