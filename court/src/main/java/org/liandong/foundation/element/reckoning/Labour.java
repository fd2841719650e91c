package org.liandong.foundation.element.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.element.reckoning.Calculators.Result;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Money;

/** 劳动者的请求: unpaid wages, overtime, double wages for want of a contract, annual leave, and what is due when the work ends. */
final class Labour {

    private static final BigDecimal DAYS_PAID = new BigDecimal("21.75");
    private static final BigDecimal HOURS = BigDecimal.valueOf(8);
    private static final int TWELVE = 12;
    private static final int HALF_YEAR = 6;
    private static final LocalDate ACT = LocalDate.of(2008, 1, 1);

    /** How the work ended. */
    enum Ending implements Labelled {
        /** 未解除. */
        NONE("还在干，或者自己辞的", ""),
        /** 经济补偿. */
        COMPENSATION("单位欠薪等原因被迫走的、协商解除的、合同到期不续的", "劳动合同法 46、47"),
        /** 违法解除或者终止. */
        UNLAWFUL("单位违法开除", "劳动合同法 48、87");

        private final String label;
        private final String law;

        Ending(String label, String law) {
            this.label = label;
            this.law = law;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String law() {
            return law;
        }
    }

    /** What is asked. */
    record Input(
            @Asked(value = "每月工资（元）", hint = "最近12个月平均，包括奖金和补贴，扣社保和个税以前的数") Money wage,
            @Asked("哪天开始上班") LocalDate started,
            @Asked(value = "哪天离开", required = false, hint = "还在干就不填") @Nullable LocalDate ended,
            @Asked(value = "拖欠的工资一共多少（元）", required = false) @Nullable Money unpaid,
            @Asked(value = "平时加班多少小时", required = false) @Nullable Rate weekday,
            @Asked(value = "周末加班没补休多少小时", required = false) @Nullable Rate restDay,
            @Asked(value = "法定节日加班多少小时", required = false) @Nullable Rate holiday,
            @Asked(value = "没有签书面劳动合同", required = false, as = Asked.As.CHECK) boolean noContract,
            @Asked(value = "后来哪天补签的合同", required = false, hint = "一直没签就不填") @Nullable LocalDate signed,
            @Asked(value = "没休的年休假多少天", required = false, hint = "工作满1年不满10年每年5天，满10年10天，满20年15天") @Nullable Rate leave,
            @Asked(value = "怎么离开的", required = false) @Nullable Ending ending,
            @Asked(value = "没提前30天通知就辞退", required = false, as = Asked.As.CHECK, hint = "生病、不能胜任、情况变化三种辞退才有") boolean noNotice,
            @Asked(value = "当地上年度职工月平均工资（元）", required = false, hint = "工资特别高的才用得上：补偿最多按它的3倍、最多12年") @Nullable Money localAverage) { }

    private final Input input;
    private final LocalDate end;
    private final List<Line> lines = new ArrayList<>();

    private Labour(Input input, LocalDate end) {
        this.input = input;
        this.end = end;
    }

    static Result reckon(Input input, LocalDate today) {
        var end = input.ended() == null ? today : input.ended();
        if (end.isBefore(input.started())) {
            throw new InvalidValue("离开的日子不能早于上班的日子。");
        }
        var labour = new Labour(input, end);
        labour.wages();
        labour.doubled();
        labour.leave();
        labour.ending();
        labour.lines.add(Line.note("先要申请劳动仲裁；时效一年，在职期间拖欠的工资不受一年限制", "劳动争议调解仲裁法 5、27"));
        return Result.sum(labour.lines);
    }

    private void wages() {
        if (input.unpaid() != null) {
            lines.add(new Line("拖欠的工资：" + input.unpaid().yuan(), input.unpaid(), "劳动合同法 30"));
        }
        overtime("平时加班", input.weekday(), "150", "劳动法 44(1)");
        overtime("周末加班", input.restDay(), "200", "劳动法 44(2)");
        overtime("法定节日加班", input.holiday(), "300", "劳动法 44(3)");
    }

