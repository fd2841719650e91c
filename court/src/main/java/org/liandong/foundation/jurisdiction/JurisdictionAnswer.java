package org.liandong.foundation.jurisdiction;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.rulebook.Cause;

/**
 * 管辖的答复.
 *
 * @param courts every court that may hear it; one is enough
 * @param notes  what else one should know, such as why an agreement does not count
 */
public record JurisdictionAnswer(Cause cause, List<Competent> courts, List<String> notes) {

    /**
     * One competent court.
     *
     * @param court null if the place was not told, or its courts are not known here
     * @param name  its name, or what tells it apart: "被告住所地的基层人民法院"
     * @param place kind of place it rests on
     * @param at    the place as it was named, empty if it was not told
     */
    public record Competent(@Nullable Court court, String name, Court.Level level, String place, String at, JurisdictionRules.Kind kind, String words,
                            String source) { }

    /** The kinds of place that were not told yet. */
    public List<String> untold() {
        return courts.stream().filter(it -> it.at().isEmpty()).map(Competent::place).distinct().toList();
    }
}
