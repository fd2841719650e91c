package org.liandong.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL in a directory of ours. Durable (fsync on) unless asked otherwise, reachable from this machine only, with a password of its own. A
 * server left over from a process that was killed is stopped and started again, so the next start finds everything as it was; a server that dies
 * while we run is started again at the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String USER = "liandong";
    private static final int TRIES = 10;
    private static final long LOG_LIMIT = 10_000_000;

    private final Programs programs;
    private final Path data;
    private final String password;
    private final boolean durable;
    private final @Nullable DirectoryLock lock;
    private int port;
    private boolean closed;

    private EmbeddedPostgres(Programs programs, String password, boolean durable, @Nullable DirectoryLock lock) {
        this.programs = programs;
        this.data = cluster(programs.root());
        this.password = password;
        this.durable = durable;
        this.lock = lock;
    }

    /** Starts the server whose files lie in {@code directory}, at the port it had last time if that is still free. */
    public static EmbeddedPostgres start(Path directory, boolean durable) {
        return start(directory, durable, 0);
    }

    /**
     * Starts the server whose files lie in {@code directory}.
     *
     * @param durable false only for tests whose data nobody needs afterwards
     * @param port    the port it must have; 0 for the one it had last time, or any free one
     * @throws CannotStart with one sentence for the operator: directory in use, disk full, no rights, port taken, or what PostgreSQL said
     */
    public static EmbeddedPostgres start(Path directory, boolean durable, int port) {
        try {
            Files.createDirectories(directory);
            var root = directory.toRealPath();
            var lock = DirectoryLock.of(root).orElseThrow(
                    () -> new CannotStart("数据目录 %s 正被另一个正在运行的法院使用，请先停掉它，或用 --data 换一个目录。".formatted(root)));
            try {
                return locked(root, lock, durable, port);
            } catch (IOException | RuntimeException broken) {
                lock.close();
                throw broken;
            }
        } catch (FileSystemException refused) {
            throw cannotWrite(directory, refused);
        } catch (IOException broken) {
            throw new CannotStart("数据库没有启动：%s".formatted(broken.getMessage()), broken);
        }
    }

    /**
     * The server of {@code directory}, for a command that runs beside the court: the running one if there is one (closing leaves it alone),
     * otherwise one started for the purpose.
     */
    public static EmbeddedPostgres join(Path directory) {
        try {
            var root = directory.toRealPath();
            var free = DirectoryLock.of(root);
            if (free.isPresent()) {
                free.get().close();
                return start(directory, true);
            }
            var running = new EmbeddedPostgres(new Programs(root, root, List.of()), Files.readString(root.resolve("password")).strip(), true, null);
            running.port = Ports.last(root).orElseThrow(() -> new CannotStart("数据目录 %s 的数据库正在启动，请稍后再试。".formatted(root)));
            return running;
        } catch (IOException missing) {
            throw new CannotStart("数据目录 %s 里没有数据库，请用 --data 指明法院的数据目录。".formatted(directory), missing);
        }
    }

    private static EmbeddedPostgres locked(Path root, DirectoryLock lock, boolean durable, int port) throws IOException {
        var home = Binaries.unpack(root);
        var password = password(root);
        var programs = Programs.of(home, root);
        var data = cluster(root);
        if (!Files.exists(root.resolve("initialised"))) {
            initialise(programs, data);
        }
        var server = new EmbeddedPostgres(programs, password, durable, lock);
        server.stopOrphan();
        server.startAt(port);
        server.createDatabase();
        server.watch();
        return server;
    }

    private static Path cluster(Path root) {
        return root.resolve("cluster");
    }

    /** Address of the court's database. */
    public String url() {
        return url("liandong");
    }

    /** Address of another database on the same server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server after what is committed has been written, and gives the directory free. */
    @Override
    public synchronized void close() {
        if (closed || lock == null) {
            return;
        }
        closed = true;
        try (lock) {
            stop();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void startAt(int wanted) throws IOException {
        for (int tries = 1; ; tries++) {
            port = Ports.choose(programs.root(), wanted);
            try {
                startServer();
                Ports.remember(programs.root(), port);
                return;
            } catch (CannotStart refused) {
                // Between looking for a free port and taking it, another one may have taken it.
                if (tries == TRIES || Ports.free(port)) {
                    throw refused;
                }
            }
        }
    }

    private void startServer() throws IOException {
        if (Files.exists(programs.log()) && Files.size(programs.log()) > LOG_LIMIT) {
            Files.move(programs.log(), programs.root().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var options = new ArrayList<>(List.of("-p " + port, "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=", "-c max_connections=100",
                "-c shared_buffers=256MB", "-c wal_compression=on", "-c timezone=UTC", "-c log_destination=stderr", "-c max_wal_size=2GB",
                "-c random_page_cost=1.1", "-c jit=off"));
        options.add(durable ? "-c fsync=on" : "-c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        programs.run("pg_ctl", List.of("-D", data.toString(), "-w", "-t", "120", "-l", programs.log().toString(),
                "-o", String.join(" ", options), "start"));
    }

    private void createDatabase() throws IOException {
        try (var connection = DriverManager.getConnection(url("postgres"), USER, password); var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = 'liandong'");
            if (!found.next()) {
                statement.execute("create database liandong");
            }
        } catch (SQLException refused) {
            throw new IOException("连不上刚启动的数据库: " + refused.getMessage(), refused);
        }
    }

    private static String password(Path root) throws IOException {
        var file = root.resolve("password");
        if (!Files.exists(file) || Files.size(file) == 0) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    /** A cluster is whole only when initdb has said so: one broken off in the middle holds nothing yet and is made anew. */
    private static void initialise(Programs programs, Path data) throws IOException {
        if (Files.exists(data.resolve("global/pg_control")) && Files.exists(data.resolve("postmaster.opts"))) {
            Files.writeString(programs.root().resolve("initialised"), "");
            return;
        }
        deleteTree(data);
        programs.run("initdb", List.of("-D", data.toString(), "-U", USER, "-A", "scram-sha-256",
                "--pwfile=" + programs.root().resolve("password"), "-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--data-checksums"));
        Files.writeString(programs.root().resolve("initialised"), "");
    }

    /** A server that still runs from a killed process belongs to nobody, for we hold the lock. */
    private void stopOrphan() throws IOException {
        if (server().isPresent()) {
            stop();
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private void stop() throws IOException {
        try {
            programs.run("pg_ctl", List.of("-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop"));
        } catch (CannotStart busy) {
            if (server().isPresent()) {
                programs.run("pg_ctl", List.of("-D", data.toString(), "-m", "immediate", "-w", "stop"));
            }
        }
    }

    /** The server's process; the number in its file may by now belong to something else, which must not be harmed. */
    private Optional<ProcessHandle> server() throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var pid = Files.readAllLines(file).getFirst().strip();
        var commandLine = Path.of("/proc", pid, "cmdline");
        if (!Files.exists(commandLine) || !Files.readString(commandLine).contains(data.toString())) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid));
    }

    private void watch() throws IOException {
        server().ifPresent(process -> process.onExit().thenRunAsync(() -> revive(1)));
    }

    private synchronized void revive(int tries) {
        if (closed) {
            return;
        }
        try {
            LOG.warn("数据库意外停止，正在重新启动。");
            stopOrphan();
            startServer();
            watch();
        } catch (IOException | CannotStart refused) {
            // The last children of the dead server may still hold its memory for a moment.
            if (tries < TRIES) {
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> revive(tries + 1));
            } else {
                LOG.error("数据库停止后没能重新启动：{}", refused.getMessage());
            }
        }
    }

    private static void deleteTree(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static CannotStart cannotWrite(Path directory, FileSystemException refused) {
        var reason = String.valueOf(refused.getReason());
        if (reason.contains("No space left")) {
            return new CannotStart("磁盘满了，数据库没有启动。请在 %s 所在的磁盘腾出空间后再启动。".formatted(directory), refused);
        }
        return new CannotStart("数据目录 %s 写不进去（%s），请检查这个目录的权限，或用 --data 换一个目录。".formatted(directory, refused.getMessage()), refused);
    }
}
