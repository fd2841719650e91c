package org.liandong.proceeding.triage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.RuleFile;

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

    static final Book<Thresholds> BOOK = new Book<>("thresholds", "小额诉讼限额", "各省上年度就业人员年平均工资，限额由它算", "thresholds.yaml", "province",
            Book.items("province", "省的代码", "wage", "年平均工资（元）", "source", "依据", "confirmed", "已经核实", "since", "生效", "until", "失效"),
            row -> "年平均工资%s元%s".formatted(row.get("wage"), Boolean.TRUE.equals(row.get("confirmed")) ? "" : "，待核实"), Thresholds::of);

    private final Supplier<List<Map<String, Object>>> rows;

    private Thresholds(Supplier<List<Map<String, Object>>> rows) {
        this.rows = rows;
    }

    static Thresholds of(List<Map<String, Object>> rows) {
        if (rows.stream().anyMatch(it -> !(it.get("wage") instanceof Integer wage) || wage <= 0)) {
            throw new InvalidValue("年平均工资（wage）要写成大于0的整数，单位是元。");
        }
        return new Thresholds(() -> rows);
    }

    /** The limits as shipped with the house. */
    public static Thresholds load() {
        return BOOK.shipped();
    }

    /** The limits as they are whenever they are asked. */
    static Thresholds in(Supplier<Thresholds> now) {
        return new Thresholds(() -> now.get().rows.get());
    }

    /** The limits in force; before the first known year its figures are taken. */
    public Limits on(LocalDate day) {
        var row = rows.get().stream().filter(it -> !day(it, "since", LocalDate.MIN).isAfter(day) && !day(it, "until", LocalDate.MAX).isBefore(day)).findFirst()
                .orElse(rows.get().getFirst());
        var wage = BigDecimal.valueOf(((Number) row.get("wage")).longValue());
        return new Limits(wage.divide(BigDecimal.TWO), wage.multiply(BigDecimal.TWO), (String) row.get("source"));
    }

    private static LocalDate day(Map<String, Object> row, String name, LocalDate otherwise) {
        return Objects.requireNonNullElse(RuleFile.day(row, name), otherwise);
    }
}
