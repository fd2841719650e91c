package org.liandong.foundation.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * 一次查阅: what one page reads. Within it the same question is put to the database once, however many parts of the page ask it, since nothing is
 * changed meanwhile: no act can be performed within one.
 */
public final class Reading {

    private static final ScopedValue<Map<Object, Object>> KNOWN = ScopedValue.newInstance();

    private Reading() { }

    /** Reads a page, or a part of one that is being read. */
    public static <T> T of(Supplier<T> page) {
        return KNOWN.isBound() ? page.get() : ScopedValue.where(KNOWN, new HashMap<>()).call(page::get);
    }

    public static boolean isGoingOn() {
        return KNOWN.isBound();
    }

    /**
     * The answer to a question, from the database if it was not asked before on this page; outside of one, always from there.
     *
     * @param question what tells this question from every other
     */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object question, Supplier<T> answer) {
        if (!KNOWN.isBound()) {
            return answer.get();
        }
        var known = KNOWN.get();
        var found = (T) known.get(question);
        if (found == null) {
            // Not in one go with the look-up: an answer may put questions itself.
            found = answer.get();
            known.put(question, found);
        }
        return found;
    }
}
