package org.liandong.foundation.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;

/** How days and moments are written on a page. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");
    private static final String WEEK = "一二三四五六日";

    private Words() { }

    /** "2026年11月24日（星期二）". */
    public static String day(LocalDate day) {
        return "%s（星期%s）".formatted(DAY.format(day), WEEK.charAt(day.getDayOfWeek().getValue() - 1));
    }

    /** "2026年11月24日 9:05" in the court's zone. */
    public static String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, Occasion.ZONE));
    }

    /** The day of a moment in the court's zone, "2026-11-24". */
    public static String date(Instant at) {
        return LocalDate.ofInstant(at, Occasion.ZONE).toString();
    }

    /** "今天到期", "还有3天" or "已超2天"; empty for no day. */
    public static String left(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(today, due);
        return days == 0 ? "今天到期" : days > 0 ? "还有%d天".formatted(days) : "已超%d天".formatted(-days);
    }

    /** Whole days from that moment to the day. */
    public static long age(Instant since, LocalDate today) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, Occasion.ZONE), today);
    }
}
