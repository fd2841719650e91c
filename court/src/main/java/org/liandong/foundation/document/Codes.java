package org.liandong.foundation.document;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** 文书编码: twelve letters and digits in three groups, without those that look alike; the last one tells a slip of the pen from a wrong document. */
public final class Codes {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() { }

    public static String make() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH - 1; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return grouped(code.append(check(code)).toString());
    }

    /** The code as it was made, from whatever was typed; empty if it cannot be one. */
    public static Optional<String> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').replaceAll("[^0-9A-Z]", "");
        return plain.length() == LENGTH && plain.chars().allMatch(it -> LETTERS.indexOf(it) >= 0) && check(plain.substring(0, LENGTH - 1)) == plain.charAt(LENGTH - 1)
                ? Optional.of(grouped(plain)) : Optional.empty();
    }

    private static String grouped(String code) {
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    /** A weighted sum modulo the prime below the number of letters: it finds every wrong letter but one pair, and every swap of neighbours. */
    private static char check(CharSequence code) {
        var sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 1) * LETTERS.indexOf(code.charAt(i));
        }
        return LETTERS.charAt(sum % 31);
    }
}
