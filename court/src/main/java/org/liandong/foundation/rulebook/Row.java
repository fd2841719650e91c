package org.liandong.foundation.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;

/** A row of a rule file, read item by item. An item that is missing or of another kind is told in words. */
public record Row(Map<String, Object> items) {

    /** The text of the item; it must be there. */
    public String text(String item) {
        return items.get(item) instanceof String text && !text.isBlank() ? text : wrong(item, "要写文字");
    }

    /** The text of the item, or the other one if it is not there. */
    public String text(String item, String otherwise) {
        var value = items.get(item);
        return value == null ? otherwise : value instanceof String text ? text : wrong(item, "要写文字");
    }

    /** The whole number of the item; it must be there and not be negative. */
    public int number(String item) {
        return items.get(item) instanceof Integer number && number >= 0 ? number : wrong(item, "要写整数");
    }

    /** The whole number of the item, or the other one if it is not there. */
    public int number(String item, int otherwise) {
        return items.get(item) == null ? otherwise : number(item);
    }

    public boolean yes(String item) {
        return items.get(item) instanceof Boolean yes ? yes : wrong(item, "要写 true（是）或者 false（否）");
    }

    /** The texts of the item, none if it is not there. */
    public List<String> texts(String item) {
        var value = items.getOrDefault(item, List.of());
        return value instanceof List<?> many && many.stream().allMatch(String.class::isInstance) ? many.stream().map(String.class::cast).toList()
                : wrong(item, "要写成 [一个, 又一个]");
    }

    /** The pairs of the item, none if it is not there. */
    public Map<?, ?> pairs(String item) {
        return items.getOrDefault(item, Map.of()) instanceof Map<?, ?> pairs ? pairs : wrong(item, "要写成 {这个: 那个}");
    }

    /** The rows of the item, none if it is not there. */
    @SuppressWarnings("unchecked")
    public List<Row> rows(String item) {
        var value = items.getOrDefault(item, List.of());
        return value instanceof List<?> many && many.stream().allMatch(Map.class::isInstance) ? many.stream().map(it -> new Row((Map<String, Object>) it)).toList()
                : wrong(item, "要一行一条，每条写成 {项目: 内容}");
    }

    /** The constant whose name stands there. */
    public <E extends Enum<E>> E one(String item, Class<E> of) {
        for (var constant : of.getEnumConstants()) {
            if (constant.name().equals(items.get(item))) {
                return constant;
            }
        }
        return wrong(item, "要写%s中的一个".formatted(List.of(of.getEnumConstants())));
    }

    /** The day of the item, null if it is not there. */
    public @Nullable LocalDate day(String item) {
        var value = items.get(item);
        return value == null ? null : value instanceof LocalDate day ? day : wrong(item, "要写日期，像 2026-01-01");
    }

    private static <T> T wrong(String item, String words) {
        throw new InvalidValue("“%s”%s。".formatted(item, words));
    }
}
