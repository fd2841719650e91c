package org.liandong.foundation.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * 居民身份证号码 (GB 11643): eighteen characters with a birth date and a check character. The region code is not held against any list: codes of
 * merged and abolished places stand in valid cards.
 *
 * @param value eighteen characters, X in upper case
 */
public record IdCard(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdCard {
        if (!value.matches("\\d{17}[\\dX]")) {
            throw new InvalidValue("身份证号是18位，最后一位可能是字母X，请对照身份证再填一次。");
        }
        birth(value);
        if (check(value) != value.charAt(17)) {
            throw new InvalidValue("身份证号对不上，可能有一位填错了，请对照身份证再填一次。");
        }
    }

    /** Reads what somebody typed; blanks and a small x do not matter. */
    public static IdCard of(String text) {
        return new IdCard(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    /** The check character for the first seventeen digits. */
    public static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    public LocalDate birth() {
        return birth(value);
    }

    /** First and last four characters. */
    public String masked() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }

    private static LocalDate birth(String value) {
        try {
            return LocalDate.of(Integer.parseInt(value.substring(6, 10)), Integer.parseInt(value.substring(10, 12)), Integer.parseInt(value.substring(12, 14)));
        } catch (DateTimeException wrong) {
            throw new InvalidValue("身份证号里的出生日期不对，请对照身份证再填一次。");
        }
    }

    @Override
    public String toString() {
        return masked();
    }
}
