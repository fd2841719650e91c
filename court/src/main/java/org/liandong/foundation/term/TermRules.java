package org.liandong.foundation.term;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
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
        try (var text = new InputStreamReader(Objects.requireNonNull(TermRules.class.getResourceAsStream("/rulebook/terms.yaml")), StandardCharsets.UTF_8)) {
            List<Map<String, Object>> rows = new Yaml().load(text);
            return new TermRules(rows.stream().map(TermRules::rule).toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The version in force when the term begins. Throws {@link InvalidValue} for a name that is not in the rulebook. */
    public TermRule on(String id, LocalDate day) {
        return rules.stream().filter(rule -> rule.id().equals(id) && rule.isInForce(day)).findFirst()
                .orElseThrow(() -> new InvalidValue("规则库里没有“%s”这个期限。".formatted(id)));
    }

    public List<TermRule> all() {
        return rules;
    }

    private static TermRule rule(Map<String, Object> row) {
        return new TermRule((String) row.get("id"), (Integer) row.get("length"), TermRule.Unit.valueOf((String) row.get("unit")),
                (String) row.get("from"), (Boolean) row.get("rolls"), (String) row.get("source"), (String) row.getOrDefault("extension", ""),
                (String) row.getOrDefault("note", ""), day(row.get("since")), day(row.get("until")));
    }

    private static @Nullable LocalDate day(@Nullable Object date) {
        return date == null ? null : LocalDate.ofInstant(((Date) date).toInstant(), ZoneOffset.UTC);
    }
}
