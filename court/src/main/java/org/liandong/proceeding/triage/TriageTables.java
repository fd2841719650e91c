package org.liandong.proceeding.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;

/** 分流标准: the court's decision tables by class of case. */
final class TriageTables {

    static final String CIVIL = "civil";
    static final String MEDIATION = "mediation";

    private static final List<String> FITNESS = List.of("不适用", "先行调解", "适宜调解");

    static final Book<TriageTables> BOOK = new Book<>("triage", "分流和调解标准", "哪些案件建议用小额、简易，哪些不能用；哪些纠纷先行调解，哪些不得调解", "triage/tables.yaml", "id",
            Book.items("id", "名称", "name", "叫什么", "classes", "用于哪些类别", "table", "表（DMN）", "must", "法律规定的排除", "facts", "要素", "excludes", "不能用的程序",
                    "source", "依据", "since", "生效", "until", "失效"),
            row -> row.get("id").equals(MEDIATION) ? "哪些先行调解，哪些适宜，哪些不得调解" : "%s的案件".formatted(String.join("、", strings(row.get("classes")))),
            TriageTables::of);

    private static final String FILE = ".dmn";

    private final Map<String, List<String>> classes = new LinkedHashMap<>();
    private final Map<String, DecisionGrid> grids = new LinkedHashMap<>();

    private TriageTables() { }

    /** Reads the tables and holds each against what the law excludes. */
    static TriageTables of(List<Map<String, Object>> rows) {
        var tables = new TriageTables();
        for (var row : rows) {
            var it = new Row(row);
            var grid = grid(it.text("table"));
            beforehand(it.text("id"), grid);
            tables.grids.put(it.text("id"), grid);
            tables.classes.put(it.text("id"), strings(row.get("classes")));
            if (!it.text("table").endsWith(FILE)) {
                lawful(grid, row);
            }
        }
        return tables;
    }

    /** Whether mediation is suited is asked before a case is brought. Throws {@link InvalidValue} for a table that looks at what is known only later. */
    static void beforehand(String id, DecisionGrid grid) {
        if (!id.equals(MEDIATION)) {
            return;
        }
        grid.inputs().stream().filter(it -> TriageFacts.find(it).filter(TriageFacts.Fact::early).isEmpty()).findFirst().ifPresent(it -> {
            throw new InvalidValue("“%s”要到案件登记以后才知道，调解的表不能看它。可以看的有：%s。".formatted(it,
                    String.join("、", TriageFacts.ALL.stream().filter(TriageFacts.Fact::early).map(TriageFacts.Fact::name).toList())));
        });
        grid.rules().stream().filter(it -> it.procedure().equals(Mediability.MEDIATION) && !FITNESS.contains(it.direction())).findFirst().ifPresent(it -> {
            throw new InvalidValue("调解的方向要写%s中的一个，这里是“%s”。".formatted(String.join("、", FITNESS), it.direction()));
        });
    }

    /** A table stands in a file of the house or, written by the court, in the row itself. */
    static DecisionGrid grid(String table) {
        return DecisionGrid.of(table.endsWith(FILE) ? shipped(table) : table);
    }

    private static String shipped(String name) {
        try (var file = Objects.requireNonNull(TriageTables.class.getResourceAsStream("/rulebook/triage/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** No table may propose what the law excludes. Throws {@link InvalidValue} that names the article. */
    @SuppressWarnings("unchecked")
    static void lawful(DecisionGrid grid, Map<String, Object> row) {
        var table = DecisionTable.of(grid);
        for (var must : (List<Map<String, Object>>) row.getOrDefault("must", List.of())) {
            var facts = new HashMap<>(TriageFacts.plain());
            facts.putAll((Map<String, Object>) must.get("facts"));
            var excluded = (String) must.get("excludes");
            if (table.evaluate(facts).stream().noneMatch(it -> it.procedure().equals(excluded) && it.direction().equals("不适用"))) {
                throw new InvalidValue("这张表漏了法律规定的排除：%s（%s）不能用%s。".formatted(must.get("words"), must.get("law"), excluded));
            }
        }
    }

    /** Name of the table for a class of case; empty if its cases are not split by a table. */
    Optional<String> idOf(String className) {
        return classes.entrySet().stream().filter(it -> it.getValue().contains(className)).map(Map.Entry::getKey).findFirst();
    }

    DecisionTable table(String id) {
        return DecisionTable.of(grids.get(id));
    }

    private static List<String> strings(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> many ? many.stream().map(String::valueOf).toList() : List.of();
    }
}
