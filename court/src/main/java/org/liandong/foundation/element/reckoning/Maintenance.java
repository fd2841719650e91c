package org.liandong.foundation.element.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.element.reckoning.Calculators.Result;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;

/**
 * 抚养费: 20 to 30 per cent of a regular monthly income for one child, for two or more at most 50 per cent in all (婚姻家庭编解释（一） 49). The total is
 * what is to be paid each month: by the share given, or by the lower end.
 */
final class Maintenance {

    private static final String LAW = "婚姻家庭编解释（一） 49";
    private static final int OF_AGE = 18;
    private static final int TWELVE = 12;
    private static final int MOST_CHILDREN = 10;

    /** What is asked. */
    record Input(
            @Asked(value = "付钱一方的月收入（元）", hint = "工资、奖金都算；收入不固定的，填去年总收入除以12") Money income,
            @Asked(value = "要负担几个孩子", hint = "这一方要付抚养费的孩子一共几个") int children,
            @Asked(value = "打算按月收入的百分之几", required = false, hint = "不填按最低的20%算") @Nullable Rate share,
            @Asked(value = "最小的孩子哪天出生", required = false, hint = "填了就算到18岁一共多少") @Nullable LocalDate born) { }

    private Maintenance() { }

    static Result reckon(Input input, LocalDate today) {
        if (input.children() < 1 || input.children() > MOST_CHILDREN) {
            throw new InvalidValue("孩子的数目请填1到10。");
        }
        var most = input.children() == 1 ? 30 : 50;
        var lines = new ArrayList<Line>();
        var low = part(input.income(), new BigDecimal("20"));
        lines.add(new Line("最低按20%%：%s × 20%% ＝ %s".formatted(input.income().yuan(), low.yuan()), low, LAW));
        var high = part(input.income(), BigDecimal.valueOf(most));
        lines.add(new Line("最高%s按%d%%：%s × %d%% ＝ %s".formatted(input.children() == 1 ? "" : "（几个孩子一共）", most, input.income().yuan(), most,
                high.yuan()), high, LAW));
        var monthly = low;
        if (input.share() != null) {
            monthly = part(input.income(), input.share().number());
            lines.add(new Line("按您填的%s%%：每月%s".formatted(input.share(), monthly.yuan()), monthly, LAW));
            if (input.share().number().compareTo(BigDecimal.valueOf(most)) > 0 || input.share().number().compareTo(new BigDecimal("20")) < 0) {
                lines.add(Line.note("不在20%%到%d%%之间，要有特殊情况才行，请说明理由".formatted(most), LAW));
            }
        }
        if (input.children() > 1) {
            lines.add(Line.note("平均每个孩子每月%s".formatted(monthly.times(BigDecimal.ONE.divide(BigDecimal.valueOf(input.children()),
                    MathContext.DECIMAL64)).yuan()), LAW));
        }
        if (input.born() != null) {
            untilOfAge(input.born(), monthly, today, lines);
        }
        return new Result(monthly, lines);
    }

    private static void untilOfAge(LocalDate born, Money monthly, LocalDate today, ArrayList<Line> lines) {
        var end = born.plusYears(OF_AGE);
        if (born.isAfter(today)) {
            throw new InvalidValue("孩子的出生日期还没到。");
        }
        if (!end.isAfter(today)) {
            lines.add(Line.note("孩子已经满18岁；不能独立生活的成年子女，另外可以要", "民法典 1067"));
            return;
        }
        var span = Period.between(today, end);
        var months = span.getYears() * TWELVE + span.getMonths() + (span.getDays() > 0 ? 1 : 0);
        lines.add(Line.note("付到18岁（%s）还有%d个月，一共%s元".formatted(end, months, monthly.times(BigDecimal.valueOf(months)).yuan()), "婚姻家庭编解释（一） 53"));
    }

    private static Money part(Money income, BigDecimal percent) {
        return income.times(percent.divide(Rate.HUNDRED, MathContext.DECIMAL64));
    }
}
