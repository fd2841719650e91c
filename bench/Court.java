import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A demonstration court in a process of its own, without the seed's disputes. */
final class Court implements AutoCloseable {

    /** How it is started: as {@code ./liandong run} does, with the start-up cache, or the packed jar as it is. */
    enum Way { LAUNCHER, PLAIN }

    static final Path HOME = Path.of(System.getProperty("liandong.home")).toAbsolutePath();
    static final Path JAR = HOME.resolve("court/target/liandong-court-1-exec.jar");
    private static final Path LAUNCHER = HOME.resolve("liandong");
    private static final List<String> MEMORY = List.of("-Xmx216m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders",
            "-XX:ReservedCodeCacheSize=64m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    final Path data;
    final int port;
    private final Process process;
    private final long began;

    private Court(Path data, int port, Process process, long began) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.began = began;
    }

    static boolean hasLauncher() {
        return Files.isExecutable(LAUNCHER);
    }

    /** Starts the process and returns at once. The port is below those the system gives away itself. */
    static Court launch(Path data, int port, Way way) throws IOException {
        var command = new ArrayList<String>();
        if (way == Way.LAUNCHER && hasLauncher()) {
            command.addAll(List.of(LAUNCHER.toString(), "run", "--port", Integer.toString(port), "--data", data.toString()));
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(MEMORY);
            command.addAll(List.of("-jar", JAR.toString()));
            command.addAll(hasLauncher() ? List.of("run", "--port", Integer.toString(port), "--data", data.toString())
                    : List.of("--liandong.port=" + port, "--liandong.data=" + data));
        }
        var builder = new ProcessBuilder(command).directory(HOME.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()));
        builder.environment().put("LIANDONG_SEED", "false");
        builder.environment().put("LIANDONG_RATELIMITFACTOR", "100000");
        var began = System.nanoTime();
        return new Court(data, port, builder.start(), began);
    }

    static Court start(Path data, int port, Way way) throws IOException, InterruptedException {
        var court = launch(data, port, way);
        // The first time, the launcher may have to build and to prepare its start-up cache.
        if (court.untilAnswers("/health", Duration.ofMinutes(20)).isNegative()) {
            court.close();
            throw new IOException("法院没有启动：\n" + Files.readString(log(data)));
        }
        return court;
    }

    /** Time from the start of the process to the first answer 200 of that address; negative if it answers otherwise or not in time. */
    Duration untilAnswers(String path, Duration patience) throws InterruptedException {
        var request = Wire.request("GET", path, "");
        while (System.nanoTime() - began < patience.toNanos() && process.isAlive()) {
            try (var wire = new Wire(port)) {
                var status = wire.send(request).status();
                if (status == 200) {
                    return Duration.ofNanos(System.nanoTime() - began);
                }
                if (status < 500) {
                    break;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            Thread.sleep(10);
        }
        return Duration.ofNanos(-1);
    }

    /** Waits until the health page answers 200 once more. */
    void untilAnswersAgain(Duration patience) throws IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            try (var wire = new Wire(port)) {
                if (wire.send(Wire.request("GET", "/health", "")).status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // The court itself may be gone too.
            }
            Thread.sleep(50);
        }
        throw new IOException("法院没有恢复：" + Files.readString(log(data)));
    }

    private static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Memory of the process that really lies in RAM, in MB. */
    static long resident(long pid) throws IOException {
        return field(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:") / 1024;
    }

    /** Memory of the database with its children, shared pages counted once, in MB. */
    static long databaseMemory(Path data) throws IOException {
        var postmaster = postmaster(data);
        var kilobytes = 0L;
        for (var process : (Iterable<ProcessHandle>) java.util.stream.Stream.concat(java.util.stream.Stream.of(postmaster), postmaster.descendants())::iterator) {
            try {
                kilobytes += field(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"), "Pss:");
            } catch (IOException gone) {
                // A worker that has just ended.
            }
        }
        return kilobytes / 1024;
    }

    /** Seconds of processor time the court and its database have used until now; of the database, what its running processes used. */
    static double processorTime(long pid, Path data) throws IOException {
        var postmaster = postmaster(data);
        var ticks = ticks(pid) + ticks(postmaster.pid());
        for (var child : postmaster.descendants().toList()) {
            ticks += ticks(child.pid());
        }
        return ticks / 100.0;
    }

    private static long ticks(long pid) {
        try {
            var fields = Files.readString(Path.of("/proc", Long.toString(pid), "stat")).replaceAll(".*\\) ", "").split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException gone) {
            return 0;
        }
    }

    static ProcessHandle postmaster(Path data) throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> new IOException("数据库没有在运行"));
    }

    private static long field(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream().filter(it -> it.startsWith(name)).map(it -> it.replaceAll("\\D", "")).mapToLong(Long::parseLong).sum();
    }

    /** Ends the process at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static void deleteTree(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
