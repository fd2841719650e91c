package org.liandong.proceeding.dues;

import java.time.format.DateTimeFormatter;

import org.liandong.foundation.act.Occasion;

/**
 * 缴款码: the number under which a bill is paid at the window or at the bank: the day, eleven digits that follow from the bill, and a check digit, so that
 * a digit typed wrong is noticed.
 */
public final class PaymentCode {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final long RANGE = 100_000_000_000L;

    private PaymentCode() { }

    static String of(Occasion on) {
        var body = on.today().format(DAY) + "%011d".formatted(Math.floorMod(on.target().getLeastSignificantBits() * 31 + on.target().getMostSignificantBits(), RANGE));
        return body + check(body);
    }

    /** True if the digits can be a code. */
    public static boolean isOne(String digits) {
        return digits.matches("\\d{20}") && digits.endsWith(check(digits.substring(0, digits.length() - 1)));
    }

    /** By the scheme of bank cards: of every second digit the double counts. */
    private static String check(String body) {
        var sum = 0;
        for (int i = 0; i < body.length(); i++) {
            var digit = body.charAt(body.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return Integer.toString((10 - sum % 10) % 10);
    }
}
