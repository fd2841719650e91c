package org.liandong.foundation.rulebook.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.RuleVersion;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 规则接口: the rules in force on any day, for everybody. */
@RestController
@RequestMapping("/api/v1/rules")
class RuleApi {

    private final Rulebook rulebook;
    private final Clock clock;

    RuleApi(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * A rule.
     *
     * @param since first day of the version, null for "always"
     * @param until last day of it, null for "still"
     * @param says  its items
     */
    record Rule(String id, @Nullable LocalDate since, @Nullable LocalDate until, String source, Map<String, Object> says) { }

    /** A book of rules; {@code items} tells what each item of a rule is called. */
    record Shelf(String name, String title, String about, Map<String, String> items, List<Rule> rules) { }

    /** Everything in force on a day. */
    record Rules(LocalDate on, List<Shelf> books) { }

    /** The rules in force on the day, today if none is named; of one book if one is named. */
    @GetMapping
    Rules rules(@RequestParam(required = false) @Nullable String on, @RequestParam(required = false) @Nullable String book) {
        var day = day(on, clock);
        var books = book == null ? rulebook.books() : List.<Book<?>>of(known(rulebook, book));
        return new Rules(day, books.stream().map(it -> new Shelf(it.name(), it.title(), it.about(), it.items(),
                rulebook.versions(it).values().stream().flatMap(List::stream).filter(version -> version.isInForce(day)).map(RuleApi::rule).toList())).toList());
    }

    private static Rule rule(RuleVersion version) {
        var says = new LinkedHashMap<>(version.row());
        says.remove("since");
        says.remove("until");
        return new Rule(version.rule(), version.since(), version.until(), version.source(), says);
    }

    static Book<?> known(Rulebook rulebook, String book) {
        return rulebook.book(book).orElseThrow(() -> new Refused(Refusal.notFound("没有“%s”这一册规则。".formatted(book))));
    }

    /** The day that was typed; today if none was. */
    static LocalDate day(@Nullable String typed, Clock clock) {
        if (typed == null || typed.isBlank()) {
            return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            throw new Refused(Refusal.invalid("on", "日期请写成 2021-12-31 这样。"));
        }
    }
}
