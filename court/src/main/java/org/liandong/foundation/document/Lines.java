package org.liandong.foundation.document;

import java.util.ArrayList;
import java.util.List;

import org.liandong.foundation.document.Sheet.Align;
import org.liandong.foundation.document.Sheet.Paragraph;

/** 排行: breaks a paragraph into lines by the rules of Chinese setting: no closing mark begins a line, no opening mark ends one, no number is torn. */
final class Lines {

    private static final String CLOSING = "，。、；：？！）》」』】〕〉”’…—％·,.;:?!)]}%";
    private static final String OPENING = "（《「『【〔〈“‘([{";
    /** A line is not pulled wider than this for each gap, in ems. */
    private static final float LOOSEST = 0.35f;

    /**
     * A set line.
     *
     * @param texts with x from the left edge of the column and y 0
     */
    record Line(List<Setting.Text> texts, float width) { }

    private record Glyph(String text, Fonts.Face face, float width) { }

    private final List<Fonts.Face> faces;

    Lines(List<Fonts.Face> faces) {
        this.faces = faces;
    }

    /** The lines of the paragraph in a column of that width. A paragraph without text is one empty line. */
    List<Line> of(Paragraph paragraph, float column) {
        var style = paragraph.style();
        var width = column - style.left() - style.right();
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Glyph>();
        var indent = style.first() * style.size();
        var used = indent;
        for (var unit : units(paragraph)) {
            var wide = width(unit);
            if (used + wide > width + 0.01f && !line.isEmpty()) {
                lines.add(line(line, style, indent, width, false));
                line.clear();
                indent = 0;
                used = 0;
            }
            for (var glyph : unit) {
                // A word longer than a line is torn after all.
                if (used + glyph.width() > width + 0.01f && !line.isEmpty()) {
                    lines.add(line(line, style, indent, width, false));
                    line.clear();
                    indent = 0;
                    used = 0;
                }
                line.add(glyph);
                used += glyph.width();
            }
        }
        lines.add(line(line, style, indent, width, true));
        return lines;
    }

    private List<List<Glyph>> units(Paragraph paragraph) {
        var units = new ArrayList<List<Glyph>>();
        var glued = false;
        var latin = false;
        for (var span : paragraph.spans()) {
            for (var character : span.text().codePoints().toArray()) {
                var face = Fonts.face(faces, character, span.bold());
                if (face == null) {
                    throw new IllegalStateException("没有“%s”的字形".formatted(Character.toString(character)));
                }
                var glyph = new Glyph(Character.toString(character), face, face.width(character) * paragraph.style().size());
                var word = character < 0x2E80 && Character.isLetterOrDigit(character) || "-./@_*#".indexOf(character) >= 0;
                if (!units.isEmpty() && (glued || CLOSING.indexOf(character) >= 0 || word && latin)) {
                    units.getLast().add(glyph);
                } else {
                    units.add(new ArrayList<>(List.of(glyph)));
                }
                glued = OPENING.indexOf(character) >= 0;
                latin = word;
            }
        }
        return units;
    }

    private static float width(List<Glyph> unit) {
        return (float) unit.stream().mapToDouble(Glyph::width).sum();
    }

    private static Line line(List<Glyph> glyphs, Sheet.Style style, float indent, float width, boolean last) {
        var natural = width(glyphs) + indent;
        var gap = style.align() == Align.BOTH && !last && glyphs.size() > 1 ? (width - natural) / (glyphs.size() - 1) : 0;
        var spacing = gap > LOOSEST * style.size() ? 0 : gap;
        var set = natural + spacing * Math.max(0, glyphs.size() - 1);
        var x = style.left() + switch (style.align()) {
            case CENTER -> (width - set) / 2 + indent;
            case RIGHT -> width - set + indent;
            case LEFT, BOTH -> indent;
        };
        var texts = new ArrayList<Setting.Text>();
        for (int from = 0; from < glyphs.size();) {
            var face = glyphs.get(from).face();
            var text = new StringBuilder();
            var wide = 0f;
            var to = from;
            for (; to < glyphs.size() && glyphs.get(to).face() == face; to++) {
                text.append(glyphs.get(to).text());
                wide += glyphs.get(to).width() + spacing;
            }
            texts.add(new Setting.Text(x, 0, style.size(), face, text.toString(), spacing, wide));
            x += wide;
            from = to;
        }
        return new Line(texts, set);
    }
}
