package org.liandong.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.kernel.Lifecycle;

/** 流程图: each lifecycle table as a state diagram. */
final class LifecyclesDocument {

    private LifecyclesDocument() { }

    static String text(ActTypes types) {
        var text = new StringBuilder("""
                # 流程图

                每一种程序从哪里来、到哪里去，由测试从流程表里画出，请不要手改。不改变状态的行为（补充材料、写记录等）不画，全部行为见 [rules.md](rules.md)。
                """);
        for (var proceeding : types.proceedings()) {
            var table = proceeding.lifecycle();
            if (table.states().size() > 1) {
                text.append("\n## ").append(table.title()).append("\n\n```mermaid\nstateDiagram-v2\n").append(diagram(types, table)).append("```\n");
            }
        }
        return text.toString();
    }

    private static <S extends Enum<S> & Lifecycle.State> String diagram(ActTypes types, Lifecycle<S> table) {
        var arrows = new LinkedHashMap<List<String>, List<String>>();
        for (var edge : table.edges()) {
            var name = types.named(edge.verb()).orElseThrow().name();
            var from = edge.opens() ? List.of("[*]") : edge.from().stream().map(S::name).toList();
            for (var start : from) {
                edge.to().stream().filter(to -> !to.name().equals(start))
                        .forEach(to -> arrows.computeIfAbsent(List.of(start, to.name()), key -> new ArrayList<>()).add(name));
            }
        }
        var text = new StringBuilder();
        table.states().forEach(state -> text.append("    state \"%s\" as %s\n".formatted(state.face().label(), state.name())));
        arrows.forEach((ends, names) -> text.append("    %s --> %s : %s\n".formatted(ends.get(0), ends.get(1), String.join("<br/>", names.stream().distinct().toList()))));
        table.states().stream().filter(state -> state.face().isEnd() && leavesNo(arrows, state.name())).forEach(state -> text.append("    %s --> [*]\n".formatted(state.name())));
        return text.toString();
    }

    private static boolean leavesNo(Map<List<String>, List<String>> arrows, String state) {
        return arrows.keySet().stream().noneMatch(it -> it.getFirst().equals(state));
    }
}
