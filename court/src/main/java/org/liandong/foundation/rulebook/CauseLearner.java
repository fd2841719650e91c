package org.liandong.foundation.rulebook;

import java.util.List;

/** 案由学习: makes the suggestions better by texts whose cause is known. Only digests and counted features are kept, no text. */
public interface CauseLearner {

    /** A text and the id of its cause, which must stand in the tree of civil causes. */
    record Lesson(String text, String cause) { }

    /**
     * What came of it.
     *
     * @param added     texts that were new
     * @param corrected texts known before with another cause, which now count with this one
     */
    record Learned(int added, int corrected) { }

    /** Learns; a text known already with the same cause changes nothing. Suggestions are up to date when it returns. */
    Learned learn(List<Lesson> lessons);
}
