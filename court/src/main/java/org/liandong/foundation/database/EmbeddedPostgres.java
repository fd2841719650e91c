package org.liandong.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL in a directory of ours. Durable (fsync on) unless asked otherwise, reachable from this machine only, with a password of its own. A
 * server left over from a process that was killed is stopped and started again, so the next start finds everything as it was.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "liandong";
    private static final int FIRST_PORT = 15_432;
    private static final int LAST_PORT = 15_932;

    private final Path home;
    private final Path data;
    private final int port;
    private final String password;
    private final FileChannel lock;

    private EmbeddedPostgres(Path home, Path data, int port, String password, FileChannel lock) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.password = password;
        this.lock = lock;
    }

    /**
     * Starts the server whose files lie in {@code directory}.
     *
     * @param durable false only for tests whose data nobody needs afterwards
     */
    public static EmbeddedPostgres start(Path directory, boolean durable) {
        try {
            Files.createDirectories(directory);
            var root = directory.toRealPath();
            var lock = lock(root);
            var home = Binaries.unpack(root);
            var password = password(root);
            var data = root.resolve("cluster");
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise(home, root, data);
            }
            stopOrphan(home, data);
            var server = new EmbeddedPostgres(home, data, freePort(), password, lock);
            server.start(durable);
            return server;
        } catch (FileSystemException full) {
            throw new CannotStart("数据目录 %s 写不进去：%s。请检查磁盘空间和权限。".formatted(directory, full.getReason() == null ? "没有权限" : full.getReason()), full);
        } catch (IOException broken) {
            throw new CannotStart("数据库没有启动：%s。请检查磁盘空间。".formatted(broken.getMessage()), broken);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/liandong".formatted(port);
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

    @Override
    public void close() {
        try {
            run(home, data.getParent(), "pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop");
            lock.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void start(boolean durable) throws IOException {
        var options = new ArrayList<>(List.of("-p " + port, "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=", "-c max_connections=100",
                "-c shared_buffers=128MB", "-c wal_compression=on", "-c timezone=UTC", "-c log_destination=stderr", "-c max_wal_size=2GB",
                "-c random_page_cost=1.1", "-c jit=off"));
        options.add(durable ? "-c fsync=on" : "-c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        run(home, data.getParent(), "pg_ctl", "-D", data.toString(), "-w", "-t", "120", "-l", data.resolveSibling("postgres.log").toString(),
                "-o", String.join(" ", options), "start");
        createDatabase();
    }

    private void createDatabase() throws IOException {
        try (var connection = java.sql.DriverManager.getConnection(url("postgres"), USER, password); var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = 'liandong'");
            if (!found.next()) {
                statement.execute("create database liandong");
            }
        } catch (java.sql.SQLException refused) {
            throw new IOException("连不上刚启动的数据库: " + refused.getMessage(), refused);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (java.nio.channels.OverlappingFileLockException same) {
            // Falls through to the same answer.
        }
        channel.close();
        throw new CannotStart("数据目录 %s 正被另一个正在运行的法院使用，请先停掉它，或用 --data 换一个目录。".formatted(root));
    }

    private static String password(Path root) throws IOException {
        var file = root.resolve("password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    private static void initialise(Path home, Path root, Path data) throws IOException {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        run(home, root, "initdb", "-D", data.toString(), "-U", USER, "-A", "scram-sha-256", "--pwfile=" + root.resolve("password"), "-E", "UTF8",
                "--locale-provider=builtin", "--locale=C.UTF-8", "--data-checksums");
    }

    /** A server that still runs from a killed process belongs to nobody, for we hold the lock. */
    private static void stopOrphan(Path home, Path data) throws IOException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            try {
                run(home, data.getParent(), "pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
            } catch (CannotStart notRunning) {
                Files.deleteIfExists(data.resolve("postmaster.pid"));
            }
        }
    }

    private static int freePort() {
        for (int port = FIRST_PORT; port < LAST_PORT; port++) {
            try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                // The next one, then.
            }
        }
        throw new CannotStart("%d 到 %d 之间没有空闲的端口给数据库用。".formatted(FIRST_PORT, LAST_PORT));
    }

    private static void run(Path home, Path directory, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(asOther());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var log = Files.createTempFile("liandong", ".log");
        try {
            var process = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (!process.waitFor(150, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new CannotStart("数据库程序 %s 没有成功：%s".formatted(program, lastLine(log, directory)));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    /** PostgreSQL does not run as root; in a user namespace root is somebody else. */
    private static List<String> asOther() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private static String lastLine(Path log, Path directory) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(log));
        var server = directory.resolve("postgres.log");
        if (Files.exists(server)) {
            lines.addAll(Files.readAllLines(server));
        }
        @Nullable String last = lines.isEmpty() ? null : lines.getLast();
        return last == null ? "没有留下说明" : last;
    }
}
