package org.liandong.foundation.identity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;

/**
 * A form of one page: what is asked, what was typed before and what was wrong with it. Passwords are never sent back.
 *
 * @param hidden values that travel along unseen
 */
public record Form(String title, String explain, String action, String submit, List<Field> fields, Map<String, String> hidden,
                   List<FieldError> errors, String otherWords, String otherLink) {

    /** One question. {@code type} and {@code autocomplete} are those of HTML. */
    public record Field(String name, String label, String hint, String type, String autocomplete, String value) { }

    static Form of(String title, String explain, String action, String submit, Field... fields) {
        return new Form(title, explain, action, submit, List.of(fields), Map.of(), List.of(), "", "");
    }

    static Field text(String name, String label, String hint, String autocomplete) {
        return new Field(name, label, hint, "text", autocomplete, "");
    }

    static Field phone(String name, String label, String hint) {
        return new Field(name, label, hint, "tel", "tel", "");
    }

    static Field password(String name, String label, String hint, String autocomplete) {
        return new Field(name, label, hint, "password", autocomplete, "");
    }

    Form with(String name, String value) {
        var more = new LinkedHashMap<>(hidden);
        more.put(name, value);
        return new Form(title, explain, action, submit, fields, more, errors, otherWords, otherLink);
    }

    Form other(String words, String link) {
        return new Form(title, explain, action, submit, fields, hidden, errors, words, link);
    }

    /** The same form again, with what was typed and what was wrong. */
    Form refused(Map<String, String> typed, Refusal refusal) {
        var wrong = refusal.fields().isEmpty() ? List.of(new FieldError("form", refusal.words())) : refusal.fields();
        var kept = fields.stream().map(it -> "password".equals(it.type()) ? it
                : new Field(it.name(), it.label(), it.hint(), it.type(), it.autocomplete(), typed.getOrDefault(it.name(), ""))).toList();
        return new Form(title, explain, action, submit, kept, hidden, wrong, otherWords, otherLink);
    }

    /** True if the form asks for that field. */
    public boolean asks(String name) {
        return fields.stream().anyMatch(it -> it.name().equals(name));
    }

    /** What was wrong with the field, null if nothing was. */
    public @Nullable String error(String name) {
        return errors.stream().filter(it -> it.field().equals(name)).map(FieldError::words).findFirst().orElse(null);
    }
}
