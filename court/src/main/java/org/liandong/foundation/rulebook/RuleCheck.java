package org.liandong.foundation.rulebook;

import java.time.LocalDate;
import java.util.Map;

/** 规则合不合用: what of a new version only the module that works with it can tell, because it takes other books for it: whether a term it names exists, say. */
public interface RuleCheck {

    /** Name of the book it looks at. */
    String book();

    /** Throws {@link org.liandong.foundation.kernel.InvalidValue} for a version the house could not work with from that day on. */
    void check(Map<String, Object> row, LocalDate since);
}
