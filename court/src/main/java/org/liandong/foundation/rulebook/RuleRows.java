package org.liandong.foundation.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liandong.foundation.kernel.InvalidValue;

/** Rows as they are typed: checked against the items of their book. */
final class RuleRows {

    private RuleRows() { }

    /**
     * The typed row under the name of its rule, without dates, which are not typed here. Throws {@link InvalidValue} for an item the book does not
     * know, or none of a source.
     */
    static Map<String, Object> checked(Book<?> book, String rule, String text) {
        var typed = RuleFile.row(text);
        for (var item : typed.keySet()) {
            if (!book.items().containsKey(item)) {
                throw new InvalidValue("没有“%s”这一项。可以写的有：%s。".formatted(item, String.join("、", book.items().keySet())));
            }
        }
        if (!(typed.get("source") instanceof String source) || source.isBlank()) {
            throw new InvalidValue("请写明依据（source）：哪部法律、哪个文件、第几条。");
        }
        var row = new LinkedHashMap<String, Object>();
        row.put(book.key(), rule);
        typed.forEach((item, value) -> {
            if (!item.equals("since") && !item.equals("until")) {
                row.putIfAbsent(item, value);
            }
        });
        return row;
    }

    /** The version's items as text to be changed, without its name and its dates. */
    static String typed(Book<?> book, RuleVersion version) {
        var row = new LinkedHashMap<String, Object>();
        book.items().keySet().stream().filter(it -> version.row().containsKey(it))
                .filter(it -> !it.equals(book.key()) && !it.equals("since") && !it.equals("until")).forEach(it -> row.put(it, version.row().get(it)));
        return RuleFile.text(row);
    }

    static RuleVersion version(String rule, LocalDate since, Map<String, Object> row) {
        var dated = new LinkedHashMap<>(row);
        dated.put("since", since);
        return new RuleVersion(rule, since, null, dated, null);
    }
}
