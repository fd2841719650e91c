package org.liandong.proceeding.filing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.Yaml;

/** 立案条件表: the conditions of filing by class of case, from rulebook/filing/conditions.yaml. */
final class FilingConditions {

    /**
     * One condition.
     *
     * @param classes names of the classes it is for, empty for all
     * @param causes  beginnings of the causes it is for, empty for all
     * @param test    how it is looked at
     * @param fine    what to say if it seems to be met
     * @param todo    what to do if not
     */
    record Condition(String name, List<String> classes, List<String> causes, String test, String fine, String todo, String source) {

        boolean isFor(String kind, String cause) {
            return (classes.isEmpty() || classes.contains(kind))
                    && (causes.isEmpty() || causes.stream().anyMatch(it -> cause.equals(it) || cause.startsWith(it + ".")));
        }
    }

    private FilingConditions() { }

    static List<Condition> load() {
        var file = Objects.requireNonNull(FilingConditions.class.getResourceAsStream("/rulebook/filing/conditions.yaml"));
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            List<Map<String, Object>> rows = new Yaml().load(text);
            return rows.stream().map(FilingConditions::row).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @SuppressWarnings("unchecked")
    private static Condition row(Map<String, Object> row) {
        return new Condition((String) row.get("name"), (List<String>) row.getOrDefault("classes", List.of()),
                (List<String>) row.getOrDefault("causes", List.of()), (String) row.get("test"), (String) row.get("fine"), (String) row.get("todo"),
                (String) row.get("source"));
    }
}
