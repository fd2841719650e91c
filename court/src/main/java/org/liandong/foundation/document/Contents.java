package org.liandong.foundation.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 文书内容: what goes into the slots of a template: a text, or rows of texts, by the name of the slot. Blank texts and empty lists count as not
 * given. Values never change once a document is issued.
 */
public final class Contents {

    /** Name of the text in rows that are single lines. */
    public static final String LINE = "内容";
    /** Name of the number that every row has by itself. */
    public static final String ORDINAL = "序号";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> values;

    private Contents(Map<String, Object> values) {
        this.values = values;
    }

    public static Contents empty() {
        return new Contents(new LinkedHashMap<>());
    }

    /** The text of a slot; null or blank leaves it empty, a day or a time is written out. */
    public Contents with(String name, @Nullable Object text) {
        return text == null || text.toString().isBlank() ? this : put(name, switch (text) {
            case LocalDate day -> day(day);
            case LocalDateTime moment -> moment(moment);
            default -> text.toString().strip();
        });
    }

    /** 2026年11月24日9时30分. */
    public static String moment(LocalDateTime at) {
        return "%s%d时%s".formatted(day(at.toLocalDate()), at.getHour(), at.getMinute() == 0 ? "" : at.getMinute() + "分");
    }

    /** 2026年11月24日. */
    public static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Lines of a repeated block. */
    public Contents lines(String name, List<String> lines) {
        return rows(name, lines.stream().filter(it -> !it.isBlank()).map(it -> Map.of(LINE, it.strip())).toList());
    }

    /** Rows of a repeated block, by the names of its slots. */
    public Contents rows(String name, List<Map<String, String>> rows) {
        return rows.isEmpty() ? this : put(name, rows.stream().<Map<String, String>>map(LinkedHashMap::new).toList());
    }

    private Contents put(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Contents(more);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The text of the slot, null if it is empty or has rows. */
    public @Nullable String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    /** The rows of the block, each with its number; empty if there are none. */
    @SuppressWarnings("unchecked")
    public List<Map<String, String>> rows(String name) {
        if (!(values.get(name) instanceof List<?> list)) {
            return List.of();
        }
        var rows = new ArrayList<Map<String, String>>();
        for (var row : (List<Map<String, String>>) list) {
            var numbered = new LinkedHashMap<>(row);
            numbered.put(ORDINAL, Integer.toString(rows.size() + 1));
            rows.add(numbered);
        }
        return rows;
    }

    /** Every text in it, for looking at its characters. */
    public String all() {
        return values.toString();
    }

    public String json() {
        return JSON.writeValueAsString(values);
    }

    public static Contents of(String json) {
        return new Contents(JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() { }));
    }
}
