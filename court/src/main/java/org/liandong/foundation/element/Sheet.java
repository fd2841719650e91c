package org.liandong.foundation.element;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.element.ElementForm.Section;
import org.liandong.foundation.element.reckoning.Line;

/**
 * 填写情况: a form with the answers so far: what is there, what is missing, what is wrong.
 *
 * @param entries one for each element, in order
 */
public record Sheet(ElementForm form, List<Entry> entries) {

    /** How it stands with an element. */
    public enum State {
        FINE("填好了"), MISSING("还没填"), WRONG("要改一下"),
        /** Not answered, and need not be. */
        BLANK("没填"),
        /** Its condition does not hold. */
        IDLE("不用填");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where an answer comes from. */
    public enum Origin {
        TOLD("要素表填写"), FILE("案卷里已有"), RECKONED("计算得出");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One element as it stands.
     *
     * @param value   the answer, null if there is none that can be read
     * @param sent    what was sent, null if nothing was
     * @param problem what is missing or wrong, empty if nothing is
     * @param lines   how it was reckoned, empty unless it was
     */
    public record Entry(Section section, Element element, State state, @Nullable Value value, @Nullable Object sent, String problem, Origin origin,
                        List<Line> lines) {

        /** The answer in words, empty if there is none. */
        public String words() {
            return value == null ? "" : value.words();
        }

        public boolean isAnswered() {
            return value != null;
        }
    }

    public Optional<Entry> entry(String element) {
        return entries.stream().filter(it -> it.element().id().equals(element)).findFirst();
    }

    public List<Entry> of(Section section) {
        return entries.stream().filter(it -> it.section().equals(section)).toList();
    }

    /** Those that are answered. */
    public List<Entry> answered() {
        return entries.stream().filter(Entry::isAnswered).toList();
    }

    public List<Entry> missing() {
        return entries.stream().filter(it -> it.state() == State.MISSING).toList();
    }

    public List<Entry> wrong() {
        return entries.stream().filter(it -> it.state() == State.WRONG).toList();
    }

    /** True if nothing is missing and nothing is wrong. */
    public boolean isComplete() {
        return missing().isEmpty() && wrong().isEmpty();
    }

    /** The sentence of an answered element; "label：answer" if it has none of its own or another answer it speaks of is missing. */
    public String sentence(Entry entry) {
        var say = entry.element().say();
        if (say.isEmpty()) {
            return plainly(entry);
        }
        var text = say.replace("{}", entry.words());
        for (var other : entries) {
            text = other.isAnswered() ? text.replace("{" + other.element().id() + "}", other.words()) : text;
        }
        return text.matches("(?s).*\\{\\w*}.*") ? plainly(entry) : text;
    }

    private static String plainly(Entry entry) {
        var words = entry.words();
        return entry.element().label() + "：" + (words.contains("\n") ? "\n" : "") + words;
    }

    /** The answers that could be read, as they are kept. */
    public Map<String, Object> kept() {
        var kept = new java.util.TreeMap<String, Object>();
        entries.stream().filter(it -> it.element().isAsked() && it.value() != null).forEach(it -> kept.put(it.element().id(), it.value().plain()));
        return kept;
    }
}
