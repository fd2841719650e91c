package org.liandong.proceeding.triage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.Yaml;

/** 小额诉讼限额: half, and twice, the province's average wage of the latest published year (民诉法 165; 民诉法解释 272). */
public final class Thresholds {

    /**
     * The limits on a day.
     *
     * @param half    up to which small claims must be used, yuan
     * @param twice   up to which the parties may agree on them, yuan
     * @param source  where the wage stands
     */
    public record Limits(BigDecimal half, BigDecimal twice, String source) { }

    private final List<Map<String, Object>> rows;

    private Thresholds(List<Map<String, Object>> rows) {
        this.rows = rows;
    }

    public static Thresholds load() {
        try (var text = new InputStreamReader(Objects.requireNonNull(Thresholds.class.getResourceAsStream("/rulebook/thresholds.yaml")), StandardCharsets.UTF_8)) {
            return new Thresholds(new Yaml().load(text));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The limits in force; before the first known year its figures are taken. */
    public Limits on(LocalDate day) {
        var row = rows.stream().filter(it -> !day(it, "since", LocalDate.MIN).isAfter(day) && !day(it, "until", LocalDate.MAX).isBefore(day)).findFirst()
                .orElse(rows.getFirst());
        var wage = BigDecimal.valueOf(((Number) row.get("wage")).longValue());
        return new Limits(wage.divide(BigDecimal.TWO), wage.multiply(BigDecimal.TWO), (String) row.get("source"));
    }

    private static LocalDate day(Map<String, Object> row, String name, LocalDate otherwise) {
        return row.get(name) instanceof Date date ? LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC) : otherwise;
    }
}
