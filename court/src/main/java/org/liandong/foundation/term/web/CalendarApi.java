package org.liandong.foundation.term.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.term.HeadImportsHolidayNotice;
import org.liandong.foundation.term.HolidayNotice;
import org.liandong.foundation.term.Terms;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 法院日历接口: which days are off, for everybody; a new year's notice, for the head and the administrator. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarApi {

    private final Terms terms;
    private final Acts acts;
    private final Clock clock;

    CalendarApi(Terms terms, Acts acts, Clock clock) {
        this.terms = terms;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * A day that differs from what the week says, or belongs to a festival.
     *
     * @param name the festival
     */
    record Day(LocalDate date, String name) { }

    /**
     * A year of the calendar; weekends are off besides.
     *
     * @param confirmed true if the year's notice is known, false if the days are computed
     */
    record Year(int year, boolean confirmed, List<Day> off, List<Day> work) { }

    /** The days of a year, this year's if none is named. */
    @GetMapping
    Year year(@RequestParam(required = false) @Nullable String year) {
        var wanted = year == null ? LocalDate.now(clock).getYear() : number(year);
        var calendar = terms.calendar();
        return new Year(wanted, calendar.isConfirmed(wanted), days(calendar.of(wanted), true), days(calendar.of(wanted), false));
    }

    /** Imports the notice of a year. */
    @PostMapping("/notices")
    ResponseEntity<Map<String, Object>> enter(@RequestBody Map<String, Object> sent, Actor actor,
                                              @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return switch (Binder.bind(HeadImportsHolidayNotice.class, sent)) {
            case Outcome.Refused<HeadImportsHolidayNotice>(var refusal) -> throw new Refused(refusal);
            case Outcome.Done<HeadImportsHolidayNotice>(var notice) -> switch (
                    acts.perform(new Ask(actor, HeadImportsHolidayNotice.CALENDAR, notice, null, key))) {
                case Outcome.Refused<Receipt>(var refusal) -> throw new Refused(refusal);
                case Outcome.Done<Receipt>(var receipt) -> ResponseEntity.created(URI.create("/api/v1/calendar?year=" + notice.year()))
                        .body(Map.of("receipt", receipt, "calendar", year(Integer.toString(notice.year()))));
            };
        };
    }

    private static List<Day> days(List<HolidayNotice.Line> lines, boolean off) {
        return lines.stream().filter(it -> it.off() == off).map(it -> new Day(it.date(), it.name())).toList();
    }

    private static int number(String year) {
        if (!year.matches("\\d{4}")) {
            throw new Refused(Refusal.invalid("year", "年份请填四位数字，例如 2027。"));
        }
        return Integer.parseInt(year);
    }
}
