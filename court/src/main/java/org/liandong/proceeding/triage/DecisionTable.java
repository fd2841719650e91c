package org.liandong.proceeding.triage;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
                .mapToObj(it -> new DecisionGrid.Rule(rules.get(it).conditions(), "", "", String.valueOf(it), "")).toList());
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

    DecisionGrid grid() {
        return grid;
    }

    /** The rows that apply to these facts. */
    List<Reason> evaluate(Map<String, Object> facts) {
        var result = result(facts);
        if (result.hasErrors()) {
            throw new IllegalStateException("分流表出错: " + result.getMessages());
        }
        var rows = (List<?>) result.getDecisionResultByName(DecisionGrid.DECISION).getResult();
        return rows.stream().map(it -> grid.rules().get(Integer.parseInt((String) ((Map<?, ?>) it).get("理由"))))
                .map(it -> new Reason(it.procedure(), it.direction(), it.words(), it.law())).toList();
    }

    private DMNResult result(Map<String, Object> facts) {
        var context = engine.newContext();
        facts.forEach(context::set);
        return engine.evaluateByName(engine.getModels().getFirst(), context, DecisionGrid.DECISION);
    }
}