    private void overtime(String what, @Nullable Rate hours, String percent, String law) {
        if (hours != null && hours.number().signum() > 0) {
            var hour = hours.number().multiply(new BigDecimal(percent)).divide(Rate.HUNDRED.multiply(DAYS_PAID).multiply(HOURS),
                    MathContext.DECIMAL128);
            var pay = input.wage().times(hour);
            lines.add(new Line("%s：%s ÷ 21.75 ÷ 8 × %s小时 × %s%% ＝ %s".formatted(what, input.wage().yuan(), hours, percent, pay.yuan()), pay, law));
        }
    }

    /** From the day after a full month until the day before signing, at most until a year is full: eleven months. */
    private void doubled() {
        if (!input.noContract()) {
            return;
        }
        var from = input.started().plusMonths(1);
        var to = input.started().plusYears(1);
        to = input.signed() != null && input.signed().isBefore(to) ? input.signed() : to;
        to = end.plusDays(1).isBefore(to) ? end.plusDays(1) : to;
        if (!from.isBefore(to)) {
            lines.add(Line.note("没签合同的双倍工资从上班满一个月的第二天算起，这里不到", "劳动合同法 82；实施条例 6"));
            return;
        }
        var span = Period.between(from, to);
        var begins = from.plusMonths(span.toTotalMonths());
        var months = BigDecimal.valueOf(span.toTotalMonths()).add(BigDecimal.valueOf(span.getDays())
                .divide(BigDecimal.valueOf(begins.lengthOfMonth()), MathContext.DECIMAL64));
        var more = input.wage().times(months);
        lines.add(new Line("没签合同多付的一倍工资：%s至%s，%d个月%s，每月%s，共%s".formatted(from, to.minusDays(1), span.toTotalMonths(),
                span.getDays() == 0 ? "" : "零%d天".formatted(span.getDays()), input.wage().yuan(), more.yuan()), more, "劳动合同法 82；实施条例 6、7"));
    }

    private void leave() {
        if (input.leave() != null && input.leave().number().signum() > 0) {
            var pay = input.wage().times(input.leave().number().multiply(BigDecimal.TWO).divide(DAYS_PAID, MathContext.DECIMAL128));
            lines.add(new Line("没休的年休假（正常工资以外另付200%%）：%s ÷ 21.75 × %s天 × 200%% ＝ %s".formatted(input.wage().yuan(), input.leave(), pay.yuan()), pay,
                    "职工带薪年休假条例 5；企业职工带薪年休假实施办法 10"));
        }
    }

    private void ending() {
        if (input.ending() == null || input.ending() == Ending.NONE) {
            return;
        }
        var capped = input.localAverage() != null && input.wage().compareTo(input.localAverage().times(BigDecimal.valueOf(3))) > 0;
        var base = capped ? input.localAverage().times(BigDecimal.valueOf(3)) : input.wage();
        var years = years(capped);
        if (capped) {
            lines.add(Line.note("月工资高于当地月平均工资的3倍，按3倍%s算，最多12年".formatted(base.yuan()), "劳动合同法 47"));
        }
        if (input.started().isBefore(ACT)) {
            lines.add(Line.note("2008年以前的工作年限，按当时的规定另外算，请法官核定", "劳动合同法 97"));
        }
        var unlawful = input.ending() == Ending.UNLAWFUL;
        var pay = base.times(unlawful ? years.multiply(BigDecimal.TWO) : years);
        lines.add(new Line("%s：%s × %s个月%s ＝ %s".formatted(unlawful ? "违法解除的赔偿金" : "经济补偿", base.yuan(), years.toPlainString(), unlawful ? " × 2"
                : "", pay.yuan()),
                pay, input.ending().law()));
        if (input.noNotice() && !unlawful) {
            lines.add(new Line("没有提前30天通知，多付一个月工资：" + input.wage().yuan(), input.wage(), "劳动合同法 40"));
        }
    }

    /** A month's wage for each full year, one for half a year and more, half of one for less. */
    private BigDecimal years(boolean capped) {
        var span = Period.between(input.started(), end.plusDays(1));
        var rest = span.getMonths() >= HALF_YEAR ? BigDecimal.ONE : span.getMonths() > 0 || span.getDays() > 0 ? new BigDecimal("0.5")
                : BigDecimal.ZERO;
        var years = BigDecimal.valueOf(span.getYears()).add(rest);
        return capped ? years.min(BigDecimal.valueOf(TWELVE)) : years;
    }
}
