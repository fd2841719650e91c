package org.liandong.foundation.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 行为的结果: what an act did: the state it leads to and what the record says about it. The handler has already changed the rows of its own tables.
 *
 * @param to     the state the proceeding is in afterwards
 * @param words  one Chinese sentence for the timeline, who did what
 * @param reach  who may read the entry
 * @param facts  facts for the record beyond the request itself, never secrets
 * @param number the case number given by this act, or null
 * @param clocks term rules that run from now on instead of those the state declares, or null to take the state's
 * @param opened further objects that came into being with this act
 * @param result id of the thing this act made (a paper, a note), or null
 */
public record Effect(Lifecycle.State to, String words, Reach reach, Map<String, Object> facts, @Nullable CaseNumber number,
                     @Nullable List<String> clocks, List<Opened> opened, @Nullable UUID result) implements Step {

    /** An object that came into being beside the one the act is about, such as the dispute itself. */
    public record Opened(String kind, UUID id, Lifecycle.State state) { }

    /** The act leads to {@code state}; both sides may read {@code words}. */
    public static Effect to(Lifecycle.State state, String words) {
        return new Effect(state, words, Reach.PARTIES, Map.of(), null, null, List.of(), null);
    }

    public Effect reach(Reach reach) {
        return new Effect(to, words, reach, facts, number, clocks, opened, result);
    }

    /** Adds a fact to the record. Null values are left out. */
    public Effect with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Effect(to, words, reach, more, number, clocks, opened, result);
    }

    public Effect number(CaseNumber number) {
        return new Effect(to, words, reach, facts, number, clocks, opened, result);
    }

    /** Runs these term rules instead of the state's own. */
    public Effect clocks(List<String> rules) {
        return new Effect(to, words, reach, facts, number, rules, opened, result);
    }

    public Effect opens(String kind, UUID id, Lifecycle.State state) {
        var more = new java.util.ArrayList<>(opened);
        more.add(new Opened(kind, id, state));
        return new Effect(to, words, reach, facts, number, clocks, List.copyOf(more), result);
    }

    public Effect result(UUID made) {
        return new Effect(to, words, reach, facts, number, clocks, opened, made);
    }
}
