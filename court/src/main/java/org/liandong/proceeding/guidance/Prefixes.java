package org.liandong.proceeding.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Causes of action by families: "4.10" stands for itself and for everything below it, "" for every cause. */
final class Prefixes {

    private Prefixes() { }

    /** The longest of the prefixes the cause lies within. */
    static Optional<String> longest(String cause, List<String> prefixes) {
        return prefixes.stream().filter(it -> it.isEmpty() || cause.equals(it) || cause.startsWith(it + "."))
                .max(Comparator.comparing(String::length));
    }

    /** The row whose prefixes hold the cause most closely, empty if none does. */
    static <T> Optional<T> closest(String cause, List<T> rows, Function<T, List<String>> prefixes) {
        return rows.stream().flatMap(row -> longest(cause, prefixes.apply(row)).stream().map(it -> Map.entry(it, row)))
                .max(Comparator.comparing(it -> it.getKey().length())).map(Map.Entry::getValue);
    }
}
