package org.liandong.foundation.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * 法院日历: which days are off. A weekend on which people work to make up for a holiday (调休上班) is a workday. Years whose notice of the State
 * Council is known are {@linkplain #isConfirmed confirmed}; others are computed from the statutory days (全国年节及纪念日放假办法 2) and weekends.
 */
public final class CourtCalendar {

    private final SortedMap<Integer, SortedMap<LocalDate, String>> statutory;
    private final SortedMap<Integer, HolidayNotice> notices;
    private final Map<LocalDate, HolidayNotice.Line> days = new HashMap<>();

    private CourtCalendar(SortedMap<Integer, SortedMap<LocalDate, String>> statutory, SortedMap<Integer, HolidayNotice> notices) {
        this.statutory = statutory;
        this.notices = notices;
        statutory.forEach((year, festivals) -> {
            if (!notices.containsKey(year)) {
                festivals.forEach((day, name) -> days.put(day, new HolidayNotice.Line(day, true, name)));
            }
        });
        // Of two notices that name the same day at the turn of a year the newer one counts.
        notices.values().forEach(notice -> notice.lines().forEach(line -> days.put(line.date(), line)));
    }

    /** The calendar of the rulebook. */
    public static CourtCalendar load() {
        var statutory = new TreeMap<Integer, SortedMap<LocalDate, String>>();
        var notices = new TreeMap<Integer, HolidayNotice>();
        resource("festivals.csv").forEach(line -> statutory.put(Integer.parseInt(line.split(",")[0]), festivals(line.split(","))));
        resource("notices.csv").stream().collect(Collectors.groupingBy(line -> Integer.parseInt(line.substring(line.lastIndexOf(',') + 1))))
                .forEach((year, lines) -> notices.put(year, HolidayNotice.of(year, String.join("\n", lines))));
        return new CourtCalendar(statutory, notices);
    }

    /** This calendar with one more notice; an earlier one of the same year counts no longer. */
    public CourtCalendar with(HolidayNotice notice) {
        var more = new TreeMap<>(notices);
        more.put(notice.year(), notice);
        return new CourtCalendar(statutory, more);
    }

    private static SortedMap<LocalDate, String> festivals(String[] cells) {
        var days = new TreeMap<LocalDate, String>();
        var year = Integer.parseInt(cells[0]);
        off(days, LocalDate.of(year, 1, 1), 1, "元旦");
        off(days, LocalDate.parse(cells[1]).minusDays(1), 4, "春节");
        off(days, LocalDate.parse(cells[2]), 1, "清明节");
        off(days, LocalDate.of(year, 5, 1), 2, "劳动节");
        off(days, LocalDate.parse(cells[3]), 1, "端午节");
        off(days, LocalDate.parse(cells[4]), 1, "中秋节");
        off(days, LocalDate.of(year, 10, 1), 3, "国庆节");
        return days;
    }

    private static void off(Map<LocalDate, String> days, LocalDate first, int count, String name) {
        for (int i = 0; i < count; i++) {
            days.put(first.plusDays(i), name);
        }
    }

    /** The days off by statute in a year, as far as the rulebook reaches; empty beyond. */
    SortedMap<LocalDate, String> statutory(int year) {
        return statutory.getOrDefault(year, new TreeMap<>());
    }

    /** Days of that year that are off for a festival, or worked on to make up for one, in order. Other weekends are off besides. */
    public List<HolidayNotice.Line> of(int year) {
        return days.values().stream().filter(line -> line.date().getYear() == year).sorted(java.util.Comparator.comparing(HolidayNotice.Line::date)).toList();
    }

    public boolean isDayOff(LocalDate day) {
        var known = days.get(day);
        return known != null ? known.off() : day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorkday(LocalDate day) {
        return !isDayOff(day);
    }

    /** True if the year's notice is known. */
    public boolean isConfirmed(int year) {
        return notices.containsKey(year);
    }

    /** The festival a day off belongs to, "周末", or null for a workday. */
    public @Nullable String reasonOff(LocalDate day) {
        return !isDayOff(day) ? null : days.get(day) instanceof HolidayNotice.Line known ? known.name() : "周末";
    }

    /** The day itself if it is a workday, otherwise the first one after it. */
    public LocalDate workdayFrom(LocalDate day) {
        var next = day;
        while (isDayOff(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The {@code count}-th workday after the day, which itself is not counted. */
    public LocalDate plusWorkdays(LocalDate day, int count) {
        var next = day;
        for (int i = 0; i < count; i++) {
            next = workdayFrom(next.plusDays(1));
        }
        return next;
    }

    private static List<String> resource(String name) {
        var stream = Objects.requireNonNull(CourtCalendar.class.getResourceAsStream("/rulebook/calendar/" + name));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
