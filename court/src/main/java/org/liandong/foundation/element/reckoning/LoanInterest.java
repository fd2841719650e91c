package org.liandong.foundation.element.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.element.reckoning.Calculators.Result;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;

/**
 * 民间借贷利息: agreed interest within what the law protects: four times the one-year LPR of the day the contract was made; for a contract made before
 * 2020-08-20, 24% until 2020-08-19 and four times the LPR of the day of suing from then on (民间借贷规定 24–31).
 */
final class LoanInterest {

    static final LocalDate TURN = LocalDate.of(2020, 8, 20);
    private static final LocalDate OLD_RULE = LocalDate.of(2015, 9, 1);
    private static final Rate OLD_CEILING = Rate.of("24");
    private static final Rate OLD_LATE = Rate.of("6");
    private static final String LAW = "民间借贷规定 25、31";
    private static final String LATE = "民间借贷规定 28";

    /** What is asked. */
    record Input(
            @Asked(value = "实际给了多少本金（元）", hint = "提前扣下的利息不算本金") Money principal,
            @Asked("哪天借的") LocalDate lentOn,
            @Asked(value = "约定的年利率（%）", required = false, hint = "没约定就不填。月息1分是一年12%") @Nullable Rate rate,
            @Asked(value = "约定哪天还", required = false, hint = "没约定就不填") @Nullable LocalDate dueOn,
            @Asked(value = "约定的逾期年利率（%）", required = false) @Nullable Rate lateRate,
            @Asked(value = "利息算到哪天", required = false, hint = "不填就算到今天") @Nullable LocalDate until,
            @Asked(value = "哪天起诉", required = false, hint = "2020年8月20日以前借的才用得上，不填就按今天") @Nullable LocalDate filedOn,
            @Asked(value = "已经付过的利息（元）", required = false) @Nullable Money paid) { }

    private final Input input;
    private final LocalDate until;
    private final LocalDate filedOn;
    private final List<Line> lines = new ArrayList<>();

    private LoanInterest(Input input, LocalDate today) {
        this.input = input;
        this.until = input.until() == null ? today : input.until();
        this.filedOn = input.filedOn() == null ? today : input.filedOn();
    }

    static Result reckon(Input input, LocalDate today) {
        if (input.dueOn() != null && input.dueOn().isBefore(input.lentOn())) {
            throw new InvalidValue("约定还钱的日子不能早于借钱的日子。");
        }
        return new LoanInterest(input, today).reckon();
    }

    private Result reckon() {
        if (until.isBefore(input.lentOn())) {
            throw new InvalidValue("利息算到的日子不能早于借钱的日子。");
        }
        var due = input.dueOn() != null && input.dueOn().isBefore(until) ? input.dueOn() : until;
        if (input.rate() == null) {
            lines.add(Line.note("没有约定利息，借款期内不算利息", "民法典 680；民间借贷规定 24"));
        } else {
            spans("借款期内利息", input.lentOn(), due, input.rate(), "民间借贷规定 25");
        }
        if (input.dueOn() != null && due.isBefore(until)) {
            late(due);
        }
        return deducted();
    }

    private void late(LocalDate due) {
        var rate = input.lateRate() != null ? input.lateRate() : input.rate();
        if (rate != null) {
            spans("逾期利息", due, until, rate, LATE);
            return;
        }
        if (due.isBefore(TURN)) {
            lines.add(Interest.line("逾期利息（没有约定，2020年8月19日以前按当时的年利率6%）", input.principal(), due, earlier(TURN), OLD_LATE, "法释〔2015〕18号 29；民间借贷规定 31"));
        }
        if (until.isAfter(TURN)) {
            var from = due.isBefore(TURN) ? TURN : due;
            var lpr = Lpr.on(from);
            lines.add(Interest.line("逾期利息（没有约定，%s）".formatted(lpr.words()), input.principal(), from, until, lpr.rate(), LATE));
        }
    }

    /** A span, divided where the ceiling changes. */
    private void spans(String what, LocalDate from, LocalDate to, Rate agreed, String source) {
        if (!input.lentOn().isBefore(TURN)) {
            var lpr = Lpr.on(input.lentOn());
            span(what, from, to, agreed, lpr.rate().times(4), "借款那天" + lpr.words() + "，四倍", source);
            return;
        }
        if (from.isBefore(TURN) || filedOn.isBefore(TURN)) {
            var end = filedOn.isBefore(TURN) ? to : earlier(to, TURN);
            span(what, from, end, agreed, OLD_CEILING, input.lentOn().isBefore(OLD_RULE) ? "当时的上限，2015年9月1日以前借的请法官核定" : "2020年8月19日以前的上限",
                    "法释〔2015〕18号 26；民间借贷规定 31");
        }
        if (to.isAfter(TURN) && !filedOn.isBefore(TURN)) {
            var lpr = Lpr.on(filedOn);
            span(what, from.isBefore(TURN) ? TURN : from, to, agreed, lpr.rate().times(4), "起诉那天" + lpr.words() + "，四倍", LAW);
        }
    }

    private void span(String what, LocalDate from, LocalDate to, Rate agreed, Rate ceiling, String why, String source) {
        if (!from.isBefore(to)) {
            return;
        }
        if (agreed.isAbove(ceiling)) {
            note(Line.note("约定%s%%，超过上限%s%%（%s），按%s%%算".formatted(agreed, ceiling, why, ceiling), LAW));
        }
        lines.add(Interest.line(what, input.principal(), from, to, agreed.min(ceiling), source));
    }

    /** A remark that holds for several spans is made once. */
    private void note(Line remark) {
        if (!lines.contains(remark)) {
            lines.add(remark);
        }
    }

    private Result deducted() {
        var sum = Result.sum(lines).total();
        var paid = input.paid();
        if (paid == null || paid.cents() == 0) {
            return new Result(sum, lines);
        }
        var left = paid.min(sum);
        lines.add(Line.note("减去已经付过的利息%s元；多付的抵本金%s".formatted(paid.yuan(), input.lentOn().isBefore(TURN)
                ? "，但2020年8月20日以前自愿付的、没超过年利率36%的一般不退" : ""), input.lentOn().isBefore(TURN) ? "法释〔2015〕18号 26、31" : "民法典 561"));
        return new Result(sum.minus(left), lines);
    }

    private LocalDate earlier(LocalDate day) {
        return earlier(until, day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
