package org.liandong.foundation.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.springframework.stereotype.Service;

/**
 * 第一位管理员: a court that has none makes one with a code only whoever started the program can read. The code lives in this process and is
 * worth nothing once there is an administrator.
 */
@Service
public class FirstAdmin {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private final Accounts accounts;
    private final Acts acts;
    private final Court court;
    private final Clock clock;
    private final String code;

    FirstAdmin(Accounts accounts, Acts acts, Court court, Clock clock) {
        this.accounts = accounts;
        this.acts = acts;
        this.court = court;
        this.clock = clock;
        code = random();
    }

    /** The code, as long as there is no administrator; for whoever started the program, and nobody else. */
    public Optional<String> code() {
        return isNeeded() ? Optional.of(code) : Optional.empty();
    }

    /** True while nobody can administer the court. */
    public boolean isNeeded() {
        return !accounts.hasAdmin();
    }

    /** Makes the first administrator, or says what is wrong. */
    public Outcome<Receipt> make(String given, String login, String name, String password) {
        if (!isNeeded()) {
            return new Outcome.Refused<>(Refusal.unlawful("setup.done", "管理员已经设立，请直接登录。", "法院账号管理"));
        }
        var typed = given.strip().toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(typed, code.getBytes(StandardCharsets.UTF_8))) {
            return new Outcome.Refused<>(Refusal.invalid("code", "设置码不对。设置码印在启动程序的窗口里。"));
        }
        return acts.perform(Ask.of(Actor.system(court.code()), Ids.next(clock),
                new AdminAppointsStaff(login.strip(), name.strip(), List.of(Role.ADMIN, Role.HEAD), court.name(), password.strip())));
    }

    private static String random() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
