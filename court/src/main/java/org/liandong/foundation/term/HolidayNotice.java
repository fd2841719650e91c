package org.liandong.foundation.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;

/**
 * 放假通知: the State Council's notice of one year, which days are off and on which weekends people work instead (全国年节及纪念日放假办法 6).
 *
 * @param year  the year it is for; at the turns of the year it may name days of the neighbouring ones
 * @param lines its days
 */
public record HolidayNotice(int year, List<Line> lines) {

    private static final MonthDay EARLIEST_BEFORE = MonthDay.of(12, 20);
    private static final MonthDay LATEST_AFTER = MonthDay.of(1, 10);
    private static final int MOST_FAULTS = 8;

    /**
     * One day.
     *
     * @param off  true for a day off, false for a weekend on which people work
     * @param name the festival
     */
    public record Line(LocalDate date, boolean off, String name) { }

    public HolidayNotice {
        lines = List.copyOf(lines);
    }

    /**
     * Reads lines of date, OFF or WORK, festival and year; empty ones and those that begin with # are passed over. Throws {@link InvalidValue} that
     * names every wrong line.
     */
    public static HolidayNotice of(int year, String text) {
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<String>();
        var seen = new HashMap<LocalDate, Integer>();
        var number = 0;
        for (var row : text.lines().toList()) {
            number++;
            if (row.isBlank() || row.strip().startsWith("#")) {
                continue;
            }
            try {
                var line = line(year, row);
                var before = seen.putIfAbsent(line.date(), number);
                if (before != null) {
                    throw new InvalidValue(twice(lines, line, before));
                }
                lines.add(line);
            } catch (InvalidValue wrong) {
                faults.add("第%d行：%s".formatted(number, wrong.getMessage()));
            }
        }
        if (faults.isEmpty() && lines.stream().noneMatch(it -> it.off() && it.date().getYear() == year)) {
            faults.add("里面没有%d年放假的日子，请把全年的放假和上班日子都贴上。".formatted(year));
        }
        if (!faults.isEmpty()) {
            var more = faults.size() - MOST_FAULTS;
            throw new InvalidValue(String.join("\n", faults.subList(0, Math.min(MOST_FAULTS, faults.size())))
                    + (more > 0 ? "\n还有%d行不对。".formatted(more) : ""));
        }
        return new HolidayNotice(year, lines);
    }

    private static Line line(int year, String row) {
        var cells = row.strip().split("\\s*[,，\t]\\s*", -1);
        if (cells.length != 4) {
            throw new InvalidValue("每行要有四格：日期,OFF或WORK,节日,年份，例如 %d-01-01,OFF,元旦,%d".formatted(year, year));
        }
        var date = date(cells[0]);
        if (!cells[3].equals(Integer.toString(year))) {
            throw new InvalidValue("第四格是“%s”，这份通知是%d年的。".formatted(cells[3], year));
        }
        if (!belongs(year, date)) {
            throw new InvalidValue("%s不在%d年，也不在它的年头年尾。".formatted(date, year));
        }
        if (cells[2].isEmpty() || cells[2].length() > 20) {
            throw new InvalidValue("第三格要写节日的名称，最多20个字。");
        }
        return switch (cells[1]) {
            case "OFF", "放假" -> new Line(date, true, cells[2]);
            case "WORK", "上班" -> new Line(date, false, cells[2]);
            default -> throw new InvalidValue("第二格要写 OFF（放假）或 WORK（上班），现在是“%s”。".formatted(cells[1]));
        };
    }

    private static LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException wrong) {
            throw new InvalidValue("没有“%s”这一天。日期请这样写：2027-01-01".formatted(cell));
        }
    }

    private static boolean belongs(int year, LocalDate date) {
        var day = MonthDay.from(date);
        return date.getYear() == year || date.getYear() == year - 1 && !day.isBefore(EARLIEST_BEFORE)
                || date.getYear() == year + 1 && !day.isAfter(LATEST_AFTER);
    }

    private static String twice(List<Line> lines, Line line, int before) {
        var same = lines.stream().anyMatch(it -> it.date().equals(line.date()) && it.off() == line.off());
        return same ? "%s和第%d行重复。".formatted(line.date(), before) : "%s在第%d行是另一种安排，放假和上班只能有一种。".formatted(line.date(), before);
    }

    /** The lines as they are kept: what {@link #of} reads. */
    String text() {
        var rows = lines.stream().map(it -> "%s,%s,%s,%d".formatted(it.date(), it.off() ? "OFF" : "WORK", it.name(), year)).toList();
        return String.join("\n", rows);
    }

    /** A day of the list that the notice does not make a day off, or null if it has them all. */
    @Nullable String missing(Map<LocalDate, String> statutory) {
        return statutory.entrySet().stream().filter(day -> lines.stream().noneMatch(it -> it.off() && it.date().equals(day.getKey())))
                .map(day -> "%s（%s）是法定放假日，通知里没有。请把全年的放假和上班日子都贴上。".formatted(day.getKey(), day.getValue())).findFirst().orElse(null);
    }
}
