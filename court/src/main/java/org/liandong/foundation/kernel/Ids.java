package org.liandong.foundation.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** 编号: ids of the house: UUIDs of version 7 (RFC 9562), ordered by time, with 74 random bits. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() { }

    public static UUID next(Clock clock) {
        return at(clock.instant());
    }

    /** An id of that moment. */
    public static UUID at(Instant moment) {
        var high = moment.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
