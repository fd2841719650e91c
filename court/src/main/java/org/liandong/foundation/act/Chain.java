package org.liandong.foundation.act;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;

/**
 * 记录链: the SM3 chain (GB/T 32905) of a stream: every entry's hash covers each of its fields and the hash before it, so that changing, removing
 * or swapping any row shows. Each field enters with its length in bytes before it; a missing one enters as length −1.
 */
public final class Chain {

    /** What the first entry of a stream has as predecessor. */
    public static final byte[] START = new byte[32];

    private Chain() { }

    /** The hash an entry must have, from everything in it but its own hash. */
    public static byte[] hash(Entry entry) {
        var sm3 = new SM3Digest();
        text(sm3, entry.court());
        text(sm3, entry.stream().toString());
        text(sm3, Integer.toString(entry.seq()));
        text(sm3, entry.subject().toString());
        text(sm3, entry.kind());
        text(sm3, entry.verb());
        text(sm3, entry.account() == null ? null : entry.account().toString());
        text(sm3, entry.actor());
        text(sm3, entry.standing());
        text(sm3, entry.channel());
        text(sm3, micros(entry.at()));
        text(sm3, entry.from());
        text(sm3, entry.to());
        text(sm3, entry.law());
        text(sm3, entry.words());
        text(sm3, entry.reach().name());
        text(sm3, entry.body());
        sm3.update(entry.prev(), 0, entry.prev().length);
        var hash = new byte[sm3.getDigestSize()];
        sm3.doFinal(hash, 0);
        return hash;
    }

    /** SM3 of some bytes. */
    public static byte[] sm3(byte[] bytes) {
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var hash = new byte[sm3.getDigestSize()];
        sm3.doFinal(hash, 0);
        return hash;
    }

    private static String micros(Instant at) {
        return Long.toString(Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000));
    }

    private static void text(SM3Digest sm3, @Nullable String text) {
        var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        sm3.update(ByteBuffer.allocate(4).putInt(text == null ? -1 : bytes.length).array(), 0, 4);
        sm3.update(bytes, 0, bytes.length);
    }
}
