package org.liandong.foundation.rulebook.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Turns the weights of pairs of characters into words to quote. */
final class Traces {

    private static final int LONGEST = 6;

    private Traces() { }

    private record Run(String words, float weight) { }

    /** The runs of neighbouring strong pairs, the strongest first. */
    static List<String> quotes(String text, float @Nullable [] weights, int most) {
        if (weights == null) {
            return List.of();
        }
        var sorted = weights.clone();
        Arrays.sort(sorted);
        var strong = Math.max(sorted[Math.max(0, sorted.length - 12)], Float.MIN_NORMAL);
        var runs = new ArrayList<Run>();
        for (int at = 0; at < weights.length; at++) {
            var from = at;
            var weight = 0f;
            while (at < weights.length && weights[at] >= strong && at - from < LONGEST - 1) {
                weight = Math.max(weight, weights[at++]);
            }
            if (at > from) {
                runs.add(new Run(text.substring(from, at + 1), weight));
            }
        }
        return runs.stream().sorted(Comparator.comparingDouble((Run run) -> -run.weight())).map(Run::words).distinct().limit(most).toList();
    }
}
