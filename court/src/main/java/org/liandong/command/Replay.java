package org.liandong.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.liandong.foundation.kernel.Role;

/**
 * 重放: takes every usable row through the court. First all that can be done today; then the head moves the demonstration clock once, so that
 * what was to run out runs out and hearings come; then the rest.
 */
final class Replay {

    /** Not a cause anybody would choose, but one that exists: for a text about which the court suggests nothing. */
    private static final String ANY_CAUSE = "4.10";
    private static final int CITIZENS = 16;

    private final Wire court;
    private final People people;
    private final int threads;
    private final Tally tally;
    private final List<Replayed> all;

    Replay(Wire court, List<String> tokens, Rows rows, int threads, String run) {
        this.court = court;
        this.threads = threads;
        people = People.of(court, tokens, CITIZENS);
        tally = new Tally(rows);
        var outbox = new Outbox(court, head());
        all = IntStream.range(0, rows.usable().size())
                .mapToObj(number -> new Replayed(court, people, outbox, rows.usable().get(number), number, run)).toList();
    }

    /** Does it all; the figures for the last line. */
    Map<String, Object> perform() {
        var began = System.nanoTime();
        each("办理", all, it -> it.begin(cause(it.row())));
        var waiting = all.stream().filter(it -> it.waits() != null).toList();
        if (!waiting.isEmpty() && moveClock(waiting)) {
            each("到期以后", waiting, Replayed::end);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        each("核对", all.stream().filter(it -> it.dispute() != null).toList(),
                it -> tally.count(Objects.requireNonNull(it.dispute()).seenBy(it.applicant())));
        return tally.figures(seconds, isWhole());
    }

    /** Every row by itself: what happens to one does not stop the others. */
    private void each(String what, List<Replayed> rows, Consumer<Replayed> work) {
        var progress = new Progress(what, rows.size());
        try (var pool = Executors.newFixedThreadPool(threads)) {
            rows.forEach(it -> pool.submit(() -> {
                try {
                    work.accept(it);
                } catch (RuntimeException broken) {
                    tally.unfinished();
                    progress.say("第%d行没有办完：%s".formatted(it.row().line(), broken instanceof Stopped ? broken.getMessage() : broken));
                }
                progress.step();
            }));
        }
    }

    /** The first suggestion of the court, from the text alone; the label serves the figures only. */
    private String cause(Rows.Row row) {
        var suggestions = court.send("POST", "/causes/suggest", Map.of("text", row.text(), "most", 3), null, null).orStop("推荐案由").body()
                .path("suggestions").valueStream().map(it -> it.path("id").asString()).limit(3).toList();
        tally.suggested(IntStream.range(0, suggestions.size()).filter(place -> isWithin(suggestions.get(place), row.cause())).findFirst().orElse(-1));
        return suggestions.isEmpty() ? ANY_CAUSE : suggestions.getFirst();
    }

    private static boolean isWithin(String id, String label) {
        return id.equals(label) || id.startsWith(label + ".");
    }

    private boolean moveClock(List<Replayed> waiting) {
        var target = waiting.stream().map(Replayed::waits).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
        System.err.println("演示时钟拨到%s。".formatted(target.toString().replace('T', ' ')));
        try {
            court.send("PUT", "/demo-clock", Map.of("to", target.toString()), head(), null).orStop("拨演示时钟");
            return true;
        } catch (Stopped refused) {
            System.err.println("%s。等日期的%d行没有办完。".formatted(refused.getMessage(), waiting.size()));
            waiting.forEach(it -> tally.unfinished());
            return false;
        }
    }

    private boolean isWhole() {
        var report = court.send("POST", "/verify", Map.of(), head(), null).orStop("校验").body();
        report.path("faults").valueStream().forEach(it -> System.err.println("记录被改动：%s 第%d条，%s"
                .formatted(it.path("stream").asString(), it.path("seq").asInt(), it.path("words").asString())));
        return report.path("faults").isArray() && report.path("faults").isEmpty();
    }

    private String head() {
        return people.holding(Role.HEAD, 0).token();
    }
}
