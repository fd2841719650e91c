package org.liandong.foundation.identity;

import org.liandong.foundation.kernel.IdCard;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The stand-in for the identity authority. Its rules, so that every outcome can be shown: a number whose sequence (digits 15 to 17) is 999
 * does not match any name; the name 超时 gets no answer; everything else matches. Replaced by the real protocol when
 * {@code liandong.real-name} names another adapter.
 */
@Component
@ConditionalOnProperty(name = "liandong.real-name", havingValue = "stand-in", matchIfMissing = true)
class StandInRealNameCheck implements RealNameCheck {

    private static final String NOBODY = "999";
    private static final String SILENCE = "超时";

    @Override
    public Answer ask(String name, IdCard number) {
        if (name.equals(SILENCE)) {
            return Answer.UNKNOWN;
        }
        return number.toString().startsWith(NOBODY, 14) ? Answer.MISMATCH : Answer.MATCH;
    }
}
