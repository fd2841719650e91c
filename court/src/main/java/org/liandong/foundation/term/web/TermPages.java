package org.liandong.foundation.term.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 期限计算: every time limit of the law, and the last day of each. */
@Controller
class TermPages {

    private static final String RULE = "rule";
    private static final int PAUSES = 2;

    private final TermForm form;
    private final Pages pages;

    TermPages(TermForm form, Pages pages) {
        this.form = form;
        this.pages = pages;
    }

    @GetMapping("/tools/term")
    ResponseEntity<byte[]> page(@RequestParam Map<String, String> asked, HttpServletRequest request) {
        var view = new TermView(asked, form.rules(), form.today(), null, List.of());
        if (!asked.containsKey("start") || asked.getOrDefault(RULE, "").isBlank() && asked.get("start").isBlank()) {
            return show(view, request);
        }
        return switch (form.answer(question(asked))) {
            case Outcome.Done<TermForm.Answer>(var answer) -> show(new TermView(asked, form.rules(), form.today(), answer, List.of()), request);
            case Outcome.Refused<TermForm.Answer>(var refusal) -> show(new TermView(asked, form.rules(), form.today(), null, refusal.fields()), request);
        };
    }

    private ResponseEntity<byte[]> show(TermView view, HttpServletRequest request) {
        return pages.show(request, "term/term.jte", Map.of("view", view), view.errors().isEmpty() ? 200 : 422);
    }

    private static Map<String, Object> question(Map<String, String> asked) {
        var question = new HashMap<String, Object>(asked);
        var pauses = new ArrayList<Map<String, String>>();
        for (int i = 1; i <= PAUSES; i++) {
            var from = asked.getOrDefault("from" + i, "");
            var until = asked.getOrDefault("until" + i, "");
            if (!from.isBlank() || !until.isBlank()) {
                pauses.add(Map.of("from", from, "until", until));
            }
        }
        question.put("pauses", pauses);
        return question;
    }
}
