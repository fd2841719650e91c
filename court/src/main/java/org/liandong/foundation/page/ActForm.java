package org.liandong.foundation.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler.Choice;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Question;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;

/**
 * The form of an act, read off its request record: the page draws it, the API describes it, and both are filled through the same binder.
 *
 * @param facts  what to read before deciding, such as the terms of an agreement
 * @param errors what was wrong with what was sent; empty at first
 */
public record ActForm(String verb, String name, String explain, List<String> facts, List<Field> fields, List<FieldError> errors) {

    /** How a field is put on a page and named to a program. */
    public enum Type { TEXT, LONG_TEXT, LINES, MONEY, PHONE, NUMBER, DATE, DATE_TIME, YES_NO, CHECK, CHOICE, CHOICES, PASSWORD, SIGNATURE, FILE,
        HIDDEN, GROUP, GROUPS, DECIMAL, HEADING }

    /**
     * One question.
     *
     * @param choices what may be chosen, empty if anything may be written
     * @param value   what is known or was typed, never a password
     * @param fields  the questions of a group, empty otherwise
     */
    public record Field(String name, String label, String hint, Type type, boolean required, int max, List<Choice> choices, String value,
                        List<Field> fields) {

        private static final int SIDE_BY_SIDE = 4;

        /** A question that depends on the dispute, as a field. */
        public static Field of(Question question) {
            return new Field(question.name(), question.label(), question.hint(), Type.valueOf(question.kind().name()), question.required(),
                    question.max(), question.choices(), question.value(), question.parts().stream().map(Field::of).toList());
        }

        /** True if its few short choices fit beside each other. */
        public boolean isShort() {
            return type == Type.YES_NO || type == Type.CHOICE && choices.size() <= SIDE_BY_SIDE
                    && choices.stream().allMatch(it -> it.label().length() <= SIDE_BY_SIDE && it.hint().isEmpty());
        }

        /** True for the choice that is known or was picked. */
        public boolean picked(Choice choice) {
            return choice.value().equals(value) || List.of(value.split("\n")).contains(choice.value());
        }
    }

    /** The form as it stands before anybody typed. */
    public static ActForm of(ActType<?> type, Occasion on) {
        return of(type, type.handler().known(on), type.handler().choices(on), type.handler().questions(on), List.of());
    }

    /** The form again, with what was typed and what was wrong with it. */
    public static ActForm refused(ActType<?> type, Occasion on, Map<String, ?> typed, Refusal refusal) {
        var errors = errors(refusal);
        var facts = type.handler().known(on).get("*");
        var known = new java.util.HashMap<String, Object>(typed);
        if (facts != null) {
            known.put("*", facts);
        }
        var questions = type.handler().questions(on).stream().map(it -> it.typed(typed)).toList();
        return of(type, known, type.handler().choices(on), questions, errors);
    }

    /** The form with that value in that field. */
    public ActForm filled(String field, String value) {
        return new ActForm(verb, name, explain, facts, fields.stream().map(it -> it.name().equals(field)
                ? new Field(it.name(), it.label(), it.hint(), it.type(), it.required(), it.max(), it.choices(), value, it.fields()) : it).toList(), errors);
    }

    /** What a form says of a refusal: beside the fields it is about, or above them all. */
    public static List<FieldError> errors(Refusal refusal) {
        return refusal.fields().isEmpty() ? List.of(new FieldError("form", words(refusal))) : refusal.fields();
    }

    /** Words and article of a refusal in one sentence; if something was typed wrongly, what it is. */
    public static String words(Refusal refusal) {
        var words = refusal.fields().isEmpty() ? refusal.words() : refusal.fields().stream().map(FieldError::words).collect(Collectors.joining());
        return refusal.law() == null ? words : "%s（依据：%s）".formatted(words, refusal.law());
    }

    private static ActForm of(ActType<?> type, Map<String, ?> known, Map<String, List<Choice>> choices, List<Question> questions,
            List<FieldError> errors) {
        var facts = known.get("*") instanceof List<?> lines ? lines.stream().map(Object::toString).toList() : List.<String>of();
        var fields = new ArrayList<>(fields(type.request(), known, choices));
        questions.forEach(it -> fields.add(Field.of(it)));
        return new ActForm(type.verb(), type.name(), type.explain(), facts, List.copyOf(fields), errors);
    }

