import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The report, in Markdown, as it grows. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    void line(String words, Object... values) {
        text.append(values.length == 0 ? words : words.formatted(values)).append('\n');
    }

    void head(String... cells) {
        row(cells);
        text.append("|").append(Arrays.stream(cells).skip(1).map(it -> "---:|").collect(Collectors.joining("", "---|", ""))).append('\n');
    }

    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    void list(List<String> lines) {
        IntStream.range(0, lines.size()).forEach(i -> line("%d. `%s`".formatted(i + 1, lines.get(i).replace("`", "'"))));
    }

    /** What machine and what program this was. */
    void machine(String command, String database) throws IOException, InterruptedException {
        line("# Measured");
        line("");
        line("- When: %s", LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
        line("- Machine: %s, %d cores, %s; load average at the start %s", processor(), Runtime.getRuntime().availableProcessors(), memory(),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        line("- JDK %s; PostgreSQL %s, embedded, fsync on; revision %s", Runtime.version(), database, revision());
        line("- Command: `bench/run %s`", command);
        line("- The load generator and pgbench share the cores with the court and its database; \"generator\" is how many cores the generator itself used,\n"
                + "  \"CPU ms\" is the processor time of court and database for one answer. Compare ratios of one run only.");
        line("");
    }

    private static String processor() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(it -> it.startsWith("model name")).findFirst().map(it -> it.replaceAll(".*: ", ""))
                .orElse("unknown processor");
    }

    private static String memory() throws IOException {
        var kilobytes = Long.parseLong(Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", ""));
        return "%d GB".formatted(Math.round(kilobytes / 1048576.0));
    }

    private static String revision() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "-C", Court.HOME.toString(), "describe", "--always", "--dirty").redirectErrorStream(true).start();
        var words = new String(git.getInputStream().readAllBytes()).strip();
        return git.waitFor() == 0 ? words : "unknown";
    }

    static String number(double value) {
        return Double.isNaN(value) ? "—" : String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    static String each(List<Double> rounds) {
        return rounds.isEmpty() ? "—" : rounds.stream().map(Report::number).collect(Collectors.joining(" / "));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(it -> it).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : DoubleStream.of(sorted[(sorted.length - 1) / 2], sorted[sorted.length / 2]).average().getAsDouble();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
