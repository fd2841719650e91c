package org.liandong.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.liandong.foundation.kernel.Role;

/** {@code learn}: teaches a court which cause a text has, by texts whose cause is known. */
final class LearnCommand {

    private static final String USUAL = "http://127.0.0.1:8481";
    private static final int AT_ONCE = 500;

    private LearnCommand() { }

    static int perform(CommandLine.Court court, List<String> typed) {
        var options = Options.read(typed, Set.of("url", "token"), Set.of());
        var file = Path.of(options.words(1, "文件名").getFirst());
        var out = CommandLine.onlyErrors();
        var rows = Rows.read(file, Integer.MAX_VALUE);
        rows.report();
        rows.orStop();
        var running = options.value("url").map(url -> new Wire(url).requireOpen()).orElseGet(() -> new Wire(USUAL));
        if (options.has("url") || running.isOpen()) {
            out.println(Wire.JSON.writeValueAsString(teach(running, People.of(running, options.values("token"), 0), rows)));
            return 0;
        }
        try (var temporary = TemporaryCourt.open(court)) {
            var wire = new Wire(temporary.url());
            out.println(Wire.JSON.writeValueAsString(teach(wire, People.of(wire, options.values("token"), 0), rows)));
            System.err.println("没有正在运行的法院，只在临时法院里试学了一遍，学到的没有留下。要留下，请先 ./liandong run，再学。");
            return 0;
        }
    }

    /** Teaches them; what came of it, for the last line. */
    static Map<String, Object> teach(Wire court, People people, Rows rows) {
        var token = people.holding(Role.ADMIN, 0).token();
        var learned = 0;
        for (int from = 0; from < rows.usable().size(); from += AT_ONCE) {
            var part = rows.usable().subList(from, Math.min(from + AT_ONCE, rows.usable().size()));
            var lines = part.stream().map(it -> Wire.JSON.writeValueAsString(Map.of("text", it.text(), "cause_2025_id", it.cause())))
                    .collect(Collectors.joining("\n"));
            var answer = court.lines("/causes/learn", lines, token).orStop("学习案由").body();
            learned += answer.path("learned").asInt();
            answer.path("refused").valueStream().forEach(it -> System.err.println("第%d行没有学：%s"
                    .formatted(part.get(it.path("line").asInt() - 1).line(), it.path("reason").asString())));
        }
        System.err.println("学了%d条。".formatted(learned));
        var figures = new LinkedHashMap<String, Object>();
        figures.put("read", rows.read());
        figures.put("learned", learned);
        figures.put("refused_lines", rows.read() - learned);
        return figures;
    }
}
