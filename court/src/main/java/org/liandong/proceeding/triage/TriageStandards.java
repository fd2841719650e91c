package org.liandong.proceeding.triage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.RuleVersion;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** 分流标准的查看和试算: the triage tables in all their versions, and a table that is being written, tried on past cases. */
@Component
public class TriageStandards {

    private final Rulebook rulebook;
    private final TrialRun trial;
    private final Causes causes;
    private final ElementInputs elements;

    TriageStandards(Rulebook rulebook, TrialRun trial, Causes causes, ElementInputs elements) {
        this.elements = elements;
        this.rulebook = rulebook;
        this.trial = trial;
        this.causes = causes;
    }

    /**
     * A column: a fact of a case.
     *
     * @param label what it is called on the page
     */
    public record Column(String name, String label, String about) { }

    /** One row of a table. */
    public record Line(List<String> conditions, String procedure, String direction, String words, String law) { }

    /** A row in words: when it applies, and what it says then. */
    public record Sentence(String when, Line line) { }

    /**
     * A table to be read or changed.
     *
     * @param inputs names of the facts it looks at
     */
    public record Sheet(String name, List<String> inputs, List<Line> lines) { }

    /** A case for which another procedure would be proposed. */
    public record Change(String dispute, String name, String cause, String before, String after) { }

    /** What came out of a trial. */
    public record Tried(int cases, List<Change> changes) { }

    public static Book<?> book() {
        return TriageTables.BOOK;
    }

    /** True for the table that says which disputes are suited for mediation. */
    public static boolean isAboutMediation(String id) {
        return id.equals(TriageTables.MEDIATION);
    }

    /** Every fact the table of that id may look at. */
    public static List<Column> columns(String id) {
        return TriageFacts.ALL.stream().filter(it -> it.early() || !isAboutMediation(id)).map(it -> new Column(it.name(), it.name(), it.about())).toList();
    }

    /** The versions of a table, oldest first; empty if there is no such table. */
    public List<RuleVersion> versions(String id) {
        return rulebook.versions(TriageTables.BOOK).getOrDefault(id, List.of());
    }

    public RuleVersion inForce(String id, LocalDate day) {
        return rulebook.version(TriageTables.BOOK, id, day).orElseThrow();
    }

    /** The table of a version, or of one that is only proposed. */
    public static Sheet sheet(Map<String, Object> row) {
        return sheet(TriageTables.grid((String) row.get("table")));
    }

    /** The table in words, with the elements called as on that day. */
    public List<Sentence> sentences(Sheet sheet, LocalDate day) {
        return sheet.lines().stream().map(it -> new Sentence(PlainWords.when(sheet.inputs(), it.conditions(), causes, name -> elements.label(name, day)), it)).toList();
    }

    /** The elements of the forms of the day, as columns a triage table may have besides; none for the table on mediation, which is asked before anybody answers. */
    public List<Column> elements(String id, LocalDate day) {
        return isAboutMediation(id) ? List.of() : elements.all(day).stream().map(it -> new Column(it.name(), it.label(), it.about())).toList();
    }

    /** True if a column of that name is an element of a form. */
    public static boolean isElement(String column) {
        return ElementInputs.isOne(column);
    }

    /** A table from a DMN file. Throws {@link InvalidValue} for one that is no triage table. */
    public static Sheet imported(String dmn) {
        return sheet(DecisionGrid.of(dmn));
    }

    private static Sheet sheet(DecisionGrid grid) {
        return new Sheet(grid.name(), grid.inputs(), grid.rules().stream().map(it -> new Line(it.conditions(), it.procedure(), it.direction(), it.words(), it.law()))
                .toList());
    }

    /** The table as DMN. Throws {@link InvalidValue} that names the cell that cannot be read. */
    public static String dmn(Sheet sheet) {
        var grid = new DecisionGrid(sheet.name(), sheet.inputs(), sheet.lines().stream()
                .map(it -> new DecisionGrid.Rule(it.conditions(), it.procedure(), it.direction(), it.words(), it.law())).toList());
        DecisionTable.of(grid);
        return grid.xml();
    }

    /** Tries a table in the place of the one of that id on past cases. Throws {@link InvalidValue} if it cannot be read or leaves out what the law excludes. */
    public Tried tried(Actor actor, String id, Sheet sheet, LocalDate today) {
        var grid = DecisionGrid.of(dmn(sheet));
        elements.check(Map.of("table", grid.xml()), today);
        TriageTables.beforehand(id, grid);
        TriageTables.lawful(grid, inForce(id, today).row());
        var result = trial.of(actor.court(), id, DecisionTable.of(grid));
        return new Tried(result.cases(), result.changes().stream()
                .map(it -> new Change(it.dispute().toString(), it.name(), it.cause(), it.before(), it.after())).toList());
    }

    /** The row of the table's present version with another table in it. */
    public Map<String, Object> row(String id, Sheet sheet, LocalDate today) {
        var row = new HashMap<>(inForce(id, today).row());
        row.remove("since");
        row.remove("until");
        row.put("table", dmn(sheet));
        return row;
    }
}
