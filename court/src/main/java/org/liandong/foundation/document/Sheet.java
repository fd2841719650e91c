package org.liandong.foundation.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 成文: what a filled template says and how it stands: the one source of the page, the PDF and the OFD, so that all say the same.
 *
 * @param blocks paragraphs and tables in order
 */
public record Sheet(List<Block> blocks) {

    /** A paragraph or a table. */
    public sealed interface Block permits Paragraph, Table { }

    /** How the lines of a paragraph stand. */
    public enum Align { LEFT, CENTER, RIGHT, BOTH }

    /**
     * A piece of text in one weight.
     */
    public record Span(String text, boolean bold) { }

    /**
     * How a paragraph stands, in points but for the first line.
     *
     * @param role   what it is: title, number, seal place; empty for ordinary text
     * @param size   of the type
     * @param first  indent of the first line, in characters
     * @param left   indent of every line
     * @param right  the same on the right
     * @param pitch  from line to line
     * @param before space above
     * @param after  space below
     * @param keep   true if it stays on the page of the next paragraph
     */
    public record Style(String role, Align align, float size, float first, float left, float right, float pitch, float before, float after, boolean keep) { }

    /** A paragraph. */
    public record Paragraph(Style style, List<Span> spans) implements Block {

        public String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }

        /** How a page shows it: title, right, plain or text. */
        public String look() {
            return switch (style.align()) {
                case CENTER -> "title";
                case RIGHT -> "right";
                case LEFT, BOTH -> style.first() > 0 ? "text" : "plain";
            };
        }
    }

    /**
     * A table.
     *
     * @param widths of its columns, as shares of the whole
     */
    public record Table(List<Float> widths, List<List<Cell>> rows) implements Block { }

    /**
     * A cell.
     *
     * @param columns how many columns it spans
     */
    public record Cell(List<Paragraph> paragraphs, int columns) { }

    /** The text, a line for each paragraph and for each row of a table. */
    public List<String> lines() {
        return blocks.stream().flatMap(block -> switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case Table table -> table.rows().stream().map(row -> row.stream().map(Sheet::text).collect(Collectors.joining("　")));
        }).filter(it -> !it.isBlank()).toList();
    }

    static String text(Cell cell) {
        return cell.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** True if a paragraph marks where the seal goes. */
    boolean hasSealPlace() {
        return blocks.stream().anyMatch(it -> it instanceof Paragraph paragraph && paragraph.style().role().equals(SEAL));
    }

    /** Role of the paragraph over which the seal is set. */
    static final String SEAL = "印章处";
}
