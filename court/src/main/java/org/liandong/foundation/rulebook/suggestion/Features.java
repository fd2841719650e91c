package org.liandong.foundation.rulebook.suggestion;

import java.nio.ByteBuffer;

/**
 * The counted features of a text, as they are kept.
 *
 * @param grams its characters and pairs
 * @param cues  the cue words found in it
 */
record Features(Grams grams, Grams cues) {

    /** As bytes: for each block the number of keys, then for each key its distance to the one before and its count. */
    byte[] bytes() {
        var bytes = ByteBuffer.allocate(16 + 8 * (grams.keys().length + cues.keys().length));
        write(bytes, grams);
        write(bytes, cues);
        var exact = new byte[bytes.position()];
        bytes.flip().get(exact);
        return exact;
    }

    static Features of(byte[] kept) {
        var bytes = ByteBuffer.wrap(kept);
        return new Features(read(bytes), read(bytes));
    }

    private static void write(ByteBuffer bytes, Grams grams) {
        var before = 0;
        number(bytes, grams.keys().length);
        for (int i = 0; i < grams.keys().length; i++) {
            number(bytes, grams.keys()[i] - before);
            bytes.put((byte) grams.counts()[i]);
            before = grams.keys()[i];
        }
    }

    private static Grams read(ByteBuffer bytes) {
        var size = number(bytes);
        var keys = new int[size];
        var counts = new int[size];
        var before = 0;
        for (int i = 0; i < size; i++) {
            before += number(bytes);
            keys[i] = before;
            counts[i] = bytes.get() & 0xFF;
        }
        return new Grams(keys, counts);
    }

    private static void number(ByteBuffer bytes, int number) {
        var rest = number;
        while (rest > 0x7F) {
            bytes.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    private static int number(ByteBuffer bytes) {
        var number = 0;
        for (int shift = 0; ; shift += 7) {
            var next = bytes.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
