package org.liandong.foundation.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.liandong.foundation.kernel.Money;

/**
 * 算出来的一笔诉讼费. Its lines add up to it, so that anybody can check the sum.
 *
 * @param law   article of the standard
 * @param range true if the law leaves a range, the choice within it is not known and the lowest was taken
 */
public record Fee(Money amount, List<Line> lines, String law, boolean range) {

    /**
     * One step of the counting.
     *
     * @param text   the arithmetic in words
     * @param amount what it adds to the fee, or, if negative, takes off it
     * @param source article
     */
    public record Line(String text, Money amount, String source) { }

    public Fee {
        lines = List.copyOf(lines);
    }

    /** Half of it, for that reason; by law only once, however many reasons there are (民诉法解释 206). */
    public Fee halved(String why, String article) {
        var half = amount.times(new BigDecimal("0.5"));
        return to(half, "%s，减半（只能减一次）：%s ÷ 2 ＝ %s".formatted(why, yuan(amount), yuan(half)), article + "；民诉法解释 206");
    }

    /** Nothing of it, for that reason. */
    public Fee waived(String why, String article) {
        return to(Money.ZERO, why, article);
    }

    /** The fee changed to another amount, with a line that says why. */
    public Fee to(Money other, String why, String article) {
        var more = new ArrayList<>(lines);
        more.add(new Line(why, other.minus(amount), article));
        return new Fee(other, more, law, range);
    }

    /** How it was counted, one step a text. */
    public List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    /** To the cent and without an empty fraction: "183.33元", "50元". */
    public static String yuan(Money money) {
        return money.yuan().replaceFirst("\\.00$", "") + "元";
    }
}
