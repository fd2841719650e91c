package org.liandong.foundation.term.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Entry;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.term.DemoClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 演示时钟接口. */
@RestController
@RequestMapping("/api/v1/demo-clock")
class DemoClockApi {

    private final DemoClock demo;
    private final Clock clock;

    DemoClockApi(DemoClock demo, Clock clock) {
        this.demo = demo;
        this.clock = clock;
    }

    /** Court time, and the last move with what happened on the way. */
    @GetMapping
    Map<String, Object> show(Actor actor) {
        DemoClockPages.require(demo, actor);
        var json = new LinkedHashMap<String, Object>();
        json.put("now", LocalDateTime.ofInstant(clock.instant(), Occasion.ZONE).withNano(0));
        demo.last(actor.court()).ifPresent(move -> {
            json.put("movedFrom", move.from());
            json.put("movedTo", move.to());
            json.put("acts", acts(move.acts()));
        });
        return json;
    }

    /** Moves the clock to that time of the court's zone, {@code to} such as "2026-12-01T09:00". */
    @PutMapping
    Map<String, Object> move(@RequestBody Map<String, Object> sent, Actor actor) {
        DemoClockPages.require(demo, actor);
        if (DemoClockPages.ask(demo, actor, sent) instanceof Outcome.Refused<Receipt>(var refusal)) {
            throw new Refused(refusal);
        }
        return show(actor);
    }

    private static List<Map<String, Object>> acts(List<Entry> entries) {
        return entries.stream().map(it -> Map.<String, Object>of("dispute", it.stream(), "seq", it.seq(), "at", it.at(), "verb", it.verb(),
                "words", it.words(), "law", it.law(), "href", "/api/v1/disputes/" + it.stream())).toList();
    }
}
