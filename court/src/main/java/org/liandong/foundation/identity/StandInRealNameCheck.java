package org.liandong.foundation.identity;

import org.liandong.foundation.kernel.IdCard;
import org.springframework.stereotype.Component;

/**
 * Stand-in for the outside check, used until a court connects its own. It can refuse and fail: a name that contains 假 is "not the same person",
 * one that contains 慢 gets no answer.
 */
@Component
class StandInRealNameCheck implements RealNameCheck {

    @Override
    public Answer check(String name, IdCard number) {
        if (name.contains("慢")) {
            return Answer.NO_ANSWER;
        }
        return name.contains("假") || !name.matches("[\\p{IsHan}·]{2,20}") ? Answer.DIFFERENT : Answer.SAME;
    }
}
