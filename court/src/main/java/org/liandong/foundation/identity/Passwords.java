package org.liandong.foundation.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * 密码: Argon2id with 19 MiB, two passes and one lane. Each hash takes its memory from the heap, so only a few run at once; who would have to
 * wait too long is told to come back instead of making everybody slow.
 */
@Component
public class Passwords {

    static final int MEMORY_KIB = 19 * 1024;
    static final int PASSES = 2;
    static final int LANES = 1;
    static final int SHORTEST = 10;

    /** Hashes of this play by password. */
    private static final ScopedValue<Map<String, String>> ACTED_OUT = ScopedValue.newInstance();

    private static final int AT_ONCE = 4;
    private static final long PATIENCE_MILLIS = 3_000;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, LANES, MEMORY_KIB, PASSES);
    private final Semaphore running;
    private final long patience;
    private final Set<String> common;
    private final String nobody;

    Passwords() {
        this(AT_ONCE, PATIENCE_MILLIS);
    }

    Passwords(int atOnce, long patienceMillis) {
        running = new Semaphore(atOnce, true);
        patience = patienceMillis;
        common = common();
        nobody = argon.encode("nobody-has-this-password");
    }

    /** Why the password cannot be taken, in plain words; empty if it can. */
    public Optional<String> weakness(String password, String... own) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("密码太短，至少要%d个字符。可以用几个词连起来。".formatted(SHORTEST));
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (common.contains(plain) || plain.chars().distinct().count() < 4 || isRun(plain)) {
            return Optional.of("这个密码太常见，容易被人猜中，请换一个。");
        }
        for (var text : own) {
            if (!text.isBlank() && plain.contains(text.toLowerCase(Locale.ROOT))) {
                return Optional.of("密码里不要有手机号、登录名或者姓名，请换一个。");
            }
        }
        return Optional.empty();
    }

    /**
     * Lets invented people act something out. Their passwords are public anyway, and hundreds of them are typed in a few seconds: within the play
     * each is hashed once, so that two people with the same password get the same hash.
     */
    public static void actOut(Runnable play) {
        if (ACTED_OUT.isBound()) {
            play.run();
        } else {
            ScopedValue.where(ACTED_OUT, new HashMap<>()).run(play);
        }
    }

    /** The hash to store. Throws {@link TryLater} when too many hashes wait. */
    public String hash(String password) {
        if (ACTED_OUT.isBound()) {
            return ACTED_OUT.get().computeIfAbsent(password, argon::encode);
        }
        return inTurn(() -> argon.encode(password));
    }

    /** Whether the password belongs to the hash. For a null hash it takes as long and is false, so that time does not tell which logins exist. */
    public boolean matches(String password, @Nullable String hash) {
        if (ACTED_OUT.isBound() && hash != null && hash.equals(ACTED_OUT.get().get(password))) {
            return true;
        }
        return inTurn(() -> argon.matches(password, hash == null ? nobody : hash)) && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!running.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw TryLater.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw TryLater.busy();
        }
        try {
            return work.get();
        } finally {
            running.release();
        }
    }

    /** True for "1234567890", "abcdefghij" and the like, in either direction. */
    private static boolean isRun(String text) {
        return steps(text, 1) || steps(text, -1);
    }

    private static boolean steps(String text, int by) {
        var breaks = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) - text.charAt(i - 1) != by) {
                breaks++;
            }
        }
        return breaks <= 1;
    }

    private static Set<String> common() {
        var file = Passwords.class.getResourceAsStream("/identity/common-passwords.txt");
        if (file == null) {
            throw new IllegalStateException("缺少 identity/common-passwords.txt");
        }
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(it -> !it.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
