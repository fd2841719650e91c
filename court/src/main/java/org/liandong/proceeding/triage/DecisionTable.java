package org.liandong.proceeding.triage;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.proceeding.triage.TriageTable.Reason;

/** A triage table ready for use. One that was made once is kept. */
final class DecisionTable {

    private static final int KEPT = 16;
    private static final Map<String, DecisionTable> MADE = new ConcurrentHashMap<>();

    private final DecisionGrid grid;
    private final DMNRuntime engine;

    private DecisionTable(DecisionGrid grid, DMNRuntime engine) {
        this.grid = grid;
        this.engine = engine;
    }

    /** The table of that grid. Throws {@link InvalidValue} that names the cell that cannot be understood. */
    static DecisionTable of(DecisionGrid grid) {
        var xml = grid.xml();
        if (MADE.size() > KEPT) {
            MADE.clear();
        }
        return MADE.computeIfAbsent(xml, key -> make(grid));
    }

    private static DecisionTable make(DecisionGrid grid) {
        var table = new DecisionTable(grid, DMNRuntimeBuilder.fromDefaults().buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(numbered(grid).xml())).setResourceType(ResourceType.DMN)))
                .getOrElseThrow(wrong -> new InvalidValue("分流表读不出来。")));
        // What reads well may still not be countable, such as a number compared with a word.
        if (!table.counts(TriageFacts.plain())) {
            throw new InvalidValue(culprit(grid));
        }
        return table;
    }

    /** The engine tells what a row says and not which row it was, so the copy it works with says the number of the row. */
    private static DecisionGrid numbered(DecisionGrid grid) {
        var rules = grid.rules();
        return new DecisionGrid(grid.name(), grid.inputs(), IntStream.range(0, rules.size())
                .mapToObj(it -> new DecisionGrid.Rule(guarded(grid.inputs(), rules.get(it).conditions()), "", "", String.valueOf(it), "")).toList());
    }

    /** An element nobody has answered is null, with which the engine compares nothing. */
    private static List<String> guarded(List<String> inputs, List<String> conditions) {
        return IntStream.range(0, conditions.size()).mapToObj(it -> ElementInputs.isOne(inputs.get(it)) && conditions.get(it).contains("?")
                && !conditions.get(it).contains("null") ? "if ? = null then false else (%s)".formatted(conditions.get(it)) : conditions.get(it)).toList();
    }

    private boolean counts(Map<String, Object> facts) {
        return engine.getModels().getFirst().getMessages(DMNMessage.Severity.ERROR).isEmpty() && !result(facts).hasErrors();
    }

    /** The engine does not tell which cell it stumbled over, so each is tried alone. */
    private static String culprit(DecisionGrid grid) {
        for (int r = 0; r < grid.rules().size(); r++) {
            for (int c = 0; c < grid.inputs().size(); c++) {
                var cell = grid.rules().get(r).conditions().get(c);
                if (!cell.equals("-") && !isReadable(grid.inputs().get(c), cell)) {
                    return "第%d行“%s”一格的写法读不懂：%s。".formatted(r + 1, grid.inputs().get(c), cell);
                }
            }
        }
        return "有一格的写法读不懂，请照别的行那样写。";
    }

    private static boolean isReadable(String input, String cell) {
        var alone = new DecisionGrid("试", List.of(input), List.of(new DecisionGrid.Rule(List.of(cell), "普通", "适用", "试", "试")));
        return DMNRuntimeBuilder.fromDefaults().buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(alone.xml())).setResourceType(ResourceType.DMN)))
                .cata(wrong -> false, engine -> new DecisionTable(alone, engine).counts(TriageFacts.plain()));
    }

    /** The first cell under that input which the engine cannot count with these facts. */
    Optional<String> stumbles(Map<String, Object> facts, String input) {
        if (counts(facts)) {
            return Optional.empty();
        }
        return grid.rules().stream().map(it -> it.conditions().get(grid.inputs().indexOf(input))).filter(it -> !it.equals(DecisionGrid.ANY))
                .filter(it -> !alone(input, it).counts(facts)).findFirst();
    }

    private static DecisionTable alone(String input, String cell) {
        return of(new DecisionGrid("试", List.of(input), List.of(new DecisionGrid.Rule(List.of(cell), "普通", "适用", "试", "试"))));
    }

    /** Names of what it looks at. */
    List<String> inputs() {
        return grid.inputs();
    }

    /** The rows that apply to these facts. */
    List<Reason> evaluate(Map<String, Object> facts) {
        var result = result(facts);
        if (result.hasErrors()) {
            throw new IllegalStateException("分流表出错: " + result.getMessages());
        }
        var rows = (List<?>) result.getDecisionResultByName(DecisionGrid.DECISION).getResult();
        return rows.stream().map(it -> grid.rules().get(Integer.parseInt((String) ((Map<?, ?>) it).get("理由"))))
                .map(it -> new Reason(it.procedure(), it.direction(), it.words(), it.law(), because(it, facts))).toList();
    }

    /** The answers the row rests on, in the words in which they were given. */
    private String because(DecisionGrid.Rule rule, Map<String, Object> facts) {
        return !(facts.get(ElementInputs.SPOKEN) instanceof Map<?, ?> spoken) ? "" : IntStream.range(0, grid.inputs().size())
                .filter(it -> !rule.conditions().get(it).equals(DecisionGrid.ANY)).mapToObj(grid.inputs()::get).filter(spoken::containsKey)
                .map(it -> String.valueOf(spoken.get(it))).collect(Collectors.joining("；"));
    }

    private DMNResult result(Map<String, Object> facts) {
        var context = engine.newContext();
        grid.inputs().stream().filter(ElementInputs::isOne).forEach(it -> context.set(it, null));
        facts.forEach((name, value) -> {
            if (!name.equals(ElementInputs.SPOKEN)) {
                context.set(name, value);
            }
        });
        return engine.evaluateByName(engine.getModels().getFirst(), context, DecisionGrid.DECISION);
    }
}
