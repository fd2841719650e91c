package org.liandong.foundation.element.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.liandong.foundation.rulebook.RuleFile;

/** Dated figures from rulebook/calculators, each with its source. */
final class Data {

    private Data() { }

    /** The rows of a list in a file. */
    static List<Map<String, Object>> rows(String file, String list) {
        return Objects.requireNonNull(RuleFile.tables("calculators/" + file).get(list), list);
    }

    static LocalDate day(Map<String, Object> row, String name) {
        return Objects.requireNonNull(RuleFile.day(row, name), name);
    }

    static String text(Map<String, Object> row, String name) {
        return Objects.requireNonNull(row.get(name), name).toString();
    }

    /** What to say behind a figure nobody has confirmed yet. */
    static String mark(boolean confirmed) {
        return confirmed ? "" : "（这个数还没有核实，以法院采用的为准）";
    }
}
