package org.liandong.foundation.pilot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

import org.liandong.foundation.act.Chain;

/**
 * 试点的抽签: the first eight hexadecimal digits of SM3 over the seed and the id of the dispute, as a number, modulo 10000; below the share times 100
 * it follows the new version. The seed's own SM3 is published when the pilot begins and the seed when it is over, so anybody can draw again.
 */
final class Draw {

    private static final int PARTS = 10_000;
    private static final int DIGITS = 8;

    private Draw() { }

    /** What is published of a seed before it is shown. */
    static String commitment(byte[] seed) {
        return HexFormat.of().formatHex(Chain.sm3(seed));
    }

    /** True if that dispute follows the new version in a pilot on so many cases of a hundred. */
    static boolean isNew(byte[] seed, UUID dispute, int share) {
        var drawn = new ByteArrayOutputStream();
        drawn.writeBytes(seed);
        drawn.writeBytes(dispute.toString().getBytes(StandardCharsets.US_ASCII));
        var digits = HexFormat.of().formatHex(Chain.sm3(drawn.toByteArray())).substring(0, DIGITS);
        return Long.parseLong(digits, 16) % PARTS < share * 100L;
    }
}
