package org.liandong.foundation.term;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;
import org.yaml.snakeyaml.Yaml;

/** 期限规则库: every version of every time limit, from rulebook/terms.yaml. */
public final class TermRules {

    private final List<TermRule> rules;

    private TermRules(List<TermRule> rules) {
        this.rules = rules;
    }

    public static TermRules load() {
        try (var text = new InputStreamReader(Objects.requireNonNull(TermRules.class.getResourceAsStream("/rulebook/terms.yaml")),
                StandardCharsets.UTF_8)) {
            return of(new Yaml().load(text));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The rules of those rows. */
    public static TermRules of(List<Map<String, Object>> rows) {
        return new TermRules(rows.stream().map(TermRules::rule).toList());
    }

    /** The version in force when the term begins. Throws {@link InvalidValue} for a name that is not in the rulebook. */
    public TermRule on(String id, LocalDate day) {
        return rules.stream().filter(rule -> rule.id().equals(id) && rule.isInForce(day)).findFirst()
                .orElseThrow(() -> new InvalidValue("规则库里没有“%s”这个期限。".formatted(id)));
    }

    public List<TermRule> all() {
        return rules;
    }

    @SuppressWarnings("unchecked")
    private static TermRule rule(Map<String, Object> row) {
        var examples = new LinkedHashMap<String, String>();
        ((Map<Object, Object>) row.getOrDefault("examples", Map.of())).forEach((start, due) -> examples.put(text(start), text(due)));
        return new TermRule((String) row.get("id"), (String) row.get("area"), (Integer) row.get("length"), TermRule.Unit.valueOf((String) row.get("unit")),
                (String) row.get("from"), (Boolean) row.get("rolls"), (String) row.get("source"), (List<String>) row.getOrDefault("pauses", List.of()),
                (String) row.getOrDefault("extension", ""), (String) row.getOrDefault("approver", ""), (String) row.getOrDefault("then", ""),
                (String) row.getOrDefault("note", ""), day(row.get("since")), day(row.get("until")), examples);
    }

    /** A day, or a moment as it is written. */
    private static String text(Object when) {
        return when instanceof Date ? Objects.requireNonNull(day(when)).toString() : when.toString();
    }

    private static @Nullable LocalDate day(@Nullable Object date) {
        return date == null ? null : LocalDate.ofInstant(((Date) date).toInstant(), ZoneOffset.UTC);
    }
}
