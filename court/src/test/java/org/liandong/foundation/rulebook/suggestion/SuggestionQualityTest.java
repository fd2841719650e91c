package org.liandong.foundation.rulebook.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liandong.foundation.rulebook.Causes;

import tools.jackson.databind.json.JsonMapper;

/**
 * How often the court's own cause, or a more exact one below it, is the first or among the first three suggestions, for texts that were not
 * learned: three parts, each judged by what the other two taught; texts that are nearly the same stay in one part.
 */
class SuggestionQualityTest {

    private static final Path FILE = Path.of("..", "..", "shared", "data", "disputes", "dispute_cause.jsonl");
    private static final int PARTS = 3;
    private static final double NEARLY_THE_SAME = 0.6;

    private final Causes causes = Causes.load();
    private final Adviser adviser = new Adviser(causes);

    private record Row(String text, String cause, Features features) { }

    @Test
    void unseen_texts_are_judged_clearly_better_than_by_their_nearest_centre() throws IOException {
        assumeTrue(Files.exists(FILE), "没有共享数据，跳过推荐质量测试");
        var rows = read();
        var part = parts(rows);
        var first = 0;
        var three = 0;
        for (int held = 0; held < PARTS; held++) {
            var out = held;
            var taught = IntStream.range(0, rows.size()).filter(i -> part[i] != out).mapToObj(rows::get).toList();
            var model = adviser.train(taught.stream().map(Row::features).toList(), taught.stream().map(Row::cause).toList());
            for (int i = 0; i < rows.size(); i++) {
                if (part[i] == held) {
                    var cause = rows.get(i).cause();
                    var hits = adviser.suggest(model, rows.get(i).text(), 3).stream().map(it -> causes.isWithin(it.id(), cause)).toList();
                    first += hits.getFirst() ? 1 : 0;
                    three += hits.contains(true) ? 1 : 0;
                }
            }
        }
        assertThat(first / (double) rows.size()).as("first").isGreaterThan(0.64);
        assertThat(three / (double) rows.size()).as("first three").isGreaterThan(0.79);
    }

    private List<Row> read() throws IOException {
        var json = JsonMapper.builder().build();
        try (var lines = Files.lines(FILE)) {
            return lines.map(json::readTree).map(row -> new Row(row.get("text").asString(), row.get("cause_2025_id").asString(),
                    adviser.features(row.get("text").asString()))).toList();
        }
    }

    private static int[] parts(List<Row> rows) {
        var group = IntStream.range(0, rows.size()).toArray();
        var keys = rows.stream().map(row -> bits(row.features().grams().keys())).toList();
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                var both = (BitSet) keys.get(i).clone();
                both.and(keys.get(j));
                if (both.cardinality() > NEARLY_THE_SAME * Math.min(keys.get(i).cardinality(), keys.get(j).cardinality())) {
                    var from = group[i];
                    var to = group[j];
                    Arrays.setAll(group, at -> group[at] == from ? to : group[at]);
                }
            }
        }
        var groups = Arrays.stream(group).distinct().boxed().collect(java.util.stream.Collectors.toList());
        Collections.shuffle(groups, new Random(7));
        return Arrays.stream(group).map(it -> groups.indexOf(it) % PARTS).toArray();
    }

    /** The keys folded into few enough bits to compare every text with every other. */
    private static BitSet bits(int[] keys) {
        var bits = new BitSet(1 << 14);
        Arrays.stream(keys).forEach(key -> bits.set(key & (1 << 14) - 1));
        return bits;
    }
}
