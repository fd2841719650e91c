package org.liandong.foundation.identity;

import org.liandong.foundation.kernel.IdCard;

/** 身份核验: the port to the authority that knows which name belongs to which identity number (在线诉讼规则 第七条). */
public interface RealNameCheck {

    /** What the authority answered. */
    enum Answer {
        /** Name and number belong together. */
        MATCH,
        /** They do not. */
        MISMATCH,
        /** No answer in time: nothing is known. */
        UNKNOWN
    }

    /** Asks whether the name and the number belong to one person. Never throws for an outage: that is {@link Answer#UNKNOWN}. */
    Answer ask(String name, IdCard number);
}
