package org.liandong.foundation.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;

/** Rows as they are typed: in the Chinese labels of their book (or its names), with 是 and 否, without dates. */
final class RuleRows {

    private static final String YES = "是";
    private static final String NO = "否";
    private static final Set<String> DATES = Set.of("since", "until");

    private RuleRows() { }

    /** The typed row under the name of its rule. Throws {@link InvalidValue} for an item the book does not know, or for none of a source. */
    static Map<String, Object> checked(Book<?> book, String rule, String text) {
        var row = new LinkedHashMap<String, Object>();
        row.put(book.key(), rule);
        RuleFile.row(text).forEach((typed, value) -> {
            var item = book.item(typed).orElseThrow(() -> new InvalidValue("没有“%s”这一项。可以写的有：%s。".formatted(typed,
                    String.join("、", book.items().keySet().stream().filter(it -> !it.equals(book.key()) && !DATES.contains(it)).map(book::label).toList()))));
            if (!DATES.contains(item)) {
                row.putIfAbsent(item, read(book, value));
            }
        });
        if (!(row.get("source") instanceof String source) || source.isBlank()) {
            throw new InvalidValue("请写明“%s”：哪部法律、哪个文件、第几条。".formatted(book.label("source")));
        }
        return row;
    }

    /** The row's items as text to be changed, without its name and its dates. */
    static String typed(Book<?> book, Map<String, Object> row) {
        var typed = new LinkedHashMap<String, Object>();
        items(book, row.keySet()).forEach(it -> typed.put(book.label(it), written(book, row.get(it))));
        return RuleFile.text(typed);
    }

    /** Those items without anything in them. */
    static String pattern(Book<?> book, Set<String> items) {
        return items(book, items).stream().map(it -> book.label(it) + ": ").collect(Collectors.joining("\n"));
    }

    private static List<String> items(Book<?> book, Set<String> some) {
        return book.items().keySet().stream().filter(some::contains).filter(it -> !it.equals(book.key()) && !DATES.contains(it)).toList();
    }

    static RuleVersion version(String rule, LocalDate since, Map<String, Object> row, RuleVersion.@Nullable Approval approval) {
        var dated = new LinkedHashMap<>(row);
        dated.put("since", since);
        return new RuleVersion(rule, since, null, dated, approval);
    }

    /** Names in the place of labels, all the way down; a key that is neither, such as an amount, stays. */
    private static Object read(Book<?> book, Object value) {
        return switch (value) {
            case Map<?, ?> inner -> {
                var row = new LinkedHashMap<Object, Object>();
                inner.forEach((key, item) -> row.put(key instanceof String name ? book.item(name).orElse(name) : key, read(book, item)));
                yield row;
            }
            case List<?> many -> many.stream().map(it -> read(book, it)).toList();
            case String text when text.equals(YES) -> true;
            case String text when text.equals(NO) -> false;
            case null -> "";
            default -> value;
        };
    }

    private static Object written(Book<?> book, Object value) {
        return switch (value) {
            case Map<?, ?> inner -> {
                var row = new LinkedHashMap<Object, Object>();
                inner.forEach((key, item) -> row.put(key instanceof String name ? book.label(name) : key, written(book, item)));
                yield row;
            }
            case List<?> many -> many.stream().map(it -> written(book, it)).toList();
            case Boolean yes -> yes ? YES : NO;
            case null -> "";
            default -> value;
        };
    }
}
