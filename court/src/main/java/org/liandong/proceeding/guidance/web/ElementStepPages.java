package org.liandong.proceeding.guidance.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.element.ElementForm.Section;
import org.liandong.foundation.element.Questions;
import org.liandong.foundation.element.Sheet;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.ActForm.Field;
import org.liandong.foundation.page.Pages;
import org.liandong.proceeding.guidance.Draft;
import org.liandong.proceeding.guidance.Drafts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 把要紧的写清楚: the step of the telling that asks the element form, a part a page; every part can be passed over. */
@Controller
@RequestMapping("/dispute/new/{id}/elements")
class ElementStepPages {

    private static final int LONGEST = 8000;

    private final Drafts drafts;
    private final ToldElements told;
    private final Pages pages;

    ElementStepPages(Drafts drafts, ToldElements told, Pages pages) {
        this.drafts = drafts;
        this.told = told;
        this.pages = pages;
    }

    /** One part of the form; a cause without a form goes on to the next step. */
    @GetMapping
    ResponseEntity<byte[]> part(@PathVariable UUID id, @RequestParam(defaultValue = "0") int n, @RequestParam(defaultValue = "") String back,
            Actor actor,
                                HttpServletRequest request) {
        var draft = own(actor, id);
        if (draft.isEmpty()) {
            return Pages.to("/dispute/new/%s/story".formatted(id));
        }
        return told.sheet(draft.get(), actor).map(sheet -> show(request, draft.get(), sheet, n, back, List.of(), 200))
                .orElseGet(() -> Pages.to("/dispute/new/%s/way".formatted(id)));
    }

    /** Takes the answers of a part, also while they are being typed. */
    @PostMapping
    ResponseEntity<byte[]> answer(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, @RequestParam(defaultValue = "0") int n,
                                  @RequestParam(defaultValue = "") String back,
                                  @RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave, Actor actor,
                                          HttpServletRequest request) {
        var before = own(actor, id);
        var form = before.flatMap(it -> told.sheet(it, actor));
        if (form.isEmpty()) {
            return part(id, n, back, actor, request);
        }
        var parts = parts(form.get());
        var section = parts.get(Math.clamp(n, 0, parts.size() - 1));
        var typed = typed(section, sent);
        var draft = drafts.keep(actor, id, TellingStep.ELEMENTS.path(), answers -> {
            var elements = new HashMap<>(ToldElements.answers(answers));
            section.elements().forEach(it -> elements.remove(it.id()));
            elements.putAll(typed);
            answers.put(ToldElements.NAME, elements);
            return answers;
        });
        if (autosave != null) {
            return ResponseEntity.noContent().build();
        }
        var sheet = told.sheet(draft, actor).orElseThrow();
        var wrong = Questions.wrong(sheet).stream().filter(error -> section.elements().stream().anyMatch(it -> it.id().equals(error.field())))
                .toList();
        return wrong.isEmpty() ? Pages.to(onward(id, n, parts(sheet).size(), back)) : show(request, draft, sheet, n, back, wrong, 422);
    }

    private static String onward(UUID id, int n, int parts, String back) {
        var next = n + 1 < parts ? "elements?n=%d%s".formatted(n + 1, back.isEmpty() ? "" : "&back=check") : back.isEmpty() ? "way" : "check";
        return "/dispute/new/%s/%s".formatted(id, next);
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, Draft draft, Sheet sheet, int n, String back, List<FieldError> errors,
            int status) {
        var parts = parts(sheet);
        var at = Math.clamp(n, 0, parts.size() - 1);
        var section = parts.get(at);
        var fields = Questions.of(sheet, section).stream().map(Field::of).toList();
        var known = sheet.of(section).stream().filter(it -> it.element().known() != null && it.isAnswered()).map(it -> it.element().label()).toList();
        var form = new ActForm("elements", section.title(), section.hint(), known, fields, errors);
        var reckoned = sheet.of(section).stream().filter(it -> !it.lines().isEmpty()).toList();
        return pages.show(request, "guidance/elements.jte", Map.of("draft", draft, "step", TellingStep.ELEMENTS, "sheet", sheet, "form", form,
                "reckoned", reckoned, "at", at,
                "onward", onward(draft.id(), at, parts.size(), back), "parts", parts.size(), "back", back.equals("check") ? "check" : ""), status);
    }

    /** The parts that ask for something. */
    private static List<Section> parts(Sheet sheet) {
        return sheet.form().sections().stream().filter(it -> it.elements().stream().anyMatch(element -> element.isAsked())).toList();
    }

    private static Map<String, Object> typed(Section section, MultiValueMap<String, String> sent) {
        var typed = new HashMap<String, Object>();
        sent.forEach((name, values) -> {
            var told = new ArrayList<String>();
            values.stream().filter(it -> !it.isBlank()).forEach(it -> told.add(it.length() > LONGEST ? it.substring(0, LONGEST) : it));
            if (!told.isEmpty()) {
                typed.put(name, told.size() == 1 ? told.getFirst() : List.copyOf(told));
            }
        });
        var nested = Binder.nested(typed);
        nested.keySet().retainAll(section.elements().stream().filter(it -> it.isAsked()).map(it -> it.id()).toList());
        return nested;
    }

    /** The actor's draft; somebody who has not proven the name has none. */
    private Optional<Draft> own(Actor actor, UUID id) {
        return actor.realName() ? drafts.find(actor, id) : Optional.empty();
    }
}
