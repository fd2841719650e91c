package org.liandong.foundation.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 案件类别表: every class of case that can be filed here. */
public final class CaseClasses {

    private final Function<LocalDate, List<CaseClass>> classes;

    private CaseClasses(Function<LocalDate, List<CaseClass>> classes) {
        this.classes = classes;
    }

    /** The table of these rows, whatever the day. */
    static CaseClasses of(List<Map<String, Object>> rows) {
        var classes = rows.stream().map(CaseClasses::row).toList();
        return new CaseClasses(day -> classes);
    }

    /** The table as the rulebook has it on each day. */
    static CaseClasses in(Rulebook rulebook) {
        return new CaseClasses(day -> rulebook.on(RulebookConfiguration.CLASSES, day).classes.apply(day));
    }

    /** The table as shipped with the house. */
    public static CaseClasses load() {
        return in(Rulebook.asShipped(RulebookConfiguration.CLASSES));
    }

    /** The class of that cause for a case of that day: the row with the longest beginning of its id. */
    public CaseClass of(String cause, LocalDate day) {
        return classes.apply(day).stream().filter(it -> it.prefix().isEmpty() || cause.equals(it.prefix()) || cause.startsWith(it.prefix() + "."))
                .max(Comparator.comparing(it -> it.prefix().length())).orElseThrow();
    }

    /** Every class of that day. */
    public List<CaseClass> all(LocalDate day) {
        return classes.apply(day);
    }

    private static CaseClass row(Map<String, Object> row) {
        var it = new Row(row);
        return new CaseClass(it.text("prefix", ""), it.text("name"), it.text("number", ""), it.text("review"), it.one("onward", CaseClass.Onward.class),
                it.text("department", ""), it.text("ruling"), it.yes("fee"), it.text("source"));
    }
}
