package org.liandong.foundation.rulebook.suggestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.Causes;
import org.yaml.snakeyaml.Yaml;

/**
 * 用语库: the words by which people and judgments speak of each cause (rulebook/causes/cues.yaml), the former names of causes (aliases.csv) and
 * the names themselves. It knows causes before anything is learned.
 */
final class Cues {

    private static final float SURE = 2.5f;
    private static final float MAY = 1;
    /** A cause that is itself made of others gets this part of the best of them. */
    private static final float UPWARD = 0.5f;

    /** A term: one word, or two that are said in one sentence. */
    private record Term(String words, int key, List<Says> says) { }

    /** What a term says. */
    private record Says(int cause, float weight) { }

    private final List<Cause> all;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Set<String> covered = new TreeSet<>();
    private final List<Term> terms;
    private final Map<Integer, List<Says>> byKey = new HashMap<>();
    private final WordFinder finder;
    private final int[][] ancestors;

    private Cues(Causes causes) {
        all = causes.civil();
        all.forEach(cause -> ordinals.put(cause.id(), ordinals.size()));
        ancestors = all.stream().map(this::ancestors).toArray(int[][]::new);
        var weights = new LinkedHashMap<String, Map<Integer, Float>>();
        file(weights);
        names(weights);
        terms = weights.entrySet().stream().map(entry -> term(entry.getKey(), entry.getValue())).toList();
        terms.forEach(term -> byKey.putIfAbsent(term.key(), term.says()));
        finder = new WordFinder(terms.stream().map(Term::words).toList());
    }

    static Cues load(Causes causes) {
        return new Cues(causes);
    }

    private void file(Map<String, Map<Integer, Float>> weights) {
        List<Map<String, Object>> rows;
        try (var text = resource("cues.yaml")) {
            rows = new Yaml().load(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        for (var row : rows) {
            var id = (String) row.get("cause");
            if (!all.get(ordinal(id)).name().equals(row.get("name"))) {
                throw new IllegalStateException("cues.yaml 里 %s 的名称与案由树不同".formatted(id));
            }
            covered.add(id);
            words(row.get("sure")).forEach(word -> put(weights, word, id, SURE));
            words(row.get("may")).forEach(word -> put(weights, word, id, MAY));
        }
    }

    private static List<String> words(Object list) {
        return Arrays.asList(list.toString().toUpperCase(Locale.ROOT).split(" +"));
    }

    private void names(Map<String, Map<Integer, Float>> weights) {
        all.stream().filter(cause -> cause.level() >= 3).forEach(cause -> put(weights, stem(cause.name()), cause.id(), SURE));
        try (var lines = new BufferedReader(resource("aliases.csv"))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(","))
                    .forEach(cells -> put(weights, stem(cells[0]), cells[1], SURE));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String stem(String name) {
        return name.replaceAll("纠纷$", "").toUpperCase(Locale.ROOT);
    }

    private void put(Map<String, Map<Integer, Float>> weights, String word, String id, float weight) {
        weights.computeIfAbsent(word, key -> new LinkedHashMap<>()).merge(ordinal(id), weight, Math::max);
    }

    private static Term term(String words, Map<Integer, Float> says) {
        var share = (float) Math.sqrt(says.size());
        return new Term(words, Grams.cue(words), says.entrySet().stream().map(it -> new Says(it.getKey(), it.getValue() / share)).toList());
    }

    private int[] ancestors(Cause cause) {
        var found = new ArrayList<Integer>();
        for (var at = cause; at.parent() != null; at = all.get(ordinal(at.parent()))) {
            found.add(ordinal(at.parent()));
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int ordinal(String id) {
        var ordinal = ordinals.get(id);
        if (ordinal == null) {
            throw new IllegalStateException("案由树里没有 " + id);
        }
        return ordinal;
    }

    /** Places of the causes above, the nearest first. */
    int[] ancestors(int cause) {
        return ancestors[cause];
    }

    /** Causes that stand in cues.yaml. */
    Set<String> covered() {
        return covered;
    }

    /**
     * The terms found in a text.
     *
     * @param terms numbers of the terms
     * @param times how often each was found
     */
    record Reading(int[] terms, int[] times, Grams keys) { }

    Reading read(String text) {
        var times = finder.count(text.toUpperCase(Locale.ROOT));
        var numbers = new int[times.size()];
        var counts = new int[times.size()];
        var keys = new ArrayList<Integer>();
        var i = 0;
        for (var found : times.entrySet()) {
            numbers[i] = found.getKey();
            counts[i++] = found.getValue();
            for (int n = 0; n < Math.min(found.getValue(), 255); n++) {
                keys.add(terms.get(found.getKey()).key());
            }
        }
        return new Reading(numbers, counts, Grams.counted(keys.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** What the terms say for each cause, by its place in the tree's list, the greatest being 1; all zero if they say nothing. */
    float[] evidence(Reading reading) {
        var sums = new float[all.size()];
        for (int i = 0; i < reading.terms().length; i++) {
            add(terms.get(reading.terms()[i]).says(), reading.times()[i], sums);
        }
        return evidence(sums);
    }

    /** The same from what is kept of a text. */
    float[] evidence(Grams cues) {
        var sums = new float[all.size()];
        for (int i = 0; i < cues.keys().length; i++) {
            add(byKey.getOrDefault(cues.keys()[i], List.of()), cues.counts()[i], sums);
        }
        return evidence(sums);
    }

    private static void add(List<Says> said, int times, float[] sums) {
        var often = 1 + (float) Math.log(times);
        said.forEach(says -> sums[says.cause()] += often * says.weight());
    }

    private float[] evidence(float[] sums) {
        var evidence = sums.clone();
        var most = 0f;
        for (int cause = 0; cause < sums.length; cause++) {
            if (sums[cause] > 0) {
                most = Math.max(most, sums[cause]);
                for (int above : ancestors[cause]) {
                    evidence[above] = Math.max(evidence[above], UPWARD * sums[cause]);
                }
            }
        }
        for (int cause = 0; most > 0 && cause < sums.length; cause++) {
            evidence[cause] /= most;
        }
        return evidence;
    }

    /** The terms of the text that say most for the cause, as a reader would quote them. */
    List<String> why(Reading reading, int cause, int most) {
        record Quote(String words, float weight) { }
        var quotes = new ArrayList<Quote>();
        for (int number : reading.terms()) {
            var term = terms.get(number);
            term.says().stream().filter(says -> says.cause() == cause).findFirst()
                    .ifPresent(says -> quotes.add(new Quote(term.words().replace("+", "……"), says.weight())));
        }
        quotes.sort((a, b) -> Float.compare(b.weight(), a.weight()));
        var chosen = new ArrayList<String>();
        for (var quote : quotes) {
            if (chosen.size() < most && chosen.stream().noneMatch(it -> it.contains(quote.words()) || quote.words().contains(it))) {
                chosen.add(quote.words());
            }
        }
        return List.copyOf(chosen);
    }

    private static InputStreamReader resource(String name) {
        var stream = Objects.requireNonNull(Cues.class.getResourceAsStream("/rulebook/causes/" + name));
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
