package org.liandong.foundation.element.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.liandong.foundation.kernel.Money;

/** Interest by the day. The first day counts and the last does not; a year has 365 days. */
final class Interest {

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private Interest() { }

    /** The line for a principal over a span at a yearly rate. */
    static Line line(String what, Money principal, LocalDate from, LocalDate to, Rate rate, String source) {
        var days = ChronoUnit.DAYS.between(from, to);
        var amount = of(principal, days, rate);
        return new Line("%s：%s至%s共%d天，%s × %s%% ÷ 365 × %d ＝ %s".formatted(what, from, to, days, principal.yuan(), rate, days, amount.yuan()),
                amount, source);
    }

    static Money of(Money principal, long days, Rate rate) {
        return principal.times(rate.share().multiply(BigDecimal.valueOf(days)).divide(YEAR, MathContext.DECIMAL128));
    }
}
