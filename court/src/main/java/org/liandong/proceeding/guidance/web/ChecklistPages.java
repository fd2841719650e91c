package org.liandong.proceeding.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.guidance.Checklists;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 按案由看立案材料: public, as a page and for programs. */
@Controller
class ChecklistPages {

    private static final int FOUND = 20;

    private final Checklists checklists;
    private final Causes causes;
    private final Pages pages;
    private final Clock clock;

    ChecklistPages(Checklists checklists, Causes causes, Pages pages, Clock clock) {
        this.checklists = checklists;
        this.causes = causes;
        this.pages = pages;
        this.clock = clock;
    }

    /** The list of a cause; with a part of a name, the causes it may be. */
    @GetMapping("/guide/materials")
    ResponseEntity<byte[]> page(@RequestParam(defaultValue = "") String cause, HttpServletRequest request) {
        var found = find(cause.strip());
        var model = new HashMap<String, Object>(Map.of("cause", cause, "found", found.isPresent() || cause.isBlank() ? List.of() : causes.search(cause.strip(), FOUND)));
        model.put("checklist", found.map(it -> checklists.of(it, today())).orElse(null));
        return pages.show(request, "guidance/materials.jte", model);
    }

    @GetMapping("/api/v1/guides/materials")
    @ResponseBody
    Checklists.Checklist list(@RequestParam(defaultValue = "") String cause) {
        return checklists.of(find(cause.strip()).orElseThrow(() -> new Refused(Refusal.invalid("cause", "没有这个案由，请填案由树里的名称或编号。"))), today());
    }

    private Optional<Cause> find(String text) {
        return causes.find(text).or(() -> causes.all().stream().filter(it -> it.name().equals(text)).findFirst());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
