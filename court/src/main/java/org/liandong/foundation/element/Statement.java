package org.liandong.foundation.element;

import java.util.List;

/**
 * 要素式文书的内容: headings with rows of question and answer, for a page, for printing, and for whoever makes a document of it.
 *
 * @param title heading of the whole
 */
public record Statement(String title, List<Section> sections) {

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

    /** Without the sections that have no rows. */
    static Statement of(String title, List<Section> sections) {
        return new Statement(title, sections.stream().filter(it -> !it.rows().isEmpty()).toList());
    }
}
