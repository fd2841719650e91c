package org.liandong.foundation.rulebook;

import java.util.List;

/** 案由建议: which causes of action a text speaks of. A suggestion only; the court decides. */
public interface CauseSuggester {

    /**
     * One suggested cause.
     *
     * @param id    of the cause
     * @param path  names from the part down to the cause
     * @param score share of certainty, 0 to 1
     * @param why   words of the text that speak for it, at most three; empty if it is a mere possibility
     */
    record Suggestion(String id, String name, String path, double score, List<String> why) { }

    /** The likeliest causes, the best first, at most {@code most}. Empty if the text says nothing that tells. */
    List<Suggestion> suggest(String text, int most);
}
