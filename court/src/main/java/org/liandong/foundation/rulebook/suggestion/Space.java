package org.liandong.foundation.rulebook.suggestion;

/**
 * Learned texts as points: features weighted by how rare they are, characters and cue words each of length one, seen from their common centre.
 * Likeness of two texts is the cosine. Kept as an index from feature to texts.
 */
final class Space {

    /** Texts from which on a feature must occur twice to count. */
    private static final int MANY = 50;
    /** The fewer texts, the less is their centre worth. */
    private static final float CENTRE = 20;

    private final int docs;
    private final int[] featureOf = new int[Grams.KEYS];
    private final float[] rarity;
    private final int[] starts;
    private final int[] doc;
    private final float[] value;
    private final float[] centre;
    private final float centreSquared;
    private final float[] alongCentre;
    private final float[] length;

    private record Point(int[] features, float[] values, float squared) { }

    Space(Features[] texts) {
        docs = texts.length;
        var spread = spread(texts);
        rarity = weighRarity(spread);
        var points = new Point[docs];
        starts = new int[rarity.length + 1];
        for (int i = 0; i < docs; i++) {
            points[i] = point(texts[i]);
            for (int feature : points[i].features()) {
                starts[feature + 1]++;
            }
        }
        for (int feature = 0; feature < rarity.length; feature++) {
            starts[feature + 1] += starts[feature];
        }
        doc = new int[starts[rarity.length]];
        value = new float[doc.length];
        centre = new float[rarity.length];
        var free = starts.clone();
        for (int i = 0; i < docs; i++) {
            for (int k = 0; k < points[i].features().length; k++) {
                var feature = points[i].features()[k];
                doc[free[feature]] = i;
                value[free[feature]++] = points[i].values()[k];
                centre[feature] += points[i].values()[k] / (docs + CENTRE);
            }
        }
        var squared = 0f;
        for (float part : centre) {
            squared += part * part;
        }
        centreSquared = squared;
        alongCentre = new float[docs];
        length = new float[docs];
        for (int i = 0; i < docs; i++) {
            alongCentre[i] = along(points[i]);
            length[i] = distance(points[i], alongCentre[i]);
        }
    }

    private static int[] spread(Features[] texts) {
        var spread = new int[Grams.KEYS];
        for (var text : texts) {
            for (int key : text.grams().keys()) {
                spread[key]++;
            }
            for (int key : text.cues().keys()) {
                spread[key]++;
            }
        }
        return spread;
    }

    private float[] weighRarity(int[] spread) {
        var least = docs < MANY ? 1 : 2;
        var weights = new float[Grams.KEYS];
        var features = 0;
        for (int key = 0; key < Grams.KEYS; key++) {
            featureOf[key] = -1;
            if (spread[key] >= (key < Grams.CUE ? least : 1)) {
                featureOf[key] = features;
                weights[features++] = (float) Math.log((docs + 1) / (spread[key] + 0.5));
            }
        }
        return java.util.Arrays.copyOf(weights, features);
    }

    private Point point(Features text) {
        var most = text.grams().keys().length + text.cues().keys().length;
        var features = new int[most];
        var values = new float[most];
        var size = block(text.grams(), features, values, 0);
        size = block(text.cues(), features, values, size);
        var squared = 0f;
        for (int i = 0; i < size; i++) {
            squared += values[i] * values[i];
        }
        return new Point(java.util.Arrays.copyOf(features, size), java.util.Arrays.copyOf(values, size), squared);
    }

    private int block(Grams grams, int[] features, float[] values, int from) {
        var size = from;
        var squared = 0f;
        for (int i = 0; i < grams.keys().length; i++) {
            var feature = featureOf[grams.keys()[i]];
            if (feature >= 0) {
                features[size] = feature;
                values[size] = (1 + (float) Math.log(grams.counts()[i])) * rarity[feature];
                squared += values[size] * values[size];
                size++;
            }
        }
        for (int i = from; i < size; i++) {
            values[i] /= (float) Math.sqrt(squared);
        }
        return size;
    }

    private float along(Point point) {
        var sum = 0f;
        for (int i = 0; i < point.features().length; i++) {
            sum += point.values()[i] * centre[point.features()[i]];
        }
        return sum;
    }

    private float distance(Point point, float along) {
        return (float) Math.sqrt(Math.max(1e-6, point.squared() - 2 * along + centreSquared));
    }

    /** True if the text has a feature that some learned text has. */
    boolean recognises(Features text) {
        return point(text).features().length > 0;
    }

    /** How like each learned text is. */
    float[] likeness(Features text) {
        return likeness(point(text));
    }

    private float[] likeness(Point point) {
        var dots = new float[docs];
        for (int i = 0; i < point.features().length; i++) {
            var by = point.values()[i];
            for (int at = starts[point.features()[i]]; at < starts[point.features()[i] + 1]; at++) {
                dots[doc[at]] += by * value[at];
            }
        }
        var along = along(point);
        var far = distance(point, along);
        for (int i = 0; i < docs; i++) {
            dots[i] = (dots[i] - along - alongCentre[i] + centreSquared) / (far * length[i]);
        }
        return dots;
    }

    /** What the feature weighs in all texts of a set together, by its square so that the telling ones stand out. */
    float mass(int key, boolean[] of) {
        var feature = featureOf[key];
        if (feature < 0) {
            return 0;
        }
        var inside = 0f;
        var texts = 0;
        for (int at = starts[feature]; at < starts[feature + 1]; at++) {
            inside += of[doc[at]] ? value[at] : 0;
            texts++;
        }
        return inside * inside / texts;
    }
}
