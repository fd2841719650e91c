package org.liandong.foundation.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.document.Sheet.Align;
import org.liandong.foundation.document.Sheet.Cell;
import org.liandong.foundation.document.Sheet.Paragraph;
import org.liandong.foundation.document.Sheet.Span;
import org.liandong.foundation.document.Sheet.Table;
import org.liandong.foundation.page.Qr;

/** 排版: sets a document on A4 pages with the margins of GB/T 9704, with page numbers and the code by which it is checked. */
final class Typesetter {

    private static final float MM = 72 / 25.4f;
    private static final float LEFT = 28 * MM;
    private static final float TOP = 37 * MM;
    private static final float COLUMN = 156 * MM;
    private static final float BOTTOM = TOP + 225 * MM;
    private static final float PADDING = 4;
    private static final float QR = 17 * MM;
    private static final float SMALL = 9;
    private static final float NUMBER = 14;
    /** The base line stands this far below the middle of its line, in ems. */
    private static final float BASE = 0.36f;

    private final List<Fonts.Face> faces;
    private final Lines lines;
    private final List<Setting.Page> pages = new ArrayList<>();
    private float y = TOP;
    private Setting.@Nullable Spot seal;

    Typesetter(List<Fonts.Face> faces) {
        this.faces = faces;
        this.lines = new Lines(faces);
    }

    /**
     * Sets the document.
     *
     * @param code as it is read
     * @param site address of the page that checks it, without the code
     */
    Setting set(Sheet sheet, String code, String site) {
        turn();
        for (int i = 0; i < sheet.blocks().size(); i++) {
            switch (sheet.blocks().get(i)) {
                case Paragraph paragraph -> paragraph(sheet.blocks(), i, paragraph);
                case Table table -> table(table);
            }
        }
        if (y == TOP && pages.size() > 1 && pages.getLast().texts().isEmpty()) {
            pages.removeLast();
        }
        margins(code, site);
        return new Setting(pages, seal);
    }