    /** The questions of a record whose components are marked with {@link Asked}, with what is known and what may be chosen. */
    public static List<Field> fields(Class<?> record, Map<String, ?> known, Map<String, List<Choice>> choices) {
        var fields = new ArrayList<Field>();
        for (var component : record.getRecordComponents()) {
            if (!isFurther(component)) {
                fields.add(field(component, known.get(component.getName()), choices.getOrDefault(component.getName(), List.of())));
            }
        }
        return List.copyOf(fields);
    }

    private static boolean isFurther(RecordComponent component) {
        var asked = component.getAnnotation(Asked.class);
        return asked != null && asked.as() == Asked.As.FURTHER;
    }

    private static Field field(RecordComponent component, @Nullable Object known, List<Choice> given) {
        var asked = component.getAnnotation(Asked.class);
        var element = element(component);
        var type = type(component, asked, element);
        var choices = given.isEmpty() && element.isEnum() ? constants(element) : given;
        var inner = type == Type.GROUP || type == Type.GROUPS ? fields(element, Map.of(), Map.of()) : List.<Field>of();
        var label = asked == null ? component.getName() : asked.value();
        return new Field(component.getName(), label, asked == null ? "" : asked.hint(), type, isRequired(component, asked), asked == null ? 500 : asked.max(),
                choices, type == Type.PASSWORD ? "" : value(known), inner);
    }

    /** An unticked box is an answer unless it must be ticked; "yes or no" is always one of the two. */
    private static boolean isRequired(RecordComponent component, @Nullable Asked asked) {
        return asked == null || asked.required();
    }

    private static Type type(RecordComponent component, @Nullable Asked asked, Class<?> element) {
        var as = asked == null ? Asked.As.AUTO : asked.as();
        return switch (as) {
            case LONG_TEXT -> Type.LONG_TEXT;
            case LINES -> Type.LINES;
            case SELECT -> Type.CHOICE;
            case PASSWORD -> Type.PASSWORD;
            case SIGNATURE -> Type.SIGNATURE;
            case FILE -> Type.FILE;
            case HIDDEN -> Type.HIDDEN;
            case CHECK -> Type.CHECK;
            case FURTHER -> throw new IllegalStateException("随案而定的问题不是一个字段: " + component.getName());
            case AUTO -> auto(component.getType(), element);
        };
    }

    private static Type auto(Class<?> type, Class<?> element) {
        var many = type == List.class;
        if (element.isEnum() || element == UUID.class) {
            return many ? Type.CHOICES : Type.CHOICE;
        }
        if (element == Money.class) {
            return Type.MONEY;
        }
        if (element == Phone.class) {
            return Type.PHONE;
        }
        if (element == boolean.class || element == Boolean.class) {
            return Type.YES_NO;
        }
        if (element == int.class || element == Integer.class) {
            return Type.NUMBER;
        }
        if (element == LocalDate.class) {
            return Type.DATE;
        }
        if (element == LocalDateTime.class) {
            return Type.DATE_TIME;
        }
        if (element.isRecord() && Arrays.stream(element.getMethods()).noneMatch(it -> it.getName().equals("of"))) {
            return many ? Type.GROUPS : Type.GROUP;
        }
        return many ? Type.LINES : Type.TEXT;
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element ? element
                : component.getType();
    }

    private static List<Choice> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(it -> new Choice(((Enum<?>) it).name(), it instanceof Labelled words ? words.label() : it.toString(),
                it instanceof Labelled words ? words.law() : "")).toList();
    }

    private static String value(@Nullable Object known) {
        return switch (known) {
            case null -> "";
            case List<?> many -> String.join("\n", many.stream().map(Object::toString).toList());
            default -> known.toString();
        };
    }

    /** True if the form asks for that field, so that an error can lead there. */
    public boolean asks(String name) {
        return fields.stream().anyMatch(it -> it.name().equals(name));
    }

    /** What was wrong with the field, null if nothing was; errors in a list belong to its field. */
    public @Nullable String error(String name) {
        return errors.stream().filter(it -> it.field().equals(name) || it.field().startsWith(name + "[") || it.field().startsWith(name + "."))
                .map(FieldError::words).findFirst().orElse(null);
    }

    /** True if the form is filled bit by bit, so that the browser must not insist on what is missing. */
    public boolean isPatient() {
        return fields.stream().anyMatch(it -> it.type() == Type.HEADING);
    }

    /** True if a file goes up with the form. */
    public boolean hasFile() {
        return fields.stream().anyMatch(it -> it.type() == Type.FILE);
    }

    /** True if the form only has to be sent off. */
    public boolean isPlain() {
        return fields.isEmpty() && facts.isEmpty();
    }
}
