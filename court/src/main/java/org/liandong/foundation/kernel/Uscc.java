package org.liandong.foundation.kernel;

import java.util.Locale;
import java.util.Optional;

/** 统一社会信用代码 (GB 32100). A wrong check character is a hint to look again and never a reason not to take a complaint (登记立案规定 10). */
public final class Uscc {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private Uscc() { }

    /** What seems wrong with the code, in plain words, or empty if it is right. */
    public static Optional<String> doubt(String text) {
        var code = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (code.length() != 18) {
            return Optional.of("统一社会信用代码是18位，请对照营业执照看一看。");
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            var at = CHARACTERS.indexOf(code.charAt(i));
            if (at < 0) {
                return Optional.of("统一社会信用代码里没有字母I、O、S、V、Z，请对照营业执照看一看。");
            }
            sum += at * WEIGHTS[i];
        }
        var check = CHARACTERS.charAt((31 - sum % 31) % 31);
        return check == code.charAt(17) ? Optional.empty() : Optional.of("统一社会信用代码对不上，可能有一位填错了，请对照营业执照看一看。");
    }
}