    private void turn() {
        pages.add(new Setting.Page(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        y = TOP;
    }

    private void paragraph(List<Sheet.Block> blocks, int at, Paragraph paragraph) {
        if (y > TOP && y + together(blocks, at) > BOTTOM) {
            turn();
        }
        var style = paragraph.style();
        y += y > TOP ? style.before() : 0;
        var set = lines.of(paragraph, COLUMN);
        var followers = together(blocks, at + 1);
        for (int i = 0; i < set.size(); i++) {
            if (y > TOP && (y + style.pitch() > BOTTOM + 0.5f || widow(set.size(), i, style.pitch()) || deserts(set.size(), i, style, followers))) {
                turn();
            }
            place(set.get(i), LEFT, y + style.pitch() / 2 + BASE * style.size());
            if (style.role().equals(Sheet.SEAL) && !set.get(i).texts().isEmpty()) {
                var first = set.get(i).texts().getFirst();
                seal = new Setting.Spot(pages.size() - 1, LEFT + first.x() + set.get(i).width() / 2, y + style.pitch() / 2);
            }
            y += style.pitch();
        }
        y += style.after();
    }

    /** True if the last line would stand alone on the next page. */
    private boolean widow(int count, int line, float pitch) {
        return count > 2 && line == count - 2 && y + 2 * pitch > BOTTOM + 0.5f;
    }

    /** True if what keeps together after this paragraph would stand on the next page without a word of the text; its last lines then go along. */
    private boolean deserts(int count, int line, Sheet.Style style, float followers) {
        return followers > 2 * style.pitch() && line == (count > 3 ? count - 2 : 0) && y + (count - line) * style.pitch() + followers > BOTTOM;
    }

    /** Height of a paragraph as far as it must not be parted from what follows: its first line, or all of a chain that keeps together. */
    private float together(List<Sheet.Block> blocks, int at) {
        var height = 0f;
        for (int i = at; i < blocks.size() && blocks.get(i) instanceof Paragraph paragraph; i++) {
            var style = paragraph.style();
            height += style.before() + style.pitch() * (style.keep() ? lines.of(paragraph, COLUMN).size() : 1);
            if (!style.keep()) {
                break;
            }
        }
        return height;
    }

    private void place(Lines.Line line, float x, float base) {
        line.texts().forEach(it -> pages.getLast().texts().add(new Setting.Text(x + it.x(), base, it.size(), it.face(), it.text(), it.spacing(), it.width())));
    }

    /** A line of a cell, and how high it is. */
    private record CellLine(Lines.Line line, Sheet.Style style) { }

    private void table(Table table) {
        for (var row : table.rows()) {
            var cells = new ArrayList<List<CellLine>>();
            var edges = new ArrayList<Float>();
            var column = 0;
            edges.add(LEFT);
            for (var cell : row) {
                var wide = 0f;
                for (int i = 0; i < cell.columns() && column < table.widths().size(); i++, column++) {
                    wide += table.widths().get(column) * COLUMN;
                }
                cells.add(lines(cell, wide - 2 * PADDING));
                edges.add(edges.getLast() + wide);
            }
            row(cells, edges);
        }
    }

    private List<CellLine> lines(Cell cell, float wide) {
        return cell.paragraphs().stream().flatMap(it -> lines.of(it, wide).stream().map(line -> new CellLine(line, it.style()))).toList();
    }

    private void row(List<List<CellLine>> cells, List<Float> edges) {
        var height = height(cells);
        if (y > TOP && y + height > BOTTOM && height < BOTTOM - TOP) {
            turn();
        }
        var rest = new ArrayList<>(cells);
        while (rest.stream().anyMatch(it -> !it.isEmpty())) {
            var slice = new ArrayList<List<CellLine>>();
            for (int i = 0; i < rest.size(); i++) {
                var fits = fitting(rest.get(i), BOTTOM - y - 2 * PADDING);
                slice.add(rest.get(i).subList(0, fits));
                rest.set(i, rest.get(i).subList(fits, rest.get(i).size()));
            }
            if (slice.stream().allMatch(List::isEmpty)) {
                turn();
                continue;
            }
            slice(slice, edges);
            if (rest.stream().anyMatch(it -> !it.isEmpty())) {
                turn();
            }
        }
    }

    private static int fitting(List<CellLine> lines, float space) {
        var used = 0f;
        for (int i = 0; i < lines.size(); i++) {
            used += lines.get(i).style().pitch();
            if (used > space) {
                return i;
            }
        }
        return lines.size();
    }

    private static float height(List<List<CellLine>> cells) {
        return 2 * PADDING + (float) cells.stream().mapToDouble(cell -> cell.stream().mapToDouble(it -> it.style().pitch()).sum()).max().orElse(0);
    }

    private void slice(List<List<CellLine>> cells, List<Float> edges) {
        var height = height(cells);
        var rules = pages.getLast().rules();
        rules.add(new Setting.Rule(edges.getFirst(), y, edges.getLast(), y));
        rules.add(new Setting.Rule(edges.getFirst(), y + height, edges.getLast(), y + height));
        edges.forEach(edge -> rules.add(new Setting.Rule(edge, y, edge, y + height)));
        for (int i = 0; i < cells.size(); i++) {
            var text = (float) cells.get(i).stream().mapToDouble(it -> it.style().pitch()).sum();
            var at = y + (height - text) / 2;
            for (var each : cells.get(i)) {
                place(each.line(), edges.get(i) + PADDING, at + each.style().pitch() / 2 + BASE * each.style().size());
                at += each.style().pitch();
            }
        }
        y += height;
    }

    private void margins(String code, String site) {
        var matrix = Qr.of(site + "/" + code.replace("-", ""));
        var module = QR / matrix.getWidth();
        var top = Setting.HEIGHT - 28 - QR;
        for (int number = 0; number < pages.size(); number++) {
            var page = pages.get(number);
            Qr.bars(matrix, (column, row, wide) -> page.boxes().add(new Setting.Box(LEFT + column * module, top + row * module, wide * module, module)));
            small(page, "文书编码 " + code, SMALL, LEFT + QR + 6, top + QR - 18);
            small(page, "扫码或者打开 " + site + " 查真伪", SMALL, LEFT + QR + 6, top + QR - 5);
            if (pages.size() > 1) {
                var text = line("— %d —".formatted(number + 1), NUMBER);
                text.texts().forEach(it -> page.texts().add(moved(it, LEFT + (COLUMN - text.width()) / 2, BOTTOM + 7 * MM + NUMBER)));
            }
        }
    }

    private void small(Setting.Page page, String words, float size, float x, float base) {
        line(words, size).texts().forEach(it -> page.texts().add(moved(it, x, base)));
    }

    private Lines.Line line(String words, float size) {
        var style = new Sheet.Style("", Align.LEFT, size, 0, 0, 0, size, 0, 0, false);
        return lines.of(new Paragraph(style, List.of(new Span(words, false))), COLUMN).getFirst();
    }

    private static Setting.Text moved(Setting.Text text, float x, float base) {
        return new Setting.Text(x + text.x(), base, text.size(), text.face(), text.text(), text.spacing(), text.width());
    }
}
