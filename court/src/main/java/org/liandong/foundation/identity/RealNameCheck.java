package org.liandong.foundation.identity;

import org.liandong.foundation.kernel.IdCard;

/** 实名核验: asks whoever knows (the police in a real court) whether that name and that number belong together. */
public interface RealNameCheck {

    /** The answer. */
    enum Answer { SAME, DIFFERENT, NO_ANSWER }

    Answer check(String name, IdCard number);
}
