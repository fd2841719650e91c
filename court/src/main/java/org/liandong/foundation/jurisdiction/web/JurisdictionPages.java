package org.liandong.foundation.jurisdiction.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.jurisdiction.JurisdictionAnswer;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 管辖查询: asks for the dispute first, then for the places its rule needs. */
@Controller
class JurisdictionPages {

    /** Before the name of a kind of place in the name of its field. */
    static final String PLACE = "at-";

    private final JurisdictionForm form;
    private final Pages pages;

    JurisdictionPages(JurisdictionForm form, Pages pages) {
        this.form = form;
        this.pages = pages;
    }

    @GetMapping("/tools/jurisdiction")
    ResponseEntity<byte[]> page(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        if (asked.isEmpty()) {
            return show(new JurisdictionView(asked, form.rules(), null, List.of()), request);
        }
        return switch (form.answer(question(asked))) {
            case Outcome.Done<JurisdictionAnswer>(var answer) -> show(new JurisdictionView(asked, form.rules(), answer, List.of()), request);
            case Outcome.Refused<JurisdictionAnswer>(var refusal) -> show(new JurisdictionView(asked, form.rules(), null, refusal.fields()), request);
        };
    }

    private ResponseEntity<byte[]> show(JurisdictionView view, HttpServletRequest request) {
        return pages.show(request, "jurisdiction/jurisdiction.jte", Map.of("view", view), view.errors().isEmpty() ? 200 : 422);
    }

    private static Map<String, Object> question(MultiValueMap<String, String> asked) {
        var question = new HashMap<String, Object>(asked.toSingleValueMap());
        question.put("circumstances", asked.getOrDefault("circumstances", List.of()));
        var places = new ArrayList<Map<String, String>>();
        asked.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(PLACE) && !value.isBlank()) {
                places.add(Map.of("place", name.substring(PLACE.length()), "at", value));
            }
        });
        question.put("places", places);
        var agreed = asked.toSingleValueMap().getOrDefault("agreedAt", "");
        if (!agreed.isBlank()) {
            question.put("agreed", Map.of("at", agreed, "place", asked.toSingleValueMap().getOrDefault("agreedPlace", ""), "form",
                    asked.toSingleValueMap().getOrDefault("agreedForm", "")));
        }
        return question;
    }
}
