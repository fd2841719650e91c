package org.liandong.foundation.element.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

import org.liandong.foundation.element.reckoning.Injury.Dependent;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;

/** 被扶养人生活费: year by year, for all of them together never more than what one townsman spends a year (人身损害赔偿解释 17). */
record Support(Money total, String words) {

    private static final int OF_AGE = 18;

    static Support of(List<Dependent> dependents, Money spending, BigDecimal share) {
        if (dependents.stream().anyMatch(it -> it.supporters() < 1 || it.age() > 130)) {
            throw new InvalidValue("被扶养人的年纪或者一起养他的人数不对。");
        }
        var total = Money.ZERO;
        var longest = dependents.stream().mapToInt(it -> years(it.age())).max().orElse(0);
        for (int year = 1; year <= longest; year++) {
            var sum = BigDecimal.ZERO;
            for (var one : dependents) {
                sum = year <= years(one.age()) ? sum.add(share.divide(BigDecimal.valueOf(one.supporters()), MathContext.DECIMAL128)) : sum;
            }
            total = total.plus(spending.times(sum.min(BigDecimal.ONE)));
        }
        var each = dependents.stream().map(it -> "%d岁养%d年、%d人分担".formatted(it.age(), years(it.age()), it.supporters()))
                .collect(Collectors.joining("；"));
        return new Support(total, "被扶养人生活费：每年%s，%s，逐年相加，每年合计不超过%s，共%s".formatted(spending.yuan(), each, spending.yuan(), total.yuan()));
    }

    private static int years(int age) {
        return age < OF_AGE ? OF_AGE - age : Injury.years(age);
    }
}
