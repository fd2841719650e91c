package org.liandong.foundation.element.reckoning;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;

/**
 * 算式: one step of a reckoning.
 *
 * @param text   the step in words and figures
 * @param amount what it gives, null for a remark
 * @param source article, may be empty
 */
public record Line(String text, @Nullable Money amount, String source) {

    /** A remark without an amount. */
    public static Line note(String text, String source) {
        return new Line(text, null, source);
    }
}
