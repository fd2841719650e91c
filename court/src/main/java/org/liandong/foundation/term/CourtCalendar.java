package org.liandong.foundation.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;

/**
 * 法院日历: which days are off. A weekend on which people work to make up for a holiday (调休上班) is a workday. Years whose notice of the State
 * Council is known are {@linkplain #isConfirmed confirmed}; others are computed from the statutory days (全国年节及纪念日放假办法 2) and weekends.
 */
public final class CourtCalendar {

    private final Map<LocalDate, String> off = new HashMap<>();
    private final Set<LocalDate> work = new HashSet<>();
    private final Set<Integer> confirmed = new HashSet<>();

    private CourtCalendar() { }

    /** The calendar of the rulebook. */
    public static CourtCalendar load() {
        var calendar = new CourtCalendar();
        try (var festivals = resource("festivals.csv"); var notices = resource("notices.csv")) {
            festivals.lines().filter(line -> !line.startsWith("#")).forEach(calendar::statutory);
            calendar.read(notices);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return calendar;
    }

    /** This calendar with one more notice: lines of date, OFF or WORK, festival, year. Throws {@link InvalidValue} naming the first wrong line. */
    public CourtCalendar withNotice(Reader notice) {
        var next = new CourtCalendar();
        next.off.putAll(off);
        next.work.addAll(work);
        next.confirmed.addAll(confirmed);
        next.read(new BufferedReader(notice));
        return next;
    }

    private void statutory(String line) {
        var cells = line.split(",");
        var year = Integer.parseInt(cells[0]);
        off(LocalDate.of(year, 1, 1), 1, "元旦");
        off(LocalDate.parse(cells[1]).minusDays(1), 4, "春节");
        off(LocalDate.parse(cells[2]), 1, "清明节");
        off(LocalDate.of(year, 5, 1), 2, "劳动节");
        off(LocalDate.parse(cells[3]), 1, "端午节");
        off(LocalDate.parse(cells[4]), 1, "中秋节");
        off(LocalDate.of(year, 10, 1), 3, "国庆节");
    }

    private void off(LocalDate first, int days, String name) {
        for (int i = 0; i < days; i++) {
            off.put(first.plusDays(i), name);
        }
    }

    private void read(BufferedReader lines) {
        var number = 0;
        try {
            for (String line; (line = lines.readLine()) != null;) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    row(line, number);
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void row(String line, int number) {
        var cells = line.split(",");
        try {
            var day = LocalDate.parse(cells[0].strip());
            var year = Integer.parseInt(cells[3].strip());
            if (confirmed.add(year)) {
                off.keySet().removeIf(it -> it.getYear() == year && !it.equals(day));
            }
            switch (cells[1].strip()) {
                case "OFF" -> {
                    off.put(day, cells[2].strip());
                    work.remove(day);
                }
                case "WORK" -> {
                    work.add(day);
                    off.remove(day);
                }
                default -> throw new InvalidValue("第%d行：第二格要写 OFF（放假）或 WORK（上班）。".formatted(number));
            }
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
            throw new InvalidValue("第%d行看不懂。每行要写：日期,OFF或WORK,节日,年份，例如 2027-01-01,OFF,元旦,2027".formatted(number));
        }
    }

    public boolean isDayOff(LocalDate day) {
        if (work.contains(day)) {
            return false;
        }
        return off.containsKey(day) || day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorkday(LocalDate day) {
        return !isDayOff(day);
    }

    /** True if the year's notice is known. */
    public boolean isConfirmed(int year) {
        return confirmed.contains(year);
    }

    /** The festival a day off belongs to, "周末", or null for a workday. */
    public @Nullable String reasonOff(LocalDate day) {
        return isDayOff(day) ? off.getOrDefault(day, "周末") : null;
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

    private static BufferedReader resource(String name) {
        var stream = Objects.requireNonNull(CourtCalendar.class.getResourceAsStream("/rulebook/calendar/" + name));
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
