package org.liandong.foundation.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.document.Sheet.Align;
import org.liandong.foundation.document.Sheet.Cell;
import org.liandong.foundation.document.Sheet.Paragraph;
import org.liandong.foundation.document.Sheet.Span;
import org.liandong.foundation.document.Sheet.Style;
import org.liandong.foundation.document.Sheet.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** 样式: how the paragraphs of a Word file stand, by their own properties and by the styles they name. */
final class Looks {

    private static final float TWIPS = 20;
    private static final float DEFAULT_SIZE = 16;
    private static final int DEPTH = 10;

    private final Map<String, Element> styles = new HashMap<>();
    private @Nullable Element defaults;

    /** Takes the part that holds the styles, null if the file has none. */
    Looks(@Nullable Document part) {
        if (part != null) {
            Xml.children(part.getDocumentElement(), "style").forEach(it -> styles.put(String.valueOf(Xml.attribute(it, "styleId")), it));
            defaults = Xml.child(part.getDocumentElement(), "docDefaults").orElse(null);
        }
    }

    Sheet sheet(Element body) {
        var blocks = new ArrayList<Sheet.Block>();
        for (var block : Xml.children(body)) {
            if (Xml.is(block, "p")) {
                blocks.add(paragraph(block));
            } else if (Xml.is(block, "tbl")) {
                blocks.add(table(block));
            }
        }
        return new Sheet(List.copyOf(blocks));
    }

    private Paragraph paragraph(Element paragraph) {
        var own = Xml.child(paragraph, "pPr").orElse(null);
        var chain = chain(Xml.value(own, "pStyle"));
        var spans = new ArrayList<Span>();
        Float size = null;
        for (var run : Xml.all(paragraph, "r")) {
            var text = text(run);
            if (!text.isEmpty()) {
                var look = Xml.child(run, "rPr").orElse(null);
                spans.add(new Span(text, on(first(look, chain, "rPr", "b"))));
                size = size == null ? number(value(first(look, chain, "rPr", "sz"))) : size;
            }
        }
        return new Paragraph(style(own, chain, size == null ? markSize(own, chain) : size / 2), List.copyOf(spans));
    }

    private static String text(Element run) {
        var text = new StringBuilder();
        for (var part : Xml.children(run)) {
            if (Xml.is(part, "t")) {
                text.append(part.getTextContent());
            } else if (Xml.is(part, "tab")) {
                text.append('\u3000');
            }
        }
        return text.toString();
    }

    private float markSize(@Nullable Element own, List<Element> chain) {
        var size = number(value(first(own == null ? null : Xml.child(own, "rPr").orElse(null), chain, "rPr", "sz")));
        return size == null ? DEFAULT_SIZE : size / 2;
    }

    private Style style(@Nullable Element own, List<Element> chain, float size) {
        var name = chain.isEmpty() ? "" : String.valueOf(Xml.value(chain.getFirst(), "name"));
        var align = switch (String.valueOf(value(first(own, chain, "pPr", "jc")))) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute" -> Align.BOTH;
            default -> Align.LEFT;
        };
        var indent = new Measures(own, chain, "ind");
        var spacing = new Measures(own, chain, "spacing");
        var firstChars = indent.get("firstLineChars");
        var first = firstChars != null ? firstChars / 100 : indent.get("firstLine") == null ? 0 : indent.get("firstLine") / TWIPS / size;
        var line = spacing.get("line");
        var pitch = line == null ? size * 1.6f : "exact".equals(spacing.text("lineRule")) || "atLeast".equals(spacing.text("lineRule")) ? line / TWIPS
                : line / 240 * size * 1.3f;
        return new Style(name, align, size, first, side(indent, "left", size), side(indent, "right", size), pitch, points(spacing, "before"),
                points(spacing, "after"), on(first(own, chain, "pPr", "keepNext")));
    }

    private static float side(Measures indent, String side, float size) {
        var chars = indent.get(side + "Chars");
        return chars != null ? chars / 100 * size : points(indent, side);
    }

    private static float points(Measures measures, String name) {
        var value = measures.get(name);
        return value == null ? 0 : value / TWIPS;
    }

    private Table table(Element table) {
        var widths = Xml.child(table, "tblGrid").map(grid -> Xml.children(grid, "gridCol").stream().map(it -> number(Xml.attribute(it, "w")))
                .map(it -> it == null ? 1f : it).toList()).orElse(List.of());
        var sum = (float) widths.stream().mapToDouble(it -> it).sum();
        var rows = Xml.children(table, "tr").stream().map(row -> Xml.children(row, "tc").stream().map(this::cell).toList()).toList();
        var columns = rows.stream().mapToInt(row -> row.stream().mapToInt(Cell::columns).sum()).max().orElse(1);
        var shares = widths.size() == columns && sum > 0 ? widths.stream().map(it -> it / sum).toList() : java.util.Collections.nCopies(columns, 1f / columns);
        return new Table(shares, rows);
    }

    private Cell cell(Element cell) {
        var span = Xml.child(cell, "tcPr").map(it -> number(Xml.value(it, "gridSpan"))).orElse(null);
        return new Cell(Xml.children(cell, "p").stream().map(this::paragraph).toList(), span == null ? 1 : Math.max(1, span.intValue()));
    }

    /** The styles that apply, nearest first. */
    private List<Element> chain(@Nullable String id) {
        var chain = new ArrayList<Element>();
        var style = id == null ? styles.values().stream().filter(it -> "1".equals(Xml.attribute(it, "default")) && "paragraph".equals(Xml.attribute(it, "type")))
                .findFirst().orElse(null) : styles.get(id);
        while (style != null && chain.size() < DEPTH) {
            chain.add(style);
            style = styles.get(String.valueOf(Xml.value(style, "basedOn")));
        }
        return chain;
    }

    /** The property where it is nearest: at the place itself, in its style, in the defaults of the file. */
    private @Nullable Element first(@Nullable Element own, List<Element> chain, String group, String name) {
        var found = Xml.child(own, name);
        for (var style : chain) {
            found = found.or(() -> Xml.child(style, group).flatMap(it -> Xml.child(it, name)));
        }
        return found.or(() -> Xml.child(defaults, group + "Default").flatMap(it -> Xml.child(it, group)).flatMap(it -> Xml.child(it, name))).orElse(null);
    }

    private static @Nullable String value(@Nullable Element property) {
        return Xml.attribute(property, "val");
    }

    /** A switch is on if it is there and does not say off. */
    private static boolean on(@Nullable Element property) {
        return property != null && !java.util.Set.of("0", "false", "off").contains(String.valueOf(value(property)));
    }

    private static @Nullable Float number(@Nullable String text) {
        return text == null || !text.matches("-?\\d{1,6}(\\.\\d+)?") ? null : Float.valueOf(text);
    }

    /** The attributes of a property that each style may set in part. */
    private final class Measures {

        private final List<Element> sources = new ArrayList<>();

        Measures(@Nullable Element own, List<Element> chain, String name) {
            Xml.child(own, name).ifPresent(sources::add);
            chain.forEach(style -> Xml.child(style, "pPr").flatMap(it -> Xml.child(it, name)).ifPresent(sources::add));
            Xml.child(defaults, "pPrDefault").flatMap(it -> Xml.child(it, "pPr")).flatMap(it -> Xml.child(it, name)).ifPresent(sources::add);
        }

        @Nullable String text(String attribute) {
            return sources.stream().map(it -> Xml.attribute(it, attribute)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        }

        @Nullable Float get(String attribute) {
            return number(text(attribute));
        }
    }
}
