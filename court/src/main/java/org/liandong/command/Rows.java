package org.liandong.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.liandong.foundation.rulebook.Causes;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A file of dispute texts, one JSON object a line with {@code text} and {@code cause_2025_id}. Lines that cannot be used are kept with the reason. */
record Rows(int read, List<Row> usable, List<Unusable> refused) {

    /** Longest story a party may tell. */
    static final int STORY = 8_000;
    private static final int LEAST = 20;
    private static final int MOST = 200_000;

    /**
     * A dispute as told.
     *
     * @param line  number of the line, from 1
     * @param cause id of the labelled cause
     * @param isCut true if the text was longer than the field takes
     */
    record Row(int line, String text, String cause, boolean isCut) { }

    /** A line that cannot be used. */
    record Unusable(int line, String reason) { }

    /** Reads the file, at most {@code limit} lines. */
    static Rows read(Path file, int limit) {
        if (!Files.isRegularFile(file)) {
            throw new Stopped(Files.exists(file) ? "%s 不是文件，请写明一个 .jsonl 文件。".formatted(file) : "没有找到文件 %s，请核对路径。".formatted(file));
        }
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            var rows = from(lines, limit, Causes.load());
            if (rows.read() == 0) {
                throw new Stopped("文件 %s 是空的。".formatted(file));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new Stopped("文件 %s 读不出来（%s）。".formatted(file, unreadable.getMessage()), unreadable);
        }
    }

    private static Rows from(BufferedReader lines, int limit, Causes causes) throws IOException {
        var usable = new ArrayList<Row>();
        var refused = new ArrayList<Unusable>();
        var read = 0;
        var number = 0;
        for (String line; read < limit && (line = lines.readLine()) != null;) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            read++;
            try {
                usable.add(row(number, line.replaceFirst("^\uFEFF", ""), causes));
            } catch (WrongUsage unusable) {
                refused.add(new Unusable(number, String.valueOf(unusable.getMessage())));
            }
        }
        return new Rows(read, usable, refused);
    }

    private static Row row(int number, String line, Causes causes) {
        var json = json(line);
        // Signs that cannot be seen are no part of what somebody tells; the court would refuse them.
        var text = json.path("text").asString("").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", " ").strip();
        var length = text.codePointCount(0, text.length());
        if (!json.path("text").isString()) {
            throw new WrongUsage("没有 text");
        }
        if (length < LEAST) {
            throw new WrongUsage("文字太短，只有%d个字，至少要%d个".formatted(length, LEAST));
        }
        if (length > MOST) {
            throw new WrongUsage("文字太长，有%d个字，最多%d个".formatted(length, MOST));
        }
        if (!json.path("cause_2025_id").isString()) {
            throw new WrongUsage("没有 cause_2025_id");
        }
        var cause = json.path("cause_2025_id").asString().strip();
        if (causes.find(cause).isEmpty()) {
            throw new WrongUsage("没有“%s”这个案由".formatted(cause));
        }
        var isCut = length > STORY;
        return new Row(number, isCut ? text.substring(0, text.offsetByCodePoints(0, STORY)) : text, cause, isCut);
    }

    private static JsonNode json(String line) {
        try {
            var json = Wire.JSON.readTree(line);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException broken) {
            throw new WrongUsage("不是完整的 JSON");
        }
        throw new WrongUsage("不是一个 JSON 对象");
    }

    /** Says of each line that cannot be used why. */
    void report() {
        refused.forEach(it -> System.err.println("第%d行没有用：%s。".formatted(it.line(), it.reason())));
        usable.stream().filter(Row::isCut).forEach(it -> System.err.println("第%d行太长，只用前%d个字。".formatted(it.line(), STORY)));
    }

    /** Itself, unless nothing in it can be used. */
    Rows orStop() {
        if (usable.isEmpty()) {
            throw new Stopped("%d行里没有一行能用。".formatted(read));
        }
        return this;
    }
}
