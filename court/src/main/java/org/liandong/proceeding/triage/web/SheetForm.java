package org.liandong.proceeding.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.proceeding.triage.TriageStandards;
import org.liandong.proceeding.triage.TriageStandards.Line;
import org.liandong.proceeding.triage.TriageStandards.Sheet;
import org.springframework.util.MultiValueMap;

/** A triage table as fields of a form: {@code columns}, then {@code c-row-column} and the four results of each row. */
final class SheetForm {

    private static final int MOST_ROWS = 200;

    private SheetForm() { }

    /** The table that was typed; a row in which nothing stands is left out. Throws {@link InvalidValue} if the form itself is broken. */
    static Sheet read(String id, String name, MultiValueMap<String, String> typed) {
        var known = TriageStandards.columns(id).stream().map(TriageStandards.Column::name).toList();
        var inputs = typed.getOrDefault("columns", List.of()).stream().filter(it -> known.contains(it) || TriageStandards.isElement(it)).distinct().toList();
        var rows = Math.min(MOST_ROWS, number(typed, "rows"));
        var lines = new ArrayList<Line>();
        for (int r = 0; r < rows; r++) {
            var row = r;
            var conditions = inputs.stream().map(it -> text(typed, "c-%d-%s".formatted(row, key(known, it)))).map(it -> it.isEmpty() ? "-" : it).toList();
            var line = new Line(conditions, text(typed, "procedure-" + r), text(typed, "direction-" + r), text(typed, "words-" + r), text(typed, "law-" + r));
            if (!line.words().isEmpty() || !line.procedure().isEmpty()) {
                lines.add(line);
            }
        }
        return new Sheet(name, inputs, lines);
    }

    /** The same with every result filled in, which a table in force must have. */
    static Sheet whole(Sheet sheet) {
        if (sheet.inputs().isEmpty() || sheet.lines().isEmpty()) {
            throw new InvalidValue("表里至少要有一列、一行。");
        }
        for (int i = 0; i < sheet.lines().size(); i++) {
            var line = sheet.lines().get(i);
            if (line.procedure().isEmpty() || line.direction().isEmpty() || line.words().isEmpty() || line.law().isEmpty()) {
                throw new InvalidValue("第%d行没有填全：程序、方向、理由、条文都要有。".formatted(i + 1));
            }
        }
        return sheet;
    }

    /** What a column is called in the names of its cells. */
    static String key(List<String> known, String column) {
        return known.contains(column) ? String.valueOf(known.indexOf(column)) : column;
    }

    static String text(MultiValueMap<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "").strip();
    }

    private static int number(MultiValueMap<String, String> typed, String field) {
        var text = text(typed, field);
        if (!text.matches("\\d{1,4}")) {
            throw new InvalidValue("表格没有传完整，请从头打开再改。");
        }
        return Integer.parseInt(text);
    }
}
