package org.liandong.foundation.element.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;

import org.liandong.foundation.kernel.InvalidValue;

/**
 * 比率或面积等小数: a number as typed, such as 12 for 12% or 89.5 square metres.
 *
 * @param number never negative
 */
public record Rate(BigDecimal number) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Reads digits with at most six decimals; a sign for per cent is left out. */
    public static Rate of(String text) {
        var plain = text.strip().replaceFirst("[%％]$", "");
        if (!plain.matches("\\d{1,7}(\\.\\d{1,6})?")) {
            throw new InvalidValue("请填数字，例如 12 或 15.4。");
        }
        return new Rate(new BigDecimal(plain));
    }

    static Rate of(BigDecimal number) {
        return new Rate(number);
    }

    Rate min(Rate other) {
        return number.compareTo(other.number) <= 0 ? this : other;
    }

    boolean isAbove(Rate other) {
        return number.compareTo(other.number) > 0;
    }

    Rate times(long factor) {
        return new Rate(number.multiply(BigDecimal.valueOf(factor)));
    }

    /** The share of a whole. */
    BigDecimal share() {
        return number.divide(HUNDRED, MathContext.DECIMAL64);
    }

    /** As it was typed, without needless noughts. */
    @Override
    public String toString() {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
