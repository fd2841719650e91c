package org.liandong.foundation.term.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.term.TermRule;

/**
 * What the page of the time limits shows.
 *
 * @param answer null before anything was asked
 */
public record TermView(Map<String, String> asked, Map<String, List<TermRule>> rules, LocalDate today, TermForm.@Nullable Answer answer, List<FieldError> errors) {

    public String value(String name) {
        return asked.getOrDefault(name, "");
    }

    /** What was wrong with the field, null if nothing was. */
    public @Nullable String error(String name) {
        return errors.stream().filter(it -> it.field().equals(name) || it.field().startsWith(name + "[") || it.field().startsWith(name + "."))
                .map(FieldError::words).findFirst().orElse(null);
    }

    /** The last day in words, null before anything was asked. */
    public @Nullable LocalDate due() {
        return answer == null ? null : LocalDate.parse(answer.due().substring(0, 10));
    }

    /** The hour it ends, empty if it ends with the day. */
    public String hour() {
        return answer == null || answer.due().length() <= 10 ? "" : answer.due().substring(11);
    }

    public TermRule rule() {
        if (answer == null) {
            throw new IllegalStateException("还没有算");
        }
        return answer.rule();
    }

    /** The steps of the counting. */
    public List<String> lines() {
        return answer == null ? List.of() : answer.lines();
    }
}
