package org.liandong.foundation.rulebook.suggestion;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What was learned: for every learned text its weighted features (as an index from feature to texts) and how much it speaks for which cause.
 * Immutable; made by {@link Training}.
 */
final class CauseModel {

    static final CauseModel EMPTY = new CauseModel(new Space(new Features[0]), new int[0], new int[0][], new float[0][]);

    private final Space space;
    private final int[] labels;
    private final int[][] causes;
    private final float[][] weights;

    /**
     * @param labels  by text: place of its cause
     * @param causes  by text: places of the causes it speaks for or against
     * @param weights the same: how much
     */
    CauseModel(Space space, int[] labels, int[][] causes, float[][] weights) {
        this.space = space;
        this.labels = labels;
        this.causes = causes;
        this.weights = weights;
    }

    /** False if nothing of the text occurs in anything learned. */
    boolean recognises(Features text) {
        return space.recognises(text);
    }

    /** What the learned texts say for each of {@code count} causes about a new text. */
    float[] evidence(Features text, int count) {
        var evidence = new float[count];
        var likeness = space.likeness(text);
        for (int doc = 0; doc < likeness.length; doc++) {
            for (int i = 0; i < causes[doc].length; i++) {
                evidence[causes[doc][i]] += likeness[doc] * weights[doc][i];
            }
        }
        return evidence;
    }

    /** Causes that something was learned of, by place, among {@code count}. */
    boolean[] known(int count) {
        var known = new boolean[count];
        Arrays.stream(labels).forEach(label -> known[label] = true);
        return known;
    }

    /** For each pair of neighbours in the text, by the place of the first: what it adds for the cause; null if nothing was learned of it. */
    float @Nullable [] traces(String text, int cause) {
        var of = new boolean[labels.length];
        var any = false;
        for (int doc = 0; doc < labels.length; doc++) {
            of[doc] = labels[doc] == cause;
            any |= of[doc];
        }
        if (!any) {
            return null;
        }
        var traces = new float[text.length()];
        for (int at = 0; at + 1 < text.length(); at++) {
            if (Grams.isHan(text.charAt(at)) && Grams.isHan(text.charAt(at + 1))) {
                traces[at] = space.mass(Grams.pair(text.charAt(at), text.charAt(at + 1)), of);
            }
        }
        return traces;
    }
}
