package org.liandong.foundation.element.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;

/** 人身损害赔偿所用的统计数字和交强险限额, from rulebook/calculators/injury.yaml. */
final class InjuryFigures {

    /**
     * The figures of one year of statistics in a province, a year each.
     *
     * @param income      城镇居民人均可支配收入, null if not known
     * @param consumption 城镇居民人均消费支出, null if not known
     * @param wage        职工平均工资, null if not known
     */
    record Year(String province, int year, @Nullable Money income, @Nullable Money consumption, @Nullable Money wage, boolean confirmed) { }

    /** 交强险责任限额, each for the whole accident: of a car at fault, and of one without fault. */
    record Limits(LocalDate since, Money death, Money medical, Money property, Money deathNoFault, Money medicalNoFault, Money propertyNoFault,
            String source) { }

    private static final List<Year> YEARS = Data.rows("injury.yaml", "statistics").stream().map(it -> new Year(Data.text(it, "province"),
            (Integer) it.get("year"), money(it, "income"), money(it, "consumption"), money(it, "wage"), (Boolean) it.get("confirmed"))).toList();
    private static final List<Limits> LIMITS = Data.rows("injury.yaml", "compulsory").stream().map(it -> new Limits(Data.day(it, "since"),
            must(it, "death"),
            must(it, "medical"), must(it, "property"), must(it, "deathNoFault"), must(it, "medicalNoFault"), must(it, "propertyNoFault"),
                    Data.text(it, "source")))
            .toList();

    private InjuryFigures() { }

    /** The newest statistics of the province published for a year before that one. */
    static Optional<Year> before(String province, int year) {
        return YEARS.stream().filter(it -> it.province().equals(province) && it.year() < year).reduce((first, second) -> second);
    }

    /** The limits for an accident of that day; empty before 2008-02-01. */
    static Optional<Limits> limits(LocalDate day) {
        return LIMITS.stream().filter(it -> !it.since().isAfter(day)).reduce((first, second) -> second);
    }

    private static Money must(Map<String, Object> row, String name) {
        return Money.ofYuan(((Number) row.get(name)).longValue());
    }

    private static @Nullable Money money(Map<String, Object> row, String name) {
        return row.get(name) == null ? null : Money.of(row.get(name).toString());
    }
}
