package org.liandong.foundation.rulebook.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.CauseSuggester.Suggestion;
import org.liandong.foundation.rulebook.Causes;

/**
 * Weighs what the cue words and the learned texts say, and chooses. The court files under the most exact cause, so a cause below another
 * inherits its share if it is itself likely; and what is chosen once is not offered again under a wider name.
 */
final class Adviser {

    /** Longer texts are read to here; what a dispute is about stands before. */
    static final int READ = 4000;
    private static final int SHORTLIST = 40;
    /** A cause inherits from a wider one if it has at least this part of its share. */
    private static final double HEIR = 0.02;
    private static final double NEGLIGIBLE = 0.001;

    private final Causes causes;
    private final Cues cues;
    private final List<Cause> all;
    private final boolean[] covered;

    Adviser(Causes causes) {
        this.causes = causes;
        cues = Cues.load(causes);
        all = causes.civil();
        covered = new boolean[all.size()];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = cues.covered().contains(all.get(i).id());
        }
    }

    Features features(String text) {
        var read = read(text);
        return new Features(Grams.of(read), cues.read(read).keys());
    }

    private static String read(String text) {
        var dense = text.replaceAll("[ \\t\\u3000]+", "");
        return dense.length() > READ ? dense.substring(0, READ) : dense;
    }

    /** The model of the given texts and the ids of their causes; a text whose cause the tree no longer has teaches nothing. */
    CauseModel train(List<Features> texts, List<String> labels) {
        var places = IntStream.range(0, all.size()).boxed().collect(Collectors.toMap(i -> all.get(i).id(), i -> i));
        var usable = IntStream.range(0, texts.size()).filter(i -> places.containsKey(labels.get(i))).toArray();
        return Training.train(IntStream.of(usable).mapToObj(texts::get).toArray(Features[]::new),
                IntStream.of(usable).map(i -> places.get(labels.get(i))).toArray(), covered, cues);
    }

    List<Suggestion> suggest(CauseModel model, String text, int most) {
        var read = read(text);
        var reading = cues.read(read);
        var features = new Features(Grams.of(read), reading.keys());
        if (reading.terms().length == 0 && !model.recognises(features)) {
            return List.of();
        }
        var said = cues.evidence(reading);
        var learned = model.evidence(features, all.size());
        var known = model.known(all.size());
        var candidates = IntStream.range(0, all.size()).filter(i -> known[i] || said[i] > 0 && isSpoken(i, said)).toArray();
        var shares = shares(candidates, said, learned);
        return chosen(shares, most).stream().map(choice -> {
            var cause = all.get(choice.cause());
            return new Suggestion(cause.id(), cause.name(), causes.path(cause.id()), Math.min(1, Math.round(choice.share() * 1000) / 1000.0),
                    why(model, reading, read, choice.cause()));
        }).toList();
    }

    /** A cause not in the cue file counts if its own name stands in the text, not if only one below it was meant. */
    private boolean isSpoken(int cause, float[] said) {
        return covered[cause] || causes.below(all.get(cause).id()).isEmpty() || said[cause] > 0.5f;
    }

    private double[] shares(int[] candidates, float[] said, float[] learned) {
        var shares = new double[all.size()];
        var most = Double.NEGATIVE_INFINITY;
        for (int cause : candidates) {
            most = Math.max(most, Training.CUES * said[cause] + learned[cause]);
        }
        var sum = 0.0;
        for (int cause : candidates) {
            shares[cause] = Math.exp(Training.CUES * said[cause] + learned[cause] - most);
            sum += shares[cause];
        }
        for (int cause : candidates) {
            shares[cause] /= sum;
        }
        return shares;
    }

    private record Choice(int cause, double share) { }

    private List<Choice> chosen(double[] shares, int most) {
        var shortlist = IntStream.range(0, shares.length).boxed().filter(i -> shares[i] > 0)
                .sorted(Comparator.comparingDouble((Integer i) -> -shares[i]).thenComparing(i -> i)).limit(SHORTLIST).toList();
        var offered = new boolean[shares.length];
        var chosen = new ArrayList<Choice>();
        while (chosen.size() < most) {
            var best = new Choice(-1, NEGLIGIBLE);
            for (int cause : shortlist) {
                var gain = gain(cause, shares, offered);
                best = gain > best.share() ? new Choice(cause, gain) : best;
            }
            if (best.cause() < 0) {
                break;
            }
            chosen.add(best);
            offered[best.cause()] = true;
            for (int above : cues.ancestors(best.cause())) {
                offered[above] = true;
            }
        }
        return chosen;
    }

    private double gain(int cause, double[] shares, boolean[] offered) {
        var gain = offered[cause] ? 0 : shares[cause];
        for (int above : cues.ancestors(cause)) {
            gain += offered[above] || shares[cause] < HEIR * shares[above] ? 0 : shares[above];
        }
        return gain;
    }

    private List<String> why(CauseModel model, Cues.Reading reading, String read, int cause) {
        var words = new ArrayList<>(cues.why(reading, cause, 3));
        if (words.size() < 2) {
            Traces.quotes(read, model.traces(read, cause), 3).stream()
                    .filter(quote -> words.size() < 3 && words.stream().noneMatch(it -> it.contains(quote) || quote.contains(it))).forEach(words::add);
        }
        return List.copyOf(words);
    }
}
