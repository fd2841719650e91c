import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator: how often the same statements can be sent with nothing round them. */
final class Pgbench {

    static final String MISSING = "没有找到 pgbench。Debian、Ubuntu 上：apt-get install postgresql-contrib。没有它就没有上限可比，只测法院自己。";

    /** One round. */
    record Round(long done, double perSecond, double average) { }

    private static final Pattern DONE = Pattern.compile("transactions actually processed: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+) ");
    private static final Pattern AVERAGE = Pattern.compile("latency average = ([\\d.]+) ms");
    private static final List<String> MODES = List.of("prepared", "extended", "simple");

    private final Path data;
    private final List<Path> scripts;
    private final String mode;

    private Pgbench(Path data, List<Path> scripts, String mode) {
        this.data = data;
        this.scripts = scripts;
        this.mode = mode;
    }

    static boolean isThere() {
        return Files.isExecutable(Path.of("/usr/bin/pgbench"));
    }

    /** A run of these scripts, drawn evenly, in the fastest mode that can run them; empty if pgbench is not there. */
    static Optional<Pgbench> of(Path data, List<Path> scripts) throws IOException, InterruptedException {
        if (!isThere()) {
            return Optional.empty();
        }
        var words = "";
        for (var mode : MODES) {
            var pgbench = new Pgbench(data, scripts, mode);
            words = pgbench.output(List.of("-c", "1", "-t", Integer.toString(scripts.size() * 4)));
            if (DONE.matcher(words).find() && !words.contains("ERROR")) {
                return Optional.of(pgbench);
            }
        }
        throw new IOException("pgbench 不能发这些语句：" + words);
    }

    String mode() {
        return mode;
    }

    Round run(int clients, int seconds) throws IOException, InterruptedException {
        var words = output(List.of("-c", Integer.toString(clients), "-j", Integer.toString(Math.min(2, clients)), "-T", Integer.toString(seconds)));
        if (words.contains("ERROR") || words.contains("aborted")) {
            throw new IOException("pgbench 出错：" + words);
        }
        return new Round((long) number(DONE, words), number(RATE, words), number(AVERAGE, words));
    }

    private String output(List<String> load) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("pgbench", "-h", "127.0.0.1", "-p", Integer.toString(Database.port(data)), "-U", "liandong", "-n", "-M", mode,
                "-D", "n=0", "-D", "base=" + System.currentTimeMillis()));
        command.addAll(load);
        scripts.forEach(script -> command.addAll(List.of("-f", script.toString())));
        command.add("liandong");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", Database.password(data));
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words;
    }

    private static double number(Pattern pattern, String words) throws IOException {
        var found = pattern.matcher(words);
        if (!found.find()) {
            throw new IOException("看不懂 pgbench 的结果：" + words);
        }
        return Double.parseDouble(found.group(1));
    }
}
