package org.liandong.foundation.element.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.liandong.foundation.kernel.InvalidValue;

/** 一年期贷款市场报价利率（LPR）, published from 2019-08-20; from rulebook/calculators/lpr.yaml. */
final class Lpr {

    /** A published rate, in force until the next. */
    record Published(LocalDate since, Rate rate, boolean confirmed) {

        String words() {
            return "%s起的一年期LPR为%s%%%s".formatted(since, rate, Data.mark(confirmed));
        }
    }

    static final LocalDate FIRST = LocalDate.of(2019, 8, 20);
    private static final List<Published> ALL = Data.rows("lpr.yaml", "one-year").stream().map(it -> new Published(Data.day(it, "since"),
            Rate.of(Data.text(it, "rate")), (Boolean) it.getOrDefault("confirmed", true))).sorted(Comparator.comparing(Published::since)).toList();

    private Lpr() { }

    /** The rate in force on that day; there is none before 2019-08-20. */
    static Published on(LocalDate day) {
        return ALL.stream().filter(it -> !it.since().isAfter(day)).reduce((first, second) -> second)
                .orElseThrow(() -> new InvalidValue("2019年8月20日以前没有贷款市场报价利率（LPR），请写明约定的利率。"));
    }

    static List<Published> all() {
        return ALL;
    }
}
