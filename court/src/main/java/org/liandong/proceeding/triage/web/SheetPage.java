package org.liandong.proceeding.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liandong.proceeding.triage.TriageStandards;
import org.liandong.proceeding.triage.TriageStandards.Column;
import org.liandong.proceeding.triage.TriageStandards.Line;
import org.liandong.proceeding.triage.TriageStandards.Sheet;
import org.liandong.proceeding.triage.TriageStandards.Tried;

/**
 * A table on the page where it is changed.
 *
 * @param elements what the forms ask, to be added as columns
 * @param spare rows left empty for writing
 * @param wrong what is wrong with it, empty if nothing is known to be
 * @param tried what came of the trial, null before one
 */
public record SheetPage(String id, String title, Sheet sheet, List<Column> elements, int spare, String since, String reason, String wrong, @Nullable Tried tried) {

    /** Words for what a row is about. */
    public List<String> procedures() {
        return isAboutMediation() ? List.of("调解", "提醒") : List.of("小额", "简易", "普通", "提醒");
    }

    public boolean isAboutMediation() {
        return TriageStandards.isAboutMediation(id);
    }

    /** Every column that may be looked at: the usual ones, and the elements the table has. */
    public List<Column> columns() {
        return Stream.concat(TriageStandards.columns(id).stream(), sheet.inputs().stream().filter(TriageStandards::isElement)
                .map(name -> elements.stream().filter(it -> it.name().equals(name)).findFirst().orElse(new Column(name, name, "这个要素现在没有了")))).toList();
    }

    /** The elements that can be added, those the table has left out. */
    public List<Column> more() {
        return elements.stream().filter(it -> !has(it)).toList();
    }

    /** What a column is called in the names of its cells. */
    public String key(Column column) {
        return SheetForm.key(TriageStandards.columns(id).stream().map(Column::name).toList(), column.name());
    }

    public boolean has(Column column) {
        return sheet.inputs().contains(column.name());
    }

    /** The rows with the spare ones. */
    public List<Line> rows() {
        var rows = new ArrayList<>(sheet.lines());
        for (int i = 0; i < spare; i++) {
            rows.add(new Line(sheet.inputs().stream().map(it -> "-").toList(), "", "", "", ""));
        }
        return rows;
    }

    /** What stands in the row under that column. */
    public String cell(Line line, Column column) {
        var at = sheet.inputs().indexOf(column.name());
        return at < 0 || at >= line.conditions().size() ? "-" : line.conditions().get(at);
    }
}
