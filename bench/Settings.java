import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What was typed after {@code bench/run}. */
final class Settings {

    private static final String HELP = """
            用法：bench/run [选项]
              --seconds 10     每轮几秒
              --rounds 3       每种测几轮，法院和上限轮流测
              --clients 1,8,32 同时几个客户端
              --warm-up 20     先热身几秒
              --only 项目      只测其中几项：filing（立案）、pages（案卷页面）、start（启动），用逗号隔开
              --port 18981     法院的网页端口
              --url http://127.0.0.1:8481 --data 目录 [--pid 进程号]   测正在运行的演示法院，而不是临时开的空法院。注意：pgbench 写进去的行不是真的行为记录，
                               测过的法院校验不会再通过，所以只能测用完就删的法院。
            报告是 Markdown，写到标准输出；进展写到标准错误。""";

    int seconds = 10;
    int rounds = 3;
    int warmUp = 20;
    int port = 18981;
    List<Integer> clients = List.of(1, 8, 32);
    Set<String> only = Set.of("filing", "pages", "start");
    Path data;
    /** Process of the court; 0 if it is not known, then its memory and processor time are not measured. */
    long pid;
    boolean running;

    static Settings of(String[] typed) {
        var settings = new Settings();
        for (int i = 0; i < typed.length; i += 2) {
            if (i + 1 == typed.length || typed[i].equals("--help")) {
                System.err.println(HELP);
                System.exit(typed[i].equals("--help") ? 0 : 2);
            }
            settings.taker(typed[i]).accept(typed[i + 1]);
        }
        if (settings.running && settings.data == null) {
            stop("测正在运行的法院，要用 --data 指明它的数据目录。");
        }
        return settings;
    }

    private Consumer<String> taker(String option) {
        return switch (option) {
            case "--seconds" -> value -> seconds = Integer.parseInt(value);
            case "--rounds" -> value -> rounds = Integer.parseInt(value);
            case "--warm-up" -> value -> warmUp = Integer.parseInt(value);
            case "--port" -> value -> port = Integer.parseInt(value);
            case "--clients" -> value -> clients = Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
            case "--only" -> value -> only = new HashSet<>(List.of(value.split(",")));
            case "--data" -> value -> data = Path.of(value).toAbsolutePath();
            case "--pid" -> value -> pid = Long.parseLong(value);
            case "--url" -> value -> {
                port = Integer.parseInt(value.replaceAll(".*:(\\d+)/?$", "$1"));
                running = true;
            };
            default -> {
                stop("不认识选项 %s。\n%s".formatted(option, HELP));
                yield value -> { };
            }
        };
    }

    private static void stop(String words) {
        System.err.println(words);
        System.exit(2);
    }
}
