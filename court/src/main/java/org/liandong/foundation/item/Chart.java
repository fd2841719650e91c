package org.liandong.foundation.item;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.liandong.foundation.kernel.Lifecycle;

/**
 * 流程图: a picture of the tables of proceedings: the steps downwards in the order they are reached, under each how it can end there, and on the left
 * the ways that lead past steps or back. Narrow enough for a phone.
 */
final class Chart {

    private static final int WIDTH = 360;
    private static final int LEFT = 66;
    private static final int BOX = WIDTH - LEFT - 8;
    private static final int HIGH = 46;
    private static final int GAP = 26;
    private static final int LINE = 18;
    private static final int HEAD = 40;
    private static final int LANE = 9;
    private static final int CHARACTERS = 20;

    private final String title;
    private final List<Lifecycle<?>> lifecycles;
    private final StringBuilder svg = new StringBuilder();

    Chart(String title, List<Lifecycle<?>> lifecycles) {
        this.title = title;
        this.lifecycles = lifecycles;
    }

    String svg() {
        var top = 0;
        for (var lifecycle : lifecycles) {
            top = draw(lifecycle, top);
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="15"><title>%s流程图</title>
                <defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#4b5563"/></marker></defs>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                %s</svg>
                """.formatted(WIDTH, top, escaped(title), svg);
    }

    private <S extends Enum<S> & Lifecycle.State> int draw(Lifecycle<S> lifecycle, int from) {
        var ways = ways(lifecycle);
        var tops = new LinkedHashMap<S, Integer>();
        var y = from + HEAD;
        text(LEFT, from + 26, 16, "700", "#111827", "start", lifecycle.title());
        for (var state : reached(lifecycle)) {
            tops.put(state, y);
            y = box(state, y, ends(state, ways).stream().map(it -> it.face().label()).toList());
        }
        if (tops.isEmpty()) {
            for (var state : lifecycle.states()) {
                y = box(state, y, List.of());
            }
        }
        arrows(List.copyOf(tops.keySet()), tops, ways);
        return y;
    }

    /** The ends one gets to from a state without another open one between. */
    private static <S extends Enum<S> & Lifecycle.State> List<S> ends(S state, Map<S, List<S>> ways) {
        var ends = new LinkedHashSet<S>();
        var next = new ArrayDeque<>(ways.getOrDefault(state, List.of()));
        while (!next.isEmpty()) {
            var end = next.poll();
            if (end.face().isEnd() && ends.add(end)) {
                next.addAll(ways.getOrDefault(end, List.of()));
            }
        }
        return List.copyOf(ends);
    }

    /** The open states in the order in which one gets to them. */
    private static <S extends Enum<S> & Lifecycle.State> List<S> reached(Lifecycle<S> lifecycle) {
        var known = new LinkedHashSet<S>();
        var next = new ArrayDeque<S>();
        lifecycle.edges().stream().filter(Lifecycle.Edge::opens).flatMap(it -> it.to().stream()).forEach(next::add);
        while (!next.isEmpty()) {
            var state = next.poll();
            if (!state.face().isEnd() && known.add(state)) {
                lifecycle.edges().stream().filter(it -> it.from().contains(state)).flatMap(it -> it.to().stream()).forEach(next::add);
            }
        }
        lifecycle.states().stream().filter(it -> !it.face().isEnd()).forEach(known::add);
        return List.copyOf(known);
    }

    /** Where one can get from each state. */
    private static <S extends Enum<S> & Lifecycle.State> Map<S, List<S>> ways(Lifecycle<S> lifecycle) {
        var ways = new TreeMap<S, List<S>>();
        for (var edge : lifecycle.edges()) {
            for (var from : edge.from()) {
                edge.to().stream().filter(it -> it != from).forEach(to -> ways.computeIfAbsent(from, key -> new ArrayList<>()).add(to));
            }
        }
        return ways;
    }

    /** Down to the next step in the middle; every other way on the left, one line for all that lead to the same step. */
    private <S extends Enum<S> & Lifecycle.State> void arrows(List<S> order, Map<S, Integer> tops, Map<S, List<S>> ways) {
        var lane = 0;
        for (int i = 0; i < order.size(); i++) {
            var to = order.get(i);
            var before = i == 0 ? null : order.get(i - 1);
            if (before != null && ways.getOrDefault(before, List.of()).contains(to)) {
                line("M%d %d V%d".formatted(WIDTH - 30, tops.get(before) + HIGH, tops.get(to)), true);
            }
            var others = order.stream().filter(it -> it != before && ways.getOrDefault(it, List.of()).contains(to)).toList();
            if (!others.isEmpty()) {
                var x = LEFT - 10 - LANE * (lane++ % 6);
                var target = tops.get(to) + HIGH / 2 + 8;
                others.forEach(it -> line("M%d %d H%d V%d".formatted(LEFT, tops.get(it) + HIGH / 2 - 8, x, target), false));
                line("M%d %d H%d".formatted(x, target, LEFT), true);
            }
        }
    }

    private void line(String path, boolean head) {
        svg.append("<path d=\"%s\" fill=\"none\" stroke=\"#6b7280\" stroke-width=\"1.4\"%s/>\n".formatted(path, head ? " marker-end=\"url(#arrow)\"" : ""));
    }

    /** Draws a state and gives the place for the next. */
    private int box(Lifecycle.State state, int y, List<String> ends) {
        var owner = state.face().owner();
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"#eff6ff\" stroke=\"#1e4e8c\"/>\n".formatted(LEFT, y, BOX, HIGH));
        text(LEFT + BOX / 2, y + (owner == null ? 29 : 20), 15, "600", "#111827", "middle", state.face().label());
        if (owner != null) {
            text(LEFT + BOX / 2, y + 38, 12, "400", "#374151", "middle", owner.label() + "办");
        }
        var next = y + HIGH;
        for (var line : lines(ends)) {
            next += LINE;
            text(LEFT + 4, next - 2, 12, "400", "#374151", "start", line);
        }
        return next + GAP;
    }

    /** "可能到此结束：…" in lines that fit. */
    private static List<String> lines(List<String> ends) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder("结束：");
        for (var end : ends) {
            if (line.length() + end.length() > CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(end).append("　");
        }
        if (!ends.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private void text(int x, int y, int size, String weight, String colour, String anchor, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"%s\" fill=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(x, y, size, weight, colour, anchor, escaped(words)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
