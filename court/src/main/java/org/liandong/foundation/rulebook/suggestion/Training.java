package org.liandong.foundation.rulebook.suggestion;

import java.util.stream.IntStream;

/**
 * Learns how much each text speaks for which cause: a logistic regression in its dual form, on the likeness of the texts, starting from what the
 * cue words say, so that a cause without a single text keeps its cues; to which the centre of each cause's texts is added. No chance is
 * involved: the same texts give the same model.
 */
final class Training {

    /** What a full match of cue words weighs. */
    static final float CUES = 4;
    private static final float SCALE = 10;
    private static final float RESTRAINT = 0.3f;
    private static final float CENTRES = 5;
    private static final float RARE = 0.5f;
    private static final int ROUNDS = 25;
    private static final float SMALL = 0.001f;

    private final Space space;
    private final Features[] texts;
    private final int[] labels;
    private final int[] candidates;
    private final int[] slotOf;
    private final float[][] like;
    /** By candidate, then text. */
    private final float[][] scores;
    private final float[][] dual;
    private final int[] examples;

    private Training(Features[] texts, int[] labels, boolean[] covered, Cues cues) {
        this.texts = texts;
        this.labels = labels;
        space = new Space(texts);
        like = new float[texts.length][];
        examples = new int[covered.length];
        for (int label : labels) {
            examples[label]++;
        }
        candidates = IntStream.range(0, covered.length).filter(cause -> covered[cause] || examples[cause] > 0).toArray();
        slotOf = new int[covered.length];
        scores = new float[candidates.length][texts.length];
        dual = new float[candidates.length][texts.length];
        for (int slot = 0; slot < candidates.length; slot++) {
            slotOf[candidates[slot]] = slot;
        }
        for (int text = 0; text < texts.length; text++) {
            like[text] = space.likeness(texts[text]);
            var said = cues.evidence(texts[text].cues());
            for (int slot = 0; slot < candidates.length; slot++) {
                scores[slot][text] = CUES * said[candidates[slot]];
            }
        }
    }

    /**
     * Trains.
     *
     * @param labels  by text: place of its cause
     * @param covered by place: whether the cue words know the cause
     */
    static CauseModel train(Features[] texts, int[] labels, boolean[] covered, Cues cues) {
        if (texts.length == 0) {
            return CauseModel.EMPTY;
        }
        var training = new Training(texts, labels, covered, cues);
        for (int round = 0; round < ROUNDS; round++) {
            training.round();
        }
        return training.model();
    }

    private void round() {
        var shares = new float[candidates.length];
        for (int text = 0; text < texts.length; text++) {
            shares(text, shares);
            var own = slotOf[labels[text]];
            var weight = 1 / (float) Math.pow(examples[labels[text]], RARE);
            var step = 1 / (0.5f * SCALE * weight * like[text][text] + RESTRAINT);
            for (int slot = 0; slot < candidates.length; slot++) {
                var slope = weight * (shares[slot] - (slot == own ? 1 : 0)) + RESTRAINT * dual[slot][text];
                if (Math.abs(slope) > SMALL) {
                    move(slot, text, -step * slope);
                }
            }
        }
    }

    private void shares(int text, float[] shares) {
        var most = Float.NEGATIVE_INFINITY;
        for (var row : scores) {
            most = Math.max(most, row[text]);
        }
        var sum = 0f;
        for (int slot = 0; slot < shares.length; slot++) {
            var below = scores[slot][text] - most;
            shares[slot] = below < -12 ? 0 : (float) Math.exp(below);
            sum += shares[slot];
        }
        for (int slot = 0; slot < shares.length; slot++) {
            shares[slot] /= sum;
        }
    }

    private void move(int slot, int text, float by) {
        dual[slot][text] += by;
        var row = scores[slot];
        var alike = like[text];
        for (int i = 0; i < row.length; i++) {
            row[i] += SCALE * by * alike[i];
        }
    }

    private CauseModel model() {
        var spreads = new double[examples.length];
        for (int i = 0; i < texts.length; i++) {
            for (int j = 0; j < texts.length; j++) {
                spreads[labels[i]] += labels[i] == labels[j] ? like[i][j] : 0;
            }
        }
        var causes = new int[texts.length][];
        var weights = new float[texts.length][];
        for (int text = 0; text < texts.length; text++) {
            var at = text;
            var slots = IntStream.range(0, candidates.length).filter(slot -> slot == slotOf[labels[at]] || Math.abs(dual[slot][at]) > SMALL).toArray();
            causes[text] = IntStream.of(slots).map(slot -> candidates[slot]).toArray();
            weights[text] = new float[slots.length];
            for (int i = 0; i < slots.length; i++) {
                weights[text][i] = SCALE * dual[slots[i]][text];
                if (slots[i] == slotOf[labels[text]]) {
                    weights[text][i] += CENTRES / (float) Math.sqrt(Math.max(1e-6, spreads[labels[text]]));
                }
            }
        }
        return new CauseModel(space, labels, causes, weights);
    }
}
