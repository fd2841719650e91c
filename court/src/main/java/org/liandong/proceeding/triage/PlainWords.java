package org.liandong.proceeding.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.liandong.foundation.rulebook.Causes;

/** 简案范围的白话: a row of a triage table in words anybody reads. What has no words stays as it is written. */
final class PlainWords {

    static final String ANY = "任何案件";

    private static final String IGNORED = "-";
    private static final Pattern RANGE = Pattern.compile("([(\\[])\\s*([^.]+?)\\s*\\.\\.\\s*([^.]+?)\\s*([])])");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*([^<>=]+)");
    private static final Pattern STARTS = Pattern.compile("starts with\\(\\?, \"([^\"]+)\"\\)");
    private static final Pattern EQUALS = Pattern.compile("\\? = \"([^\"]+)\"");
    private static final Pattern IN = Pattern.compile("\\? in \\[([^]]+)]");
    private static final Pattern YEARS = Pattern.compile("\\? (<|>) 登记日 - duration\\(\"P(\\d+)Y\"\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private PlainWords() { }

    /** When the row applies. */
    static String when(List<String> inputs, List<String> conditions, Causes causes, UnaryOperator<String> label) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < inputs.size(); i++) {
            if (!conditions.get(i).equals(IGNORED)) {
                var input = inputs.get(i);
                var feel = conditions.get(i);
                parts.add(ElementInputs.isOne(input) ? answer(label.apply(input), feel) : condition(TriageFacts.find(input).orElseThrow(), feel, causes));
            }
        }
        return parts.isEmpty() ? ANY : String.join("，", parts);
    }

    private static String condition(TriageFacts.Fact fact, String feel, Causes causes) {
        return switch (fact.type()) {
            case "boolean" -> feel.equals("true") ? fact.yes() : feel.equals("false") ? fact.no() : fact.name() + " " + feel;
            case "number" -> number(fact.name(), feel);
            default -> fact.name() + cause(feel, causes);
        };
    }

    /** What was answered in the element form. */
    private static String answer(String label, String feel) {
        var years = YEARS.matcher(feel);
        if (years.matches()) {
            return "要素表“%s”%s登记那天的%s年前".formatted(label, years.group(1).equals("<") ? "早于" : "晚于", years.group(2));
        }
        return "要素表“%s”".formatted(label) + switch (feel) {
            case "true" -> "填“是”";
            case "false" -> "填“否”";
            case "? != null", "not(null)" -> "填了";
            case "? = null", "null" -> "没有填";
            default -> EQUALS.matcher(feel).matches() || QUOTED.matcher(feel).matches() ? "填" + feel.replace("? = ", "") : COMPARED.matcher(feel).matches()
                    ? number("", feel) : " " + feel;
        };
    }

    private static String number(String name, String feel) {
        var range = RANGE.matcher(feel);
        if (range.matches()) {
            return "%s%s%s、%s%s".formatted(name, range.group(1).equals("(") ? "超过" : "至少", range.group(2), range.group(4).equals(")") ? "少于" : "不超过",
                    range.group(3));
        }
        var compared = COMPARED.matcher(feel);
        if (compared.matches()) {
            return name + switch (compared.group(1)) {
                case "<=" -> "不超过";
                case ">=" -> "至少";
                case "<" -> "少于";
                default -> "超过";
            } + compared.group(2);
        }
        return feel.matches("\\d+") ? name + "是" + feel : name + " " + feel;
    }

    private static String cause(String feel, Causes causes) {
        var words = STARTS.matcher(feel).replaceAll(it -> "是" + causes.name(it.group(1)) + "一类");
        words = EQUALS.matcher(words).replaceAll(it -> "是" + causes.name(it.group(1)));
        words = IN.matcher(words).replaceAll(it -> "是" + QUOTED.matcher(it.group(1)).replaceAll(name -> causes.name(name.group(1))).replace(", ", "或者"));
        return words.replace(" or ", "，或者");
    }
}
