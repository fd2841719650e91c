package org.liandong.foundation.rulebook.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.rulebook.CauseLearner.Lesson;
import org.liandong.foundation.rulebook.Causes;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is to be learned: one JSON object a line, or one list of them. */
final class LessonReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200_000;

    /** A row that cannot be used, by its line (in a list: its place), from 1. */
    record Unusable(int line, String reason) { }

    /** What was read. */
    record Sent(int read, List<Lesson> lessons, List<Unusable> refused) { }

    private final Causes causes;
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Unusable> refused = new ArrayList<>();
    private int read;

    private LessonReader(Causes causes) {
        this.causes = causes;
    }

    static Sent read(String body, Causes causes) {
        var reader = new LessonReader(causes);
        var content = body.startsWith("\uFEFF") ? body.substring(1) : body;
        if (content.stripLeading().startsWith("[")) {
            reader.list(content);
        } else {
            reader.lines(content);
        }
        if (reader.read == 0) {
            throw new Refused(Refusal.invalid("body", "没有内容。请一行写一个 JSON，或写成一个 JSON 数组，每份写 text 和 cause_2025_id。"));
        }
        return new Sent(reader.read, List.copyOf(reader.lessons), List.copyOf(reader.refused));
    }

    private void list(String content) {
        JsonNode all;
        try {
            all = JSON.readTree(content);
        } catch (JacksonException wrong) {
            throw new Refused(Refusal.invalid("body", "请求内容不是有效的 JSON，请检查格式后重试。"));
        }
        for (var row : all) {
            row(++read, row);
        }
    }

    private void lines(String content) {
        var line = 0;
        for (var text : content.split("\n")) {
            line++;
            if (!text.isBlank()) {
                read++;
                try {
                    row(line, JSON.readTree(text));
                } catch (JacksonException wrong) {
                    refused.add(new Unusable(line, "不是有效的 JSON"));
                }
            }
        }
    }

    private void row(int line, JsonNode row) {
        var text = string(row, "text");
        var cause = string(row, "cause_2025_id");
        var reason = !row.isObject() ? "不是一个 JSON 对象" : reason(text, cause);
        if (reason == null) {
            lessons.add(new Lesson(text, cause));
        } else {
            refused.add(new Unusable(line, reason));
        }
    }

    private @Nullable String reason(String text, String cause) {
        if (text.isBlank()) {
            return "没有 text（文书内容）";
        }
        if (text.strip().length() < SHORTEST) {
            return "内容太短，看不出是什么纠纷";
        }
        if (text.length() > LONGEST) {
            return "内容太长，超过%d字".formatted(LONGEST);
        }
        if (cause.isBlank()) {
            return "没有 cause_2025_id（案由编号）";
        }
        return !causes.isCivil(cause) ? "民事案由树里没有编号 %s".formatted(cause) : null;
    }

    private static String string(JsonNode row, String field) {
        var value = row.get(field);
        return value == null || !value.isString() ? "" : value.stringValue();
    }
}
