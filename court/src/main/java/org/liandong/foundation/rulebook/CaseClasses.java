package org.liandong.foundation.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.Yaml;

/** 案件类别表: every class of case that can be filed here, from rulebook/filing/classes.yaml. */
public final class CaseClasses {

    private final List<CaseClass> classes;

    private CaseClasses(List<CaseClass> classes) {
        this.classes = classes;
    }

    public static CaseClasses load() {
        var file = Objects.requireNonNull(CaseClasses.class.getResourceAsStream("/rulebook/filing/classes.yaml"));
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            List<Map<String, Object>> rows = new Yaml().load(text);
            return new CaseClasses(rows.stream().map(CaseClasses::row).toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The class of that cause: the row with the longest beginning of its id. */
    public CaseClass of(String cause) {
        return classes.stream().filter(it -> it.prefix().isEmpty() || cause.equals(it.prefix()) || cause.startsWith(it.prefix() + "."))
                .max(Comparator.comparing(it -> it.prefix().length())).orElseThrow();
    }

    public List<CaseClass> all() {
        return classes;
    }

    private static CaseClass row(Map<String, Object> row) {
        return new CaseClass((String) row.get("prefix"), (String) row.get("name"), (String) row.get("number"), (String) row.get("review"),
                "分流".equals(row.get("onward")), (String) row.getOrDefault("department", ""), (Boolean) row.get("mediable"),
                (String) row.get("ruling"), (Boolean) row.get("fee"), (String) row.get("source"));
    }
}
