package org.liandong.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** {@code replay}: takes real dispute texts through a court. Standard output is one line of JSON, everything else goes beside it. */
final class ReplayCommand {

    private static final int THREADS = 4;
    private static final int MOST_THREADS = 64;

    private ReplayCommand() { }

    static int perform(CommandLine.Court court, List<String> typed) {
        var options = Options.read(typed, Set.of("limit", "url", "token", "threads", "learn"), Set.of());
        var file = Path.of(options.words(1, "文件名").getFirst());
        var limit = options.number("limit", Integer.MAX_VALUE, 1, 999_999_999);
        var threads = options.number("threads", THREADS, 1, MOST_THREADS);
        var out = CommandLine.onlyErrors();
        var rows = Rows.read(file, limit);
        rows.report();
        rows.orStop();
        var lessons = options.value("learn").map(it -> Rows.read(Path.of(it), Integer.MAX_VALUE).orStop());
        if (options.has("url")) {
            return replay(new Wire(options.value("url").orElseThrow()).requireOpen(), options, rows, lessons.orElse(null), threads, out);
        }
        try (var temporary = TemporaryCourt.open(court)) {
            return replay(new Wire(temporary.url()), options, rows, lessons.orElse(null), threads, out);
        }
    }

    private static int replay(Wire court, Options options, Rows rows, @Nullable Rows lessons, int threads, PrintStream out) {
        if (lessons != null) {
            LearnCommand.teach(court, People.of(court, options.values("token"), 0), lessons);
        }
        var figures = new Replay(court, options.values("token"), rows, threads, UUID.randomUUID().toString()).perform();
        out.println(Wire.JSON.writeValueAsString(figures));
        return "ok".equals(figures.get("chain")) ? 0 : 1;
    }
}
