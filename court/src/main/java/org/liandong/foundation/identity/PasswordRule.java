package org.liandong.foundation.identity;

import java.util.Optional;

/** What a password must be: long rather than odd. */
final class PasswordRule {

    private static final int LEAST = 10;

    private PasswordRule() { }

    /** What is wrong with it, or empty. */
    static Optional<String> fault(String password, String login) {
        if (password.length() < LEAST) {
            return Optional.of("密码至少%d位，可以是一句自己记得住的话。".formatted(LEAST));
        }
        if (password.length() > 128) {
            return Optional.of("密码太长了，最多128位。");
        }
        if (password.contains(login) || password.chars().distinct().count() < 4 || "1234567890".equals(password)) {
            return Optional.of("这个密码太容易被猜到，请换一个。");
        }
        return Optional.empty();
    }
}
