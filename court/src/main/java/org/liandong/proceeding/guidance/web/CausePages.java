package org.liandong.proceeding.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.page.Typed;
import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.guidance.CauseGuide;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 按纠纷学法: every kind of dispute with what the law says of it, public, as a page and for programs. */
@Controller
class CausePages {

    private static final int FOUND = 20;

    private final CauseGuide guide;
    private final Causes causes;
    private final Pages pages;
    private final Clock clock;

    CausePages(CauseGuide guide, Causes causes, Pages pages, Clock clock) {
        this.guide = guide;
        this.causes = causes;
        this.pages = pages;
        this.clock = clock;
    }

    /** Finds a cause by a part of its name; without one, the parts of the tree. */
    @GetMapping("/guide/causes")
    ResponseEntity<byte[]> search(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        var found = q.isBlank() ? causes.all().stream().filter(it -> it.level() == 1).toList() : causes.search(q.strip(), FOUND);
        return pages.show(request, "guidance/causes.jte", Map.of("q", q, "found", found));
    }

    @GetMapping("/guide/causes/{id}")
    ResponseEntity<byte[]> cause(@PathVariable String id, HttpServletRequest request) {
        return pages.show(request, "guidance/cause.jte", Map.of("guide", guide.of(known(id), today()), "parent", parent(known(id))));
    }

    @Operation(summary = "一类纠纷的法律", description = "法律原话和白话、适不适合调解、怎么起诉、要素表、计算器。on 是哪一天，默认今天。")
    @GetMapping("/api/v1/guides/causes/{id}")
    @ResponseBody
    Map<String, Object> show(@PathVariable String id, @RequestParam(required = false) @Nullable String on) {
        var it = guide.of(known(id), Typed.day("on", on, today()));
        return Map.of("cause", Map.of("id", id, "name", it.cause().name(), "path", it.path()),
                "lessons", it.lessons().stream().map(lesson -> Map.of("text", lesson.text(), "words", lesson.words(), "law", lesson.law())).toList(),
                "mediation", Map.of("code", it.mediation().fitness().name(), "words", it.mediation().words(), "law", it.mediation().law()),
                "item", Map.of("code", it.item().code(), "name", it.item().name()),
                "elementForm", it.form().map(form -> (Object) Map.of("id", form.id(), "name", form.name())).orElse(Map.of()), "tools", it.tools());
    }

    private List<Cause> parent(Cause cause) {
        return cause.parent() == null ? List.of() : causes.find(cause.parent()).stream().toList();
    }

    private Cause known(String id) {
        return causes.find(id).orElseThrow(() -> new Refused(Refusal.notFound("没有这个案由，请从“按纠纷学法”里找。")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
