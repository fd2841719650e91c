package org.liandong.foundation.identity;

import org.liandong.foundation.kernel.IdCard;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The stand-in for the identity authority, used until a court connects its own and names it in {@code liandong.real-name}. Its rules, so that
 * every outcome can be shown: a name that contains 假, a name not written in Chinese characters, or a number whose sequence (characters 15 to
 * 17) is 999 is "not the same person"; a name that contains 慢 gets no answer; everything else matches.
 */
@Component
@ConditionalOnProperty(name = "liandong.real-name", havingValue = "stand-in", matchIfMissing = true)
class StandInRealNameCheck implements RealNameCheck {

    private static final String NOBODY = "999";

    @Override
    public Answer check(String name, IdCard number) {
        if (name.contains("慢")) {
            return Answer.NO_ANSWER;
        }
        var same = name.matches("[\\p{IsHan}·]{2,20}") && !name.contains("假") && !number.value().startsWith(NOBODY, 14);
        return same ? Answer.SAME : Answer.DIFFERENT;
    }
}
