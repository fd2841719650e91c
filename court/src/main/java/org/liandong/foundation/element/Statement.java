package org.liandong.foundation.element;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.liandong.foundation.document.Contents;

/**
 * 要素式文书的内容: headings with rows of question and answer, for a page, for printing, and for whoever makes a document of it.
 *
 * @param title heading of the whole
 */
public record Statement(String title, List<Section> sections) {

    private static final String NUMBERS = "一二三四五六七八九十";

    /** A heading with its rows, never empty. */
    public record Section(String heading, List<Row> rows) { }

    /**
     * A row.
     *
     * @param question what it is about
     * @param answer   what is said, several lines for a list; never blank
     * @param source   who said it or where it is known from
     */
    public record Row(String question, String answer, String source) { }

    /** The same with "一、二、三" before the headings. */
    Statement numbered() {
        return new Statement(title, IntStream.range(0, sections.size())
                .mapToObj(i -> new Section(NUMBERS.charAt(i) + "、" + sections.get(i).heading(), sections.get(i).rows())).toList());
    }

    /** What the template of such a paper is filled with; {@code slot} is where its signer is named. */
    Contents contents(String slot, String signer) {
        var rows = sections.stream().flatMap(section -> section.rows().stream()
                .map(row -> Map.of("部分", section.heading(), "问题", row.question(), "回答", row.answer()))).toList();
        return Contents.empty().rows("要素", rows).with(slot, signer);
    }

    /** Without the sections that have no rows. */
    static Statement of(String title, List<Section> sections) {
        return new Statement(title, sections.stream().filter(it -> !it.rows().isEmpty()).toList());
    }
}
