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
        line("# 联动性能测量");
        line("");
        line("- 时间：%s", LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
        line("- 机器：%s，%d 核，%s 内存，开始时负载 %s", processor(), Runtime.getRuntime().availableProcessors(), memory(),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        line("- JDK %s；PostgreSQL %s（内嵌，fsync 开）；版本 %s", Runtime.version(), database, revision());
        line("- 命令：`bench/run %s`", command);
        line("- 负载程序和 pgbench 与法院、数据库在同一台机器上抢同样的核；“负载占核”是负载程序自己用掉的核数，“CPU ms/次”是法院和数据库为一次请求用掉的处理器时间。只比同一次测量里的比值。");
        line("");
    }

    private static String processor() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(it -> it.startsWith("model name")).findFirst().map(it -> it.replaceAll(".*: ", ""))
                .orElse("未知处理器");
    }

    private static String memory() throws IOException {
        var kilobytes = Long.parseLong(Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", ""));
        return "%d GB".formatted(Math.round(kilobytes / 1048576.0));
    }

    private static String revision() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "-C", Court.HOME.toString(), "describe", "--always", "--dirty").redirectErrorStream(true).start();
        var words = new String(git.getInputStream().readAllBytes()).strip();
        return git.waitFor() == 0 ? words : "未知";
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
