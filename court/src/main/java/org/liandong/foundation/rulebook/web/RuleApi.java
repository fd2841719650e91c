package org.liandong.foundation.rulebook.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Typed;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.RuleReach;
import org.liandong.foundation.rulebook.RuleVersion;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 规则接口: the rules in force on any day, for everybody. */
@RestController
@RequestMapping("/api/v1/rules")
class RuleApi {

    private final Rulebook rulebook;
    private final RuleDesk desk;
    private final Clock clock;

    RuleApi(Rulebook rulebook, RuleDesk desk, Clock clock) {
        this.rulebook = rulebook;
        this.desk = desk;
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
        var day = Typed.day("on", on, today(clock));
        var books = book == null ? rulebook.books() : List.<Book<?>>of(known(rulebook, book));
        return new Rules(day, books.stream().map(it -> new Shelf(it.name(), it.title(), it.about(), it.items(),
                rulebook.versions(it).values().stream().flatMap(List::stream).filter(version -> version.isInForce(day)).map(RuleApi::rule).toList())).toList());
    }

    /**
     * A rule with its history.
     *
     * @param waiting versions that wait for approval; only the court's people see them
     * @param matters what is open and rests on it; likewise
     * @param actions what the caller may do
     */
    record History(String book, String id, List<Rule> versions, List<Rulebook.Waiting> waiting, List<RuleReach.Matter> matters, List<Action> actions) { }

    /** An act the caller may ask for. */
    record Action(String verb, String name, String href) { }

    /** A rule with all its versions, newest first. */
    @GetMapping("/{book}/{rule}")
    History history(@PathVariable String book, @PathVariable String rule, Actor actor) {
        var shown = desk.shown(known(rulebook, book), rule, actor);
        return new History(book, shown.rule(), shown.versions().stream().map(RuleApi::rule).toList(), shown.waiting(), shown.matters(),
                shown.actions().stream().map(it -> new Action(it.verb(), it.name(), "/api/v1/rules/%s/%s/acts/%s".formatted(book, rule, it.verb()))).toList());
    }

    /** Asks for an act on the rule: propose, approve, reject or withdraw a version. */
    @PostMapping("/{book}/{rule}/acts/{verb}")
    Map<String, Object> act(@PathVariable String book, @PathVariable String rule, @PathVariable String verb, @RequestBody Map<String, Object> sent, Actor actor,
                            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var receipt = desk.perform(known(rulebook, book), rule, verb, sent, actor, key);
        return Map.of("receipt", receipt, "rule", history(book, rule, actor));
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

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
