package org.liandong.foundation.pilot.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Deeds;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.pilot.Mechanism;
import org.liandong.foundation.pilot.Pilots;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 试点页面: what is tried, on which cases, drawn how, and what came of it. */
@Controller
@RequestMapping("/rules/pilots")
class PilotPages {

    private final PilotDesk desk;
    private final Deeds deeds;
    private final Pages pages;

    PilotPages(PilotDesk desk, Deeds deeds, Pages pages) {
        this.desk = desk;
        this.deeds = deeds;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        var now = new LinkedHashMap<Mechanism, String>();
        desk.mechanisms().forEach(it -> now.put(it, desk.now(it)));
        return pages.show(request, "pilot/pilots.jte", Map.of("now", now));
    }

    @GetMapping("/{key}")
    ResponseEntity<byte[]> one(@PathVariable String key, Actor actor, HttpServletRequest request) {
        var mechanism = desk.mechanism(key);
        return pages.show(request, "pilot/pilot.jte", new HashMap<>(Map.of("mechanism", mechanism, "pilots", desk.shown(mechanism, actor), "actions",
                desk.actions(mechanism, actor))));
    }

    @GetMapping("/{key}/{verb}")
    ResponseEntity<byte[]> ask(@PathVariable String key, @PathVariable String verb, Actor actor, HttpServletRequest request) {
        var mechanism = desk.mechanism(key);
        var type = desk.type(mechanism, actor, verb);
        return form(request, mechanism, deeds.form(actor, Pilots.streamOf(actor.court(), key), type), 200);
    }

    @PostMapping("/{key}/{verb}")
    ResponseEntity<byte[]> act(@PathVariable String key, @PathVariable String verb, @RequestParam MultiValueMap<String, String> typed, Actor actor,
                               HttpServletRequest request) {
        var mechanism = desk.mechanism(key);
        ActType<?> type = desk.type(mechanism, actor, verb);
        var sent = Deeds.sent(typed);
        return switch (desk.perform(mechanism, actor, type, sent)) {
            case Outcome.Done<Receipt> done -> Pages.to("/rules/pilots/" + key);
            case Outcome.Refused<Receipt>(var refusal) -> form(request, mechanism, deeds.refused(actor, Pilots.streamOf(actor.court(), key), type, sent, refusal), 422);
        };
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, Mechanism mechanism, ActForm form, int status) {
        return pages.show(request, "pilot/act.jte", Map.of("mechanism", mechanism, "form", form), status);
    }
}
