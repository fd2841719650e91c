package org.liandong.foundation.element;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.element.Element.Column;
import org.liandong.foundation.element.Element.Type;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;

/** Reads answers as they were sent. */
final class Values {

    private static final int LONGEST_LINE = 500;
    private static final int MOST_ROWS = 30;

    private Values() { }

    /** The answer, or {@link InvalidValue} with what is wrong in words. {@code sent} is a text, a list of texts or a list of rows. */
    static Value read(Element element, Object sent) {
        return switch (element.type()) {
            case ROWS -> rows(element.columns(), sent);
            case MANY -> picks(element.choices(), sent instanceof List<?> many ? many : sent.toString().lines().toList());
            default -> scalar(element.type(), element.choices(), sent);
        };
    }

    private static Value scalar(Type type, List<String> choices, Object sent) {
        if (sent instanceof Map || sent instanceof List<?> many && many.size() != 1) {
            throw new InvalidValue("这里只能填一项。");
        }
        var text = (sent instanceof List<?> one ? one.getFirst() : sent).toString().strip();
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return switch (type) {
            case TEXT -> new Value.Text(bounded(text, LONGEST_LINE));
            case LONG_TEXT -> new Value.Text(bounded(text, LONGEST_LINE * 10));
            case MONEY -> new Value.Amount(Money.of(plain));
            case DATE -> new Value.Day(day(plain));
            case NUMBER -> new Value.Count(number(plain, "\\d{1,9}", "请填整数，例如 30。"), "");
            case PERCENT -> new Value.Count(number(plain.replaceFirst("%$", ""), "\\d{1,4}(\\.\\d{1,6})?", "请填数字，例如 12 就是12%。"), "%");
            case DECIMAL -> new Value.Count(number(plain, "\\d{1,9}(\\.\\d{1,6})?", "请填数字，例如 89.5。"), "");
            case YES_NO -> new Value.YesNo(yes(plain));
            case ONE -> picks(choices, List.of(text));
            case MANY, ROWS -> throw new IllegalStateException("不是单项: " + type);
        };
    }

    private static String bounded(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new InvalidValue("太长了，最多%d个字。".formatted(most));
        }
        return text;
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() < 1900 || day.getYear() > 2199) {
                throw new InvalidValue("年份不对，请再看一看。");
            }
            return day;
        } catch (DateTimeException wrong) {
            throw new InvalidValue("日期请这样填：2026-11-23。");
        }
    }

    private static BigDecimal number(String text, String pattern, String wrong) {
        if (!text.matches(pattern)) {
            throw new InvalidValue(wrong);
        }
        return new BigDecimal(text);
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true", "on", "是", "yes", "1" -> true;
            case "false", "off", "否", "no", "0" -> false;
            default -> throw new InvalidValue("请选“是”或“否”。");
        };
    }

    private static Value picks(List<String> choices, List<?> sent) {
        var chosen = sent.stream().map(it -> it.toString().strip()).distinct().toList();
        if (chosen.isEmpty() || !choices.containsAll(chosen)) {
            throw new InvalidValue("请从给出的选项里选。");
        }
        return new Value.Picks(choices.stream().filter(chosen::contains).toList());
    }

    private static Value rows(List<Column> columns, Object sent) {
        if (!(sent instanceof List<?> many) || many.size() > MOST_ROWS) {
            throw new InvalidValue("这里要一行一行填，最多%d行。".formatted(MOST_ROWS));
        }
        var rows = new ArrayList<Map<String, Value>>();
        for (var one : many) {
            if (!(one instanceof Map<?, ?> cells)) {
                throw new InvalidValue("这里要一行一行填。");
            }
            var row = new LinkedHashMap<String, Value>();
            for (var column : columns) {
                if (cells.get(column.id()) instanceof Object cell && !cell.toString().isBlank()) {
                    row.put(column.id(), cell(column, cell, rows.size() + 1));
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return new Value.Rows(columns, List.copyOf(rows));
    }

    private static Value cell(Column column, Object sent, int number) {
        try {
            return column.type() == Type.MANY ? picks(column.choices(), sent instanceof List<?> many ? many : List.of(sent))
                    : scalar(column.type(), column.choices(), sent);
        } catch (InvalidValue wrong) {
            throw new InvalidValue("第%d行“%s”：%s".formatted(number, column.label(), wrong.getMessage()));
        }
    }
}
