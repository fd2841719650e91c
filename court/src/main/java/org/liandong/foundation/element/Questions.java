package org.liandong.foundation.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler.Choice;
import org.liandong.foundation.act.Question;
import org.liandong.foundation.act.Question.Kind;
import org.liandong.foundation.element.Element.Column;
import org.liandong.foundation.element.Element.Type;
import org.liandong.foundation.element.ElementForm.Section;
import org.liandong.foundation.kernel.Refusal.FieldError;

/** 要素的问题: a form as questions of a page or of the API, with what was answered. */
public final class Questions {

    /** Rows left free below those that are filled. */
    private static final int FREE = 2;
    private static final int MOST_ROWS = 30;

    private Questions() { }

    /** The whole form. */
    public static List<Question> of(Sheet sheet) {
        var questions = new ArrayList<Question>();
        for (var section : sheet.form().sections()) {
            var asked = of(sheet, section);
            if (!asked.isEmpty()) {
                questions.add(Question.heading(section.id(), section.title(), section.hint()));
                questions.addAll(asked);
            }
        }
        return List.copyOf(questions);
    }

    /** What a section asks, without what is known or reckoned and what an earlier section has made needless. */
    public static List<Question> of(Sheet sheet, Section section) {
        return sheet.of(section).stream().filter(it -> it.element().isAsked() && isOpen(sheet, it))
                .map(it -> question(sheet, it.element(), it.value() != null ? it.value().plain() : it.sent())).toList();
    }

    /** What is wrong with what was sent; what is missing may be filled in later. */
    public static List<FieldError> wrong(Sheet sheet) {
        return sheet.wrong().stream().map(it -> new FieldError(it.element().id(), it.problem())).toList();
    }

    /** An element whose condition does not hold is still asked if the condition may be answered on the same page. */
    private static boolean isOpen(Sheet sheet, Sheet.Entry entry) {
        var when = entry.element().when();
        return entry.state() != Sheet.State.IDLE || when != null && when.answers().keySet().stream()
                .anyMatch(it -> sheet.entry(it).map(other -> other.section().equals(entry.section()) && !other.isAnswered()).orElse(false));
    }

    private static Question question(Sheet sheet, Element element, @Nullable Object value) {
        var parts = element.type() == Type.ROWS ? rows(element, value) : List.<Question>of();
        return new Question(element.id(), element.ask(), hint(sheet, element), kind(element.type()), element.required(), most(element.type()),
                choices(element.choices()),
                element.type() == Type.ROWS ? "" : words(value), parts);
    }

    private static List<Question> rows(Element element, @Nullable Object value) {
        var filled = value instanceof List<?> many ? many : List.of();
        var rows = new ArrayList<Question>();
        for (int i = 0; i < Math.min(filled.size() + FREE, MOST_ROWS); i++) {
            var row = i < filled.size() && filled.get(i) instanceof Map<?, ?> known ? known : Map.of();
            var name = "%s[%d]".formatted(element.id(), i);
            var cells = element.columns().stream().map(it -> cell(name, it, row.get(it.id()))).toList();
            rows.add(new Question(name, "第%d项".formatted(i + 1), "", Kind.GROUP, true, 0, List.of(), "", cells));
        }
        return rows;
    }

    private static Question cell(String row, Column column, @Nullable Object value) {
        return new Question(row + "." + column.id(), column.label(), "", kind(column.type()), true, most(column.type()),
                choices(column.choices()), words(value), List.of());
    }

    private static String hint(Sheet sheet, Element element) {
        var condition = element.when() == null ? "" : element.when().answers().entrySet().stream()
                .filter(it -> sheet.entry(it.getKey()).map(other -> other.element().isAsked() && sheet.form().sectionOf(other.element())
                        .elements().contains(element)).orElse(false))
                .map(it -> "“%s”%s才填".formatted(sheet.form().element(it.getKey()).orElseThrow().ask(), it.getValue().isEmpty() ? "填了的"
                        : "选“" + String.join("”或“", it.getValue()) + "”的"))
                .collect(Collectors.joining("；"));
        return condition.isEmpty() ? element.hint() : element.hint().isEmpty() ? condition : condition + "。" + element.hint();
    }

    private static Kind kind(Type type) {
        return switch (type) {
            case TEXT -> Kind.TEXT;
            case LONG_TEXT -> Kind.LONG_TEXT;
            case MONEY -> Kind.MONEY;
            case DATE -> Kind.DATE;
            case NUMBER -> Kind.NUMBER;
            case PERCENT, DECIMAL -> Kind.DECIMAL;
            case YES_NO -> Kind.YES_NO;
            case ONE -> Kind.CHOICE;
            case MANY -> Kind.CHOICES;
            case ROWS -> Kind.GROUPS;
        };
    }

    private static int most(Type type) {
        return type == Type.LONG_TEXT ? 5000 : 500;
    }

    private static List<Choice> choices(List<String> words) {
        return words.stream().map(it -> new Choice(it, it, "")).toList();
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }
}
