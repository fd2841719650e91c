package org.liandong.foundation.identity;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** 密码: Argon2id with 19 MiB and two passes. Each hash takes that memory, so only a few are computed at once and the others wait their turn. */
@Component
class Passwords {

    private static final int AT_ONCE = 4;
    private static final int WAIT_SECONDS = 8;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE);
    // Compared against when there is no such account, so that the answer takes as long.
    private final String nobody = argon.encode("nobody");

    String hash(String password) {
        take();
        try {
            return argon.encode(password);
        } finally {
            turns.release();
        }
    }

    boolean matches(String password, @Nullable String hash) {
        take();
        try {
            return argon.matches(password, hash == null ? nobody : hash) && hash != null;
        } finally {
            turns.release();
        }
    }

    private void take() {
        try {
            if (!turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Refusal.unlawful("busy", "现在登录的人多，请过一分钟再试。", "系统繁忙"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
