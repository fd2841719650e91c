package org.liandong.foundation.act;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler.Choice;

/**
 * 随案而定的问题: one question of an act whose questions depend on the dispute, such as the elements of its cause of action. Its answer is sent under
 * its name like any other field and arrives in the component marked {@link Asked.As#FURTHER}.
 *
 * @param name    what the answer is sent under; for a part of a row such as {@code loans[0].date}
 * @param hint    a line of help, may be empty
 * @param choices what may be chosen, empty if anything may be written
 * @param value   what is known or was typed, several lines for several choices
 * @param parts   the questions of a group, or the rows of groups, empty otherwise
 */
public record Question(String name, String label, String hint, Kind kind, boolean required, int max, List<Choice> choices, String value,
                       List<Question> parts) {

    /** How it is put. */
    public enum Kind {
        /** No question, but the heading of those that follow. */
        HEADING,
        TEXT, LONG_TEXT, MONEY, DECIMAL, NUMBER, DATE, YES_NO, CHOICE, CHOICES, GROUP, GROUPS
    }

    /** A heading over the questions that follow. */
    public static Question heading(String name, String words, String hint) {
        return new Question(name, words, hint, Kind.HEADING, false, 0, List.of(), "", List.of());
    }

    /** The same with what was typed for it and for its parts. */
    public Question typed(Map<String, ?> typed) {
        return new Question(name, label, hint, kind, required, max, choices, words(typed.get(name)), parts.stream().map(it -> it.typed(typed))
                .toList());
    }

    private static String words(@Nullable Object typed) {
        return switch (typed) {
            case null -> "";
            case List<?> many -> String.join("\n", many.stream().map(String::valueOf).toList());
            default -> typed.toString();
        };
    }
}
