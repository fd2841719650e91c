package org.liandong.foundation.element.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.element.reckoning.Calculators.Result;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;

/** 物业费和违约金: area by price by months, less what was paid, and the agreed penalty for being late. */
final class PropertyFee {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int TWELVE = 12;

    /** What is asked. */
    record Input(
            @Asked("房屋面积（平方米）") Rate area,
            @Asked(value = "每平方米每月多少钱（元）") Money price,
            @Asked("从哪天开始欠") LocalDate from,
            @Asked("欠到哪天") LocalDate to,
            @Asked(value = "这段时间已经交了多少（元）", required = false) @Nullable Money paid,
            @Asked(value = "违约金每天万分之几", required = false, hint = "合同没写就不填") @Nullable Rate daily,
            @Asked(value = "违约金从哪天起算", required = false, hint = "一般是最晚该交费那天的第二天") @Nullable LocalDate lateFrom,
            @Asked(value = "违约金算到哪天", required = false, hint = "不填就算到今天") @Nullable LocalDate lateTo) { }

    private PropertyFee() { }

    static Result reckon(Input input, LocalDate today) {
        if (input.to().isBefore(input.from())) {
            throw new InvalidValue("“欠到哪天”不能早于“从哪天开始欠”。");
        }
        var lines = new ArrayList<Line>();
        var monthly = input.price().times(input.area().number());
        lines.add(Line.note("每月：%s平方米 × %s元 ＝ %s元".formatted(input.area(), input.price().yuan(), monthly.yuan()), "民法典 944"));
        var span = Period.between(input.from(), input.to().plusDays(1));
        var months = span.getYears() * TWELVE + span.getMonths();
        var fee = monthly.times(BigDecimal.valueOf(months));
        lines.add(new Line("%s至%s满%d个月：%s × %d ＝ %s".formatted(input.from(), input.to(), months, monthly.yuan(), months, fee.yuan()), fee,
                "民法典 944"));
        if (span.getDays() > 0) {
            var begins = input.from().plusMonths(months);
            var rest = monthly.times(BigDecimal.valueOf(span.getDays()).divide(BigDecimal.valueOf(begins.lengthOfMonth()), MathContext.DECIMAL64));
            lines.add(new Line("不满一个月的%d天：%s ÷ %d × %d ＝ %s".formatted(span.getDays(), monthly.yuan(), begins.lengthOfMonth(), span.getDays(),
                    rest.yuan()), rest,
                    "民法典 944"));
        }
        var owed = Result.sum(lines).total();
        if (input.paid() != null && input.paid().cents() > 0) {
            var paid = input.paid().min(owed);
            lines.add(Line.note("减去已经交的%s元".formatted(input.paid().yuan()), ""));
            owed = owed.minus(paid);
        }
        return new Result(owed.plus(penalty(input, owed, today, lines)), lines);
    }

    private static Money penalty(Input input, Money owed, LocalDate today, ArrayList<Line> lines) {
        if (input.daily() == null || input.lateFrom() == null) {
            return Money.ZERO;
        }
        var until = input.lateTo() == null ? today : input.lateTo();
        var days = Math.max(0, ChronoUnit.DAYS.between(input.lateFrom(), until) + 1);
        var penalty = owed.times(input.daily().number().multiply(BigDecimal.valueOf(days)).divide(TEN_THOUSAND, MathContext.DECIMAL64));
        lines.add(new Line("违约金：%s × 万分之%s × %d天 ＝ %s".formatted(owed.yuan(), input.daily(), days, penalty.yuan()), penalty, "民法典 585"));
        lines.add(Line.note("违约金过分高于损失的，业主可以请求法院减少", "民法典 585"));
        return penalty;
    }
}
