package org.liandong.foundation.term;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * 期间的计算: counts a term. The day it starts on is not counted (民诉法 85); a term of months ends on the corresponding day, or on the month's last
 * (民法典 202); a last day off moves to the next workday where the rule says so; days for which the law stops the term do not count.
 */
public final class Terms {

    private static final int DAY = 24;

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

    /**
     * A counted term of hours.
     *
     * @param due   when it ends
     * @param lines how it was counted, one step a line, with articles
     */
    public record Hours(TermRule rule, LocalDateTime start, LocalDateTime due, List<String> lines) { }

    /** Counts the named term from the day of the event. */
    public Term count(String rule, LocalDate start) {
        return count(rules().on(rule, start), start, 0);
    }

    /** Counts a term with some days more: an extension, or days that did not count. */
    public Term count(TermRule rule, LocalDate start, int moreDays) {
        return count(calendar(), rule, start, moreDays, List.of());
    }

    /** Counts a term in which the days of those pauses, which must not overlap, do not count. One that begins after the term ended changes nothing. */
    public Term count(TermRule rule, LocalDate start, List<Pause> pauses) {
        return count(calendar(), rule, start, 0, pauses);
    }

    /** Counts a term of hours from the moment of the event; the hour it falls in is not counted (民诉法 85；民诉法解释 125). */
    public Hours count(TermRule rule, LocalDateTime start) {
        var first = start.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        var due = first.plusHours(rule.length());
        return new Hours(rule, start, due, List.of(
                "%s %s，这一小时不算，从%s起算%s（%s）".formatted(time(start), rule.event(), time(first), rule.span(), rule.source()),
                "到%s止，休假日照算".formatted(time(due))));
    }

    /** Counts a term by that calendar. */
    static Term count(CourtCalendar calendar, TermRule rule, LocalDate start, int moreDays, List<Pause> pauses) {
        var lines = new ArrayList<String>();
        lines.add("%s %s，当天不算，从第二天起算%s（%s）".formatted(start, rule.event(), rule.span(), rule.source()));
        var end = end(calendar, rule, start, pauses);
        if (moreDays > 0) {
            end = end.plusDays(moreDays);
            lines.add("另加%d天，到%s".formatted(moreDays, end));
        }
        for (var pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            // A pause moves the end, so that a later one may begin before it.
            if (rule.unit() != TermRule.Unit.工作日 && !pause.from().isAfter(end)) {
                end = end.plusDays(pause.daysAfter(start));
                lines.add("%s到%s的%d天不算，到%s".formatted(pause.from(), pause.until(), pause.daysAfter(start), end));
            } else if (rule.unit() == TermRule.Unit.工作日) {
                lines.add("%s到%s不算".formatted(pause.from(), pause.until()));
            }
        }
        var due = rule.rolls() ? rolled(calendar, end, pauses) : end;
        if (!due.equals(end)) {
            lines.add("%s是%s，顺延到%s（民诉法 85）".formatted(end, reason(calendar, end), due));
        } else if (!rule.rolls() && calendar.isDayOff(due)) {
            lines.add("%s是%s，这个期限不顺延".formatted(due, calendar.reasonOff(due)));
        }
        lines.add("最后一天是%s".formatted(due));
        if (!calendar.isConfirmed(due.getYear())) {
            lines.add("%d年的放假通知还没有导入，以通知为准".formatted(due.getYear()));
        }
        return new Term(rule, start, end, due, List.copyOf(lines));
    }

    private static LocalDate end(CourtCalendar calendar, TermRule rule, LocalDate start, List<Pause> pauses) {
        return switch (rule.unit()) {
            // Counted in days, a term of hours is over with the day in which its last hour lies, whatever the hour it began in.
            case 小时 -> start.plusDays(Math.ceilDiv(rule.length(), DAY));
            case 日 -> start.plusDays(rule.length());
            case 工作日 -> plusWorkdays(calendar, start, rule.length(), pauses);
            case 月 -> start.plusMonths(rule.length());
            case 年 -> start.plusYears(rule.length());
        };
    }

    private static LocalDate plusWorkdays(CourtCalendar calendar, LocalDate start, int count, List<Pause> pauses) {
        var day = start;
        for (int i = 0; i < count; i++) {
            day = rolled(calendar, day.plusDays(1), pauses);
        }
        return day;
    }

    private static LocalDate rolled(CourtCalendar calendar, LocalDate day, List<Pause> pauses) {
        var next = day;
        while (calendar.isDayOff(next) || Pause.anyHas(pauses, next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static String reason(CourtCalendar calendar, LocalDate day) {
        var reason = calendar.reasonOff(day);
        return reason == null ? "不算的日子" : reason;
    }

    private static String time(LocalDateTime at) {
        return "%s %02d:%02d".formatted(at.toLocalDate(), at.getHour(), at.getMinute());
    }

    public CourtCalendar calendar() {
        return calendar.get();
    }

    public TermRules rules() {
        return rules.get();
    }
}
