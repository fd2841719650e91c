package org.liandong.foundation.fee.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.fee.FeeAnswer;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.page.ActForm.Field;

/**
 * What the page of the fee calculator shows.
 *
 * @param answers by title, empty before anything was asked
 */
public record FeeView(List<Field> fields, List<FieldError> errors, Map<String, FeeAnswer> answers, LocalDate today) {

    private static final Set<String> FIRST = Set.of("kind", "amount", "procedure");
    private static final Set<String> HIDDEN = Set.of("claims");

    /** The questions everybody is asked. */
    public List<Field> first() {
        return fields.stream().filter(it -> FIRST.contains(it.name())).map(FeeView::outward).toList();
    }

    /** The questions for special circumstances. */
    public List<Field> more() {
        return fields.stream().filter(it -> !FIRST.contains(it.name()) && !HIDDEN.contains(it.name())).toList();
    }

    /** True if something special was told or is wrong there. */
    public boolean isMoreTold() {
        return more().stream().anyMatch(it -> !it.value().isBlank() || error(it.name()) != null);
    }

    public @Nullable String error(String name) {
        return errors.stream().filter(it -> it.field().equals(name)).map(FieldError::words).findFirst().orElse(null);
    }

    private static Field outward(Field field) {
        return field.name().equals("kind") ? new Field(FeeForm.outward(field.name()), "什么事", "不选就把常见的几种都算一遍", field.type(), false, field.max(), field.choices(),
                field.value(), field.fields()) : field;
    }
}
