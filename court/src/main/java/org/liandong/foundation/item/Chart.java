package org.liandong.foundation.item;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.liandong.foundation.kernel.Lifecycle;

/** 流程图: a picture of the tables of proceedings: on the left the steps in the order they are reached, on the right how it can end. */
final class Chart {

    private static final int WIDTH = 760;
    private static final int BOX = 200;
    private static final int HIGH = 44;
    private static final int ROW = 84;
    private static final int LEFT = 130;
    private static final int RIGHT = 520;
    private static final int TOP = 60;
    private static final int LANE = 14;

    private final String title;
    private final List<Lifecycle<?>> lifecycles;
    private final UnaryOperator<String> names;
    private final StringBuilder svg = new StringBuilder();
    private int lanes;

    /**
     * A chart.
     *
     * @param names gives the words for an act by its name
     */
    Chart(String title, List<Lifecycle<?>> lifecycles, UnaryOperator<String> names) {
        this.title = title;
        this.lifecycles = lifecycles;
        this.names = names;
    }

    /** A box. */
    private record Place(int x, int y) {

        int middle() {
            return y + HIGH / 2;
        }
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
        var open = reached(lifecycle);
        var ends = lifecycle.states().stream().filter(it -> it.face().isEnd()).toList();
        var places = new LinkedHashMap<S, Place>();
        for (int i = 0; i < open.size(); i++) {
            places.put(open.get(i), new Place(LEFT, from + TOP + i * ROW));
        }
        var height = Math.max(open.size(), ends.size()) * ROW;
        for (int i = 0; i < ends.size(); i++) {
            places.put(ends.get(i), new Place(RIGHT, from + TOP + i * height / ends.size()));
        }
        lanes = 0;
        svg.append("<text x=\"%d\" y=\"%d\" font-weight=\"700\">%s</text>\n".formatted(LEFT, from + 26, escaped(lifecycle.title())));
        arrows(lifecycle).forEach((ends2, acts) -> arrow(places, ends2, String.join("、", acts)));
        places.forEach((state, place) -> box(place, state.face().label(), state.face().isEnd() ? "" : who(state)));
        return from + TOP + height + HIGH / 2;
    }

    private static String who(Lifecycle.State state) {
        var owner = state.face().owner();
        return owner == null ? "" : owner.label();
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

    /** Every way from one state to another, with the acts that lead there. */
    private <S extends Enum<S> & Lifecycle.State> Map<List<S>, List<String>> arrows(Lifecycle<S> lifecycle) {
        var arrows = new LinkedHashMap<List<S>, List<String>>();
        for (var edge : lifecycle.edges()) {
            for (var from : edge.from()) {
                edge.to().stream().filter(it -> it != from).forEach(to -> arrows.computeIfAbsent(List.of(from, to), key -> new ArrayList<>()).add(names.apply(edge.verb())));
            }
        }
        return arrows;
    }

    private <S> void arrow(Map<S, Place> places, List<S> ends, String words) {
        var from = places.get(ends.getFirst());
        var to = places.get(ends.getLast());
        if (from == null || to == null) {
            return;
        }
        String path;
        if (to.x() != from.x()) {
            path = "M%d %d L%d %d".formatted(from.x() + BOX, from.middle(), to.x(), to.middle());
        } else if (to.y() == from.y() + ROW) {
            path = "M%d %d L%d %d".formatted(from.x() + BOX / 2, from.y() + HIGH, to.x() + BOX / 2, to.y());
        } else {
            var lane = from.x() - 18 - LANE * (lanes++ % 7);
            path = "M%d %d H%d V%d H%d".formatted(from.x(), from.middle() + 6, lane, to.middle() - 6, to.x());
        }
        svg.append("<path d=\"%s\" fill=\"none\" stroke=\"#6b7280\" stroke-width=\"1.3\" marker-end=\"url(#arrow)\"><title>%s</title></path>\n".formatted(path, escaped(words)));
    }

    private void box(Place place, String label, String who) {
        var end = who.isEmpty();
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\" stroke=\"%s\"/>\n".formatted(place.x(), place.y(), BOX, HIGH,
                end ? "#f3f4f6" : "#eff6ff", end ? "#9ca3af" : "#1e4e8c"));
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-weight=\"600\">%s</text>\n".formatted(place.x() + BOX / 2, place.y() + (end ? 27 : 20), escaped(label)));
        if (!end) {
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"12\" fill=\"#4b5563\">%s</text>\n".formatted(place.x() + BOX / 2, place.y() + 37, escaped(who)));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
