package org.liandong.foundation.element;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.element.Element.Check;
import org.liandong.foundation.element.Element.Type;

/** Answers to a whole form that hold together: what somebody would write who leaves nothing out. */
public final class Filled {

    private static final LocalDate BEGAN = LocalDate.of(2023, 3, 1);

    private Filled() { }

    /** An answer for every question, each date a month after the one before. */
    public static Map<String, Object> of(ElementForm form) {
        var answers = new LinkedHashMap<String, Object>();
        var day = BEGAN;
        for (var element : form.elements()) {
            if (element.isAsked()) {
                day = day.plusMonths(1);
                answers.put(element.id(), answer(element, day));
            }
        }
        return answers;
    }

    private static Object answer(Element element, LocalDate day) {
        return switch (element.type()) {
            case ROWS -> List.of(Map.copyOf(row(element, day)));
            case MANY -> element.choices();
            default -> scalar(element.type(), element.choices(), element.checks(), day);
        };
    }

    private static Map<String, Object> row(Element element, LocalDate day) {
        var row = new LinkedHashMap<String, Object>();
        element.columns().forEach(it -> row.put(it.id(), scalar(it.type(), it.choices(), List.of(), day)));
        return row;
    }

    private static Object scalar(Type type, List<String> choices, List<Check> checks, LocalDate day) {
        return switch (type) {
            case DATE -> day.toString();
            case MONEY -> "1000";
            case NUMBER -> least(checks, "3");
            case PERCENT, DECIMAL -> least(checks, "5");
            case YES_NO -> "true";
            case ONE -> choices.getFirst();
            default -> "照实写的内容";
        };
    }

    private static String least(List<Check> checks, String otherwise) {
        return checks.stream().filter(it -> it.rule() == Check.Rule.LEAST && it.than().matches("\\d+")).map(Check::than).findFirst()
                .filter(it -> Integer.parseInt(it) > Integer.parseInt(otherwise)).orElse(otherwise);
    }
}
