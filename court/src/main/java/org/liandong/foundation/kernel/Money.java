package org.liandong.foundation.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 金额: an amount of money in 人民币.
 *
 * @param cents 分, may be negative in arithmetic
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);
    private static final long MOST = 100_000_000_000_00L;
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] UNITS = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    /** Reads yuan as typed: digits, at most two decimals, thousands may be set off by commas. */
    public static Money of(String text) {
        var plain = text.replaceAll("[,，\\s]", "").replaceFirst("元$", "");
        if (!plain.matches("\\d{1,13}(\\.\\d{1,2})?")) {
            throw new InvalidValue("金额只能填数字，最多两位小数，例如 50000 或 50000.50。");
        }
        var cents = new BigDecimal(plain).movePointRight(2).longValueExact();
        if (cents > MOST) {
            throw new InvalidValue("金额太大了，请检查有没有多填几个0。");
        }
        return new Money(cents);
    }

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** Times a factor, rounded half up to the cent. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(cents).multiply(factor).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    /** "50000.00". */
    public String yuan() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** As people say it: "5亿元", "5万元", "1.25万元", "800元". */
    public String spoken() {
        if (cents >= 100_000_000_00L && cents % 1_000_000_00 == 0) {
            return BigDecimal.valueOf(cents, 2).movePointLeft(8).stripTrailingZeros().toPlainString() + "亿元";
        }
        if (cents >= 10_000_00 && cents % 1_00_00 == 0) {
            return BigDecimal.valueOf(cents, 2).movePointLeft(4).stripTrailingZeros().toPlainString() + "万元";
        }
        return BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString() + "元";
    }

    /** 大写, as it stands in an agreement: "伍万元整". */
    public String capital() {
        if (cents == 0) {
            return "零元整";
        }
        var words = new StringBuilder(integer(cents / 100));
        var jiao = (int) (cents / 10 % 10);
        var fen = (int) (cents % 10);
        if (words.length() > 0) {
            words.append('元');
        }
        if (jiao == 0 && fen == 0) {
            return words.append('整').toString();
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (words.length() > 0) {
            words.append('零');
        }
        return fen == 0 ? words.append('整').toString() : words.append(DIGITS.charAt(fen)).append('分').toString();
    }

    private static String integer(long yuan) {
        var words = new StringBuilder();
        var zero = false;
        for (int group = 3; group >= 0; group--) {
            var part = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                zero |= words.length() > 0;
                continue;
            }
            for (int place = 3; place >= 0; place--) {
                var digit = part / (int) Math.pow(10, place) % 10;
                if (digit == 0) {
                    zero |= words.length() > 0;
                } else {
                    words.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[place]);
                    zero = false;
                }
            }
            words.append(GROUPS[group]);
            zero = false;
        }
        return words.toString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return yuan();
    }
}
