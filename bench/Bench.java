import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The measurement of the court: filing, pages, start and memory. Every figure is held against a limit measured in the same run, in turns, because on
 * a shared machine the same program is twice as fast at one time as at another.
 */
final class Bench {

    private final Settings settings;
    private final Report report = new Report();

    private Bench(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] typed) throws Exception {
        var settings = Settings.of(typed);
        var bench = new Bench(settings);
        if (!Files.exists(Court.JAR)) {
            System.err.println("还没有编译好的程序。请先运行 ./liandong run 一次，或者 mvn -DskipTests package。");
            System.exit(1);
        }
        var fine = settings.running ? bench.running(typed) : bench.own(typed);
        System.out.println(bench.report);
        System.exit(fine ? 0 : 1);
    }

    private boolean own(String[] typed) throws Exception {
        var scratch = Files.createTempDirectory("liandong-bench");
        settings.data = scratch.resolve("data");
        Files.createDirectories(settings.data);
        try {
            var fine = true;
            say("正在打开一个空的法院……");
            try (var court = Court.start(settings.data, settings.port, Court.Way.LAUNCHER);
                 var database = Database.open(Court.JAR, settings.data)) {
                report.machine(String.join(" ", typed), database.text("show server_version"));
                settings.pid = court.pid();
                fine = loads(database, scratch);
            }
            if (settings.only.contains("start")) {
                start();
            }
            return fine;
        } finally {
            Court.deleteTree(scratch);
        }
    }

    private boolean running(String[] typed) throws Exception {
        var scratch = Files.createTempDirectory("liandong-bench");
        try (var database = Database.open(Court.JAR, settings.data)) {
            report.machine(String.join(" ", typed), database.text("show server_version"));
            return loads(database, scratch);
        } finally {
            Court.deleteTree(scratch);
        }
    }

    private boolean loads(Database database, Path scratch) throws Exception {
        if (!Pgbench.isThere()) {
            say(Pgbench.MISSING);
            report.line("> %s", Pgbench.MISSING);
            report.line("");
        }
        var fine = true;
        if (settings.only.contains("filing")) {
            fine &= new Filing(settings, database, scratch, report).measure();
        }
        if (settings.only.contains("pages")) {
            fine &= new PagesRead(settings, database, scratch, report).measure();
        }
        if (settings.pid > 0) {
            memory(settings.pid);
        }
        return fine;
    }

    private void memory(long pid) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), "GC.heap_info")
                .redirectErrorStream(true).start();
        var words = new String(jcmd.getInputStream().readAllBytes());
        var heap = java.util.regex.Pattern.compile("used (\\d+)K").matcher(words.replaceAll("(?s)Metaspace.*", "")).results()
                .mapToLong(it -> Long.parseLong(it.group(1))).sum() / 1024;
        report.line("## Memory after the load");
        report.line("");
        report.head("", "MB");
        report.row("court, resident (RSS)", Long.toString(Court.resident(pid)));
        report.row("of which heap in use", Long.toString(heap));
        report.row("embedded database (sum of PSS)", Long.toString(Court.databaseMemory(settings.data)));
        report.line("");
    }

    private void start() throws Exception {
        report.line("## Start on an existing database: seconds from the start of the process to the first 200");
        report.line("");
        report.head("Started by", "/health, each", "median", "/, each", "median");
        if (Court.hasLauncher()) {
            start("`./liandong run` (with start-up cache)", Court.Way.LAUNCHER);
        }
        start("`java -jar` (without)", Court.Way.PLAIN);
        report.line("");
    }

    private void start(String words, Court.Way way) throws Exception {
        var health = new ArrayList<Double>();
        var home = new ArrayList<Double>();
        for (int i = 0; i < settings.rounds; i++) {
            say("启动：%s，第%d次", words, i + 1);
            try (var court = Court.launch(settings.data, settings.port, way)) {
                health.add(seconds(court.untilAnswers("/health", Duration.ofMinutes(3))));
                home.add(seconds(court.untilAnswers("/", Duration.ofMinutes(3))));
            }
        }
        report.row(words, Report.each(health), Report.number(Report.median(health)), Report.each(home), Report.number(Report.median(home)));
    }

    private static double seconds(Duration time) {
        return time.isNegative() ? Double.NaN : time.toMillis() / 1000.0;
    }

    static void say(String words, Object... values) {
        System.err.println(words.formatted(values));
    }

    /** Median of one figure over the rounds. */
    static double median(List<Load.Round> rounds, java.util.function.ToDoubleFunction<Load.Round> figure) {
        return Report.median(rounds.stream().map(figure::applyAsDouble).toList());
    }
}
