package org.liandong.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;
import org.yaml.snakeyaml.Yaml;

/** 故事: the invented disputes of {@code demo/stories.yaml}, each a frame for names, places, sums and dates. */
final class Stories {

    /** 舞钢市的街道、镇、乡. */
    static final List<String> TOWNS = List.of("垭口街道", "寺坡街道", "朱兰街道", "院岭街道", "矿建街道", "铁山街道", "红山街道", "尚店镇", "八台镇", "尹集镇",
            "枣林镇", "庙街乡", "武功乡", "杨庄乡");

    private static final long HUNDRED = 100;

    private final List<Frame> frames;
    private final int weight;

    /** One variant of one cause. {@code least} and {@code most} are null where the claim is not about money. */
    record Frame(String cause, int weight, @Nullable Integer least, @Nullable Integer most, @Nullable String applicant, @Nullable String respondent,
                 List<Map<String, Object>> variants) {

        /** True if both sides are persons. */
        boolean isBetweenPersons() {
            return applicant == null && respondent == null;
        }
    }

    private Stories(List<Frame> frames) {
        this.frames = frames;
        weight = frames.stream().mapToInt(Frame::weight).sum();
    }

    static Stories load() {
        var file = Objects.requireNonNull(Stories.class.getResourceAsStream("/demo/stories.yaml"));
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            List<Map<String, Object>> rows = new Yaml().load(text);
            return new Stories(rows.stream().map(Stories::frame).toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @SuppressWarnings("unchecked")
    private static Frame frame(Map<String, Object> row) {
        var amount = (List<Integer>) row.get("amount");
        return new Frame((String) row.get("cause"), (Integer) row.get("weight"), amount == null ? null : amount.getFirst(),
                amount == null ? null : amount.getLast(), (String) row.get("applicant"), (String) row.get("respondent"),
                (List<Map<String, Object>>) row.get("variants"));
    }

    List<Frame> all() {
        return frames;
    }

    /** A frame, the common ones more often. The first hundred plays go round so that every cause comes. */
    Frame draw(int play, Random random) {
        if (play % 3 == 0) {
            return frames.get(play / 3 % frames.size());
        }
        var at = random.nextInt(weight);
        for (var frame : frames) {
            at -= frame.weight();
            if (at < 0) {
                return frame;
            }
        }
        throw new IllegalStateException();
    }

    /** Fills a variant of the frame. */
    Story tell(Frame frame, int play, Random random, String applicant, String respondent, LocalDate day) {
        var variant = frame.variants().get(play % frame.variants().size());
        var amount = frame.least() == null ? null : amount(frame, random);
        var since = day.minusMonths(4 + random.nextInt(14));
        var town = TOWNS.get(random.nextInt(TOWNS.size()));
        var values = Map.of("甲", applicant, "乙", respondent, "金额", spoken(amount), "部分", spoken(part(amount)), "余款", spoken(rest(amount)),
                "起", month(since), "后", month(since.plusMonths(2)), "限", limit(day.plusDays(70)), "村", town);
        return new Story(frame.cause(), fill((String) variant.get("story"), values), fill((String) variant.get("claim"), values),
                fill((String) variant.get("evidence"), values), amount, town, lines(variant, "facts", values), lines(variant, "terms", values));
    }

    private static Money amount(Frame frame, Random random) {
        // Small sums are more common than great ones.
        var share = Math.pow(random.nextDouble(), 2.2);
        var yuan = frame.least() + (long) ((frame.most() - frame.least()) * share);
        return Money.ofYuan(yuan < 10 * HUNDRED ? yuan : yuan / HUNDRED * HUNDRED);
    }

    private static @Nullable Money part(@Nullable Money amount) {
        return amount == null ? null : Money.ofYuan(Math.max(1, amount.cents() * 3 / 10 / 100 / HUNDRED * HUNDRED));
    }

    private static @Nullable Money rest(@Nullable Money amount) {
        return amount == null ? null : amount.minus(Objects.requireNonNull(part(amount)));
    }

    private static String spoken(@Nullable Money amount) {
        return amount == null ? "" : amount.spoken();
    }

    private static String month(LocalDate day) {
        return "%d年%d月".formatted(day.getYear(), day.getMonthValue());
    }

    private static String limit(LocalDate day) {
        var last = day.withDayOfMonth(day.lengthOfMonth());
        return "%d年%d月%d日".formatted(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
    }

    @SuppressWarnings("unchecked")
    private static List<String> lines(Map<String, Object> variant, String name, Map<String, String> values) {
        return ((List<String>) variant.get(name)).stream().map(it -> fill(it, values)).toList();
    }

    private static String fill(String frame, Map<String, String> values) {
        var text = frame;
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
