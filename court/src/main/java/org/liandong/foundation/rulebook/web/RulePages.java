package org.liandong.foundation.rulebook.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Deeds;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.page.Typed;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.OfficeProposesRule;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 规则页面: every rule with all its versions, for everybody; proposing and approving a version, for those who may. */
@Controller
@RequestMapping("/rules")
class RulePages {

    private final Rulebook rulebook;
    private final RuleDesk desk;
    private final Deeds deeds;
    private final Pages pages;
    private final Clock clock;

    RulePages(Rulebook rulebook, RuleDesk desk, Deeds deeds, Pages pages, Clock clock) {
        this.rulebook = rulebook;
        this.desk = desk;
        this.deeds = deeds;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> books(Actor actor, HttpServletRequest request) {
        return pages.show(request, "rulebook/books.jte", Map.of("books", rulebook.books(), "waiting",
                !actor.roles().isEmpty() ? rulebook.waiting(actor.court()) : List.of()));
    }

    /** The rules of a book in force on a day, today if none is named. */
    @GetMapping("/{book}")
    ResponseEntity<byte[]> book(@PathVariable String book, @RequestParam(required = false) @Nullable String on, Actor actor, HttpServletRequest request) {
        return book(request, RuleApi.known(rulebook, book), Typed.day("on", on, RuleApi.today(clock)), desk.mayAdd(actor), "", List.of());
    }

    private ResponseEntity<byte[]> book(HttpServletRequest request, Book<?> known, LocalDate day, boolean mayAdd, String typed, List<FieldError> errors) {
        var lines = rulebook.versions(known).values().stream().flatMap(versions -> versions.stream().filter(it -> it.isInForce(day))
                .map(it -> RulesShown.line(known, it, versions.size()))).toList();
        return pages.show(request, "rulebook/book.jte", Map.of("book", known, "day", day, "lines", lines, "mayAdd", mayAdd, "typed", typed, "errors", errors),
                errors.isEmpty() ? 200 : 422);
    }

    /** Goes to the form for a rule the book has not had so far, or to the rule if it has it. */
    @GetMapping("/{book}/add")
    ResponseEntity<byte[]> add(@PathVariable String book, @RequestParam String rule, Actor actor, HttpServletRequest request) {
        if (!desk.mayAdd(actor)) {
            throw new Refused(Refusal.notFound("规则由审判管理人员来写，批准以后公布。"));
        }
        var name = rule.strip();
        var known = RuleApi.known(rulebook, book);
        if (rulebook.versions(known).containsKey(name)) {
            return Pages.to("/rules/%s/%s".formatted(known.name(), encoded(RulesShown.address(name))));
        }
        if (!OfficeProposesRule.isName(name)) {
            return book(request, known, RuleApi.today(clock), true, name, OfficeProposesRule.badName().fields());
        }
        return Pages.to("/rules/%s/%s/office-proposes-rule".formatted(known.name(), encoded(name)));
    }

    /** A rule with all its versions; for the court's people also what rests on it and what they may do. */
    @GetMapping("/{book}/{rule}")
    ResponseEntity<byte[]> rule(@PathVariable String book, @PathVariable String rule, Actor actor, HttpServletRequest request) {
        return pages.show(request, "rulebook/rule.jte", Map.of("rule", desk.shown(RuleApi.known(rulebook, book), rule, actor)));
    }

    @GetMapping("/{book}/{rule}/{verb}")
    ResponseEntity<byte[]> ask(@PathVariable String book, @PathVariable String rule, @PathVariable String verb, Actor actor, HttpServletRequest request) {
        var shown = desk.shown(RuleApi.known(rulebook, book), rule, actor);
        return form(request, shown, desk.form(shown, RuleDesk.type(shown, verb), actor), 200);
    }

    @PostMapping("/{book}/{rule}/{verb}")
    ResponseEntity<byte[]> act(@PathVariable String book, @PathVariable String rule, @PathVariable String verb,
                               @RequestParam MultiValueMap<String, String> typed, Actor actor, HttpServletRequest request) {
        var shown = desk.shown(RuleApi.known(rulebook, book), rule, actor);
        var type = RuleDesk.type(shown, verb);
        var sent = Deeds.sent(typed);
        return switch (desk.ask(shown.book(), rule, verb, sent, actor, null)) {
            case Outcome.Done<Receipt> done -> Pages.to("/rules/%s/%s".formatted(shown.book().name(), encoded(rule)));
            case Outcome.Refused<Receipt>(var refusal) -> form(request, shown,
                    deeds.refused(actor, desk.stream(actor, shown.book(), rule), type, sent, refusal), 422);
        };
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, RuleShown rule, ActForm form, int status) {
        return pages.show(request, "rulebook/act.jte", Map.of("rule", rule, "form", form), status);
    }

    private static String encoded(String rule) {
        return org.springframework.web.util.UriUtils.encodePathSegment(rule, java.nio.charset.StandardCharsets.UTF_8);
    }
}
