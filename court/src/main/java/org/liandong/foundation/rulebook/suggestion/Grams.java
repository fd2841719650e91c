package org.liandong.foundation.rulebook.suggestion;

import java.util.Arrays;

/**
 * What a learner sees of a text: its Chinese characters and pairs of neighbours, hashed and counted, without their order, their
 * places or numbers. Keys of cue words share the space, above {@link #CUE}.
 *
 * @param keys   ascending
 * @param counts how often each occurs, at most 255
 */
record Grams(int[] keys, int[] counts) {

    /** First key of the cue words. */
    static final int CUE = 1 << 20;
    /** Number of all possible keys. */
    static final int KEYS = CUE + (1 << 20);

    /** Counts the characters and pairs of the text. */
    static Grams of(CharSequence text) {
        var found = new int[2 * text.length()];
        var size = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isHan(c)) {
                before = 0;
                continue;
            }
            found[size++] = single(c);
            if (before != 0) {
                found[size++] = pair(before, c);
            }
            before = c;
        }
        return counted(Arrays.copyOf(found, size));
    }

    /** Counts the keys. */
    static Grams counted(int[] found) {
        Arrays.sort(found);
        var keys = new int[found.length];
        var counts = new int[found.length];
        var size = 0;
        for (int key : found) {
            if (size == 0 || keys[size - 1] != key) {
                keys[size++] = key;
            }
            counts[size - 1] = Math.min(255, counts[size - 1] + 1);
        }
        return new Grams(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size));
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static int single(char c) {
        return mixed(c) % CUE;
    }

    static int pair(char first, char second) {
        return mixed(first << 16 | second) % CUE;
    }

    /** The key of a cue word. */
    static int cue(String term) {
        return CUE + mixed(term.hashCode()) % (KEYS - CUE);
    }

    private static int mixed(int value) {
        var mixed = (value ^ value >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return (mixed ^ mixed >>> 16) & Integer.MAX_VALUE;
    }
}
