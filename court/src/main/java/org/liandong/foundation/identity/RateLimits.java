package org.liandong.foundation.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 限次: how often the same login, account or address may try. Counted per node in fixed windows of machine time, so that moving the court's
 * clock neither helps nor hurts anybody.
 */
@Component
public class RateLimits {

    /** What is counted. */
    public enum Kind {
        /** Wrong passwords for one login. */
        LOGIN(8, 15),
        /** Wrong passwords from one address; a village may share one. */
        LOGIN_ADDRESS(60, 15),
        /** Registrations from one address. */
        REGISTRATION(20, 60),
        /** Real-name checks of one account. */
        REAL_NAME(10, 60),
        /** Password changes of one account. */
        PASSWORD(10, 60),
        /** Link codes and set-up codes tried from one address. */
        CODE(20, 15),
        /** Documents checked from one address. */
        DOCUMENT(60, 15);

        private final int most;
        private final int minutes;

        Kind(int most, int minutes) {
            this.most = most;
            this.minutes = minutes;
        }
    }

    private record Key(Kind kind, String who) { }

    private record Count(long began, int times) { }

    private static final int CROWDED = 50_000;

    private final Map<Key, Count> counts = new ConcurrentHashMap<>();
    private final LongSupplier nanos;
    private final int generosity;

    /** {@code liandong.rate-limit-factor} multiplies every limit, for load tests. */
    @Autowired
    RateLimits(@Value("${liandong.rate-limit-factor:1}") int generosity) {
        this(System::nanoTime, generosity);
    }

    RateLimits(LongSupplier nanos, int generosity) {
        this.nanos = nanos;
        this.generosity = generosity;
    }

    /** Counts one try. Throws {@link TryLater} when there were too many. */
    public void count(Kind kind, String who) {
        require(kind, who);
        tally(kind, who);
    }

    /** Throws {@link TryLater} when there were too many, without counting this one. */
    public void require(Kind kind, String who) {
        var count = counts.get(new Key(kind, who));
        if (count != null && count.times() >= kind.most * generosity && !over(kind, count)) {
            var left = TimeUnit.NANOSECONDS.toSeconds(window(kind) - (nanos.getAsLong() - count.began()));
            throw TryLater.tooOften(Math.max(1, (int) left));
        }
    }

    /** Counts one failure. */
    public void tally(Kind kind, String who) {
        if (counts.size() > CROWDED) {
            counts.entrySet().removeIf(it -> over(it.getKey().kind(), it.getValue()));
        }
        counts.compute(new Key(kind, who), (key, count) -> count == null || over(kind, count) ? new Count(nanos.getAsLong(), 1)
                : new Count(count.began(), count.times() + 1));
    }

    /** Forgets the failures of a login after a right password. */
    public void forget(Kind kind, String who) {
        counts.remove(new Key(kind, who));
    }

    private boolean over(Kind kind, Count count) {
        return nanos.getAsLong() - count.began() > window(kind);
    }

    private static long window(Kind kind) {
        return TimeUnit.MINUTES.toNanos(kind.minutes);
    }
}
