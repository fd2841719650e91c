package org.liandong.proceeding.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Causes of action by families: "4.10" stands for itself and for everything below it, "" for every cause. */
final class Prefixes {

    private Prefixes() { }

    /** The longest of the prefixes the cause lies within. */
    static Optional<String> longest(String cause, List<String> prefixes) {
        return prefixes.stream().filter(it -> it.isEmpty() || cause.equals(it) || cause.startsWith(it + "."))
                .max(Comparator.comparing(String::length));
    }
}
