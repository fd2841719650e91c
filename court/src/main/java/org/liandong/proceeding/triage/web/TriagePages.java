package org.liandong.proceeding.triage.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.page.Typed;
import org.liandong.foundation.rulebook.RuleVersion;
import org.liandong.foundation.rulebook.web.RuleDesk;
import org.liandong.proceeding.triage.TriageStandards;
import org.liandong.proceeding.triage.TriageStandards.Sheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 分流标准页面: the triage tables for everybody to read, and for the court's office to change, try and propose. */
@Controller
@RequestMapping("/rules/triage/{id}")
class TriagePages {

    private static final int SPARE = 2;
    private static final int LARGEST = 200_000;
    private static final String PROPOSE = "office-proposes-rule";

    private final TriageStandards standards;
    private final RuleDesk desk;
    private final Pages pages;
    private final Clock clock;

    TriagePages(TriageStandards standards, RuleDesk desk, Pages pages, Clock clock) {
        this.standards = standards;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    /** The table in force on a day, today if none is named. */
    @GetMapping
    ResponseEntity<byte[]> table(@PathVariable String id, @RequestParam(required = false) @Nullable String on, Actor actor, HttpServletRequest request) {
        var day = Typed.day("on", on, today());
        var version = version(id, day);
        var rule = desk.shown(TriageStandards.book(), id, actor);
        var waiting = rule.waiting().stream().map(it -> new WaitingTable(it, standards.sentences(TriageStandards.sheet(it.row()), it.since()))).toList();
        return pages.show(request, "triage/table.jte", Map.of("rule", rule, "day", day, "version", version, "waiting", waiting,
                "name", TriageStandards.sheet(version.row()).name(), "sentences", standards.sentences(TriageStandards.sheet(version.row()), day),
                "mayWrite", actor.has(Role.OFFICE), "mediation", TriageStandards.isAboutMediation(id)));
    }

    /** The table as a DMN file. */
    @GetMapping("/table.dmn")
    ResponseEntity<byte[]> dmn(@PathVariable String id, @RequestParam(required = false) @Nullable String on) {
        var day = Typed.day("on", on, today());
        var text = TriageStandards.dmn(TriageStandards.sheet(version(id, day).row()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("%s-%s.dmn".formatted(id, day)).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/edit")
    ResponseEntity<byte[]> edit(@PathVariable String id, Actor actor, HttpServletRequest request) {
        require(actor);
        return page(request, id, TriageStandards.sheet(version(id, today()).row()), "", "", "", null, 200);
    }

    /** Takes a table from a DMN file into the form; nothing is proposed yet. */
    @PostMapping("/import")
    ResponseEntity<byte[]> load(@PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor, HttpServletRequest request) throws IOException {
        require(actor);
        var present = TriageStandards.sheet(version(id, today()).row());
        if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
            return page(request, id, present, "", "", "请选一个不超过200KB的 DMN 文件。", null, 422);
        }
        try {
            return page(request, id, TriageStandards.imported(new String(file.getBytes(), StandardCharsets.UTF_8)), "", "", "", null, 200);
        } catch (InvalidValue wrong) {
            return page(request, id, present, "", "", "这个文件用不了：" + wrong.getMessage(), null, 422);
        }
    }

    /** More rows, a trial, or the proposal, by the button that was pressed; what was typed stays. */
    @PostMapping("/edit")
    ResponseEntity<byte[]> change(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Actor actor, HttpServletRequest request) {
        require(actor);
        var name = TriageStandards.sheet(version(id, today()).row()).name();
        var since = SheetForm.text(typed, "since");
        var reason = SheetForm.text(typed, "reason");
        Sheet sheet;
        try {
            sheet = SheetForm.read(id, name, typed);
        } catch (InvalidValue broken) {
            throw new Refused(Refusal.invalid("rows", broken.getMessage()));
        }
        try {
            return switch (SheetForm.text(typed, "do")) {
                case "try" -> page(request, id, sheet, since, reason, "", standards.tried(actor, id, SheetForm.whole(sheet), today()), 200);
                case "propose" -> propose(request, id, SheetForm.whole(sheet), since, reason, actor);
                default -> page(request, id, sheet, since, reason, "", null, 200);
            };
        } catch (InvalidValue wrong) {
            return page(request, id, sheet, since, reason, Objects.requireNonNull(wrong.getMessage()), null, 422);
        }
    }

    private ResponseEntity<byte[]> propose(HttpServletRequest request, String id, Sheet sheet, String since, String reason, Actor actor) {
        var row = standards.row(id, sheet, today());
        var asked = Map.<String, Object>of("since", since, "row", desk.text(TriageStandards.book(), row), "reason", reason);
        return switch (desk.ask(TriageStandards.book(), id, PROPOSE, asked, actor, null)) {
            case Outcome.Done<Receipt> done -> Pages.to("/rules/triage/" + id);
            case Outcome.Refused<Receipt>(var refusal) -> page(request, id, sheet, since, reason, ActForm.words(refusal), null, 422);
        };
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, String id, Sheet sheet, String since, String reason, String wrong,
                                        TriageStandards.@Nullable Tried tried, int status) {
        return pages.show(request, "triage/edit.jte", Map.of("form", new SheetPage(id, sheet.name(), sheet, standards.elements(id, today()),
                SPARE, since, reason, wrong, tried)), status);
    }

    private RuleVersion version(String id, LocalDate day) {
        return standards.versions(id).stream().filter(it -> it.isInForce(day)).findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("没有这张表。")));
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.OFFICE)) {
            throw new Refused(Refusal.forbidden("not-permitted", "这些表由审判管理人员修改。"));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
