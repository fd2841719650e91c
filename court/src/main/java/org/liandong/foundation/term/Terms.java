package org.liandong.foundation.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * 期间的计算: counts a term. The day it starts on is not counted (民诉法 85); a term of months ends on the corresponding day, or on the month's last
 * (民法典 202); a last day off moves to the next workday where the rule says so.
 */
public final class Terms {

    private final Supplier<CourtCalendar> calendar;
    private final Supplier<TermRules> rules;

    /** Terms by whatever calendar and rules are in force when they are counted. */
    public Terms(Supplier<CourtCalendar> calendar, Supplier<TermRules> rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /**
     * A counted term.
     *
     * @param end   its last day before days off are looked at
     * @param due   its last day
     * @param lines how it was counted, one step a line, with articles
     */
    public record Term(TermRule rule, LocalDate start, LocalDate end, LocalDate due, List<String> lines) { }

    /** Counts the named term from the day of the event. */
    public Term count(String rule, LocalDate start) {
        return count(rules().on(rule, start), start, 0);
    }

    /** Counts a term with some days more: an extension, or days that did not count. */
    public Term count(TermRule rule, LocalDate start, int moreDays) {
        return count(calendar(), rule, start, moreDays);
    }

    /** Counts a term by that calendar. */
    static Term count(CourtCalendar calendar, TermRule rule, LocalDate start, int moreDays) {
        var lines = new ArrayList<String>();
        lines.add("%s %s，当天不算，从第二天起算%s（%s）".formatted(start, rule.event(), rule.span(), rule.source()));
        var end = switch (rule.unit()) {
            case 日 -> start.plusDays(rule.length());
            case 工作日 -> calendar.plusWorkdays(start, rule.length());
            case 月 -> start.plusMonths(rule.length());
            case 年 -> start.plusYears(rule.length());
        };
        if (moreDays > 0) {
            end = end.plusDays(moreDays);
            lines.add("另加%d天，到%s".formatted(moreDays, end));
        }
        var due = rule.rolls() ? calendar.workdayFrom(end) : end;
        if (!due.equals(end)) {
            lines.add("%s是%s，顺延到%s（民诉法 85）".formatted(end, calendar.reasonOff(end), due));
        }
        lines.add("最后一天是%s".formatted(due));
        if (!calendar.isConfirmed(due.getYear())) {
            lines.add("%d年的放假通知还没有导入，以通知为准".formatted(due.getYear()));
        }
        return new Term(rule, start, end, due, List.copyOf(lines));
    }

    public CourtCalendar calendar() {
        return calendar.get();
    }

    public TermRules rules() {
        return rules.get();
    }
}
