package org.liandong.channel.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PastRegister;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.docket.Register.Span;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 登记册接口: the figures, and the register of a past day. The register of today is {@code GET /api/v1/disputes?scope=all}. */
@RestController
@RequestMapping("/api/v1/register")
class RegisterApi {

    private static final int LAST = 100_000;

    private final PastRegister past;
    private final Figures figures;
    private final Lists lists;

    RegisterApi(PastRegister past, Figures figures, Lists lists) {
        this.past = past;
        this.figures = figures;
        this.lists = lists;
    }

    @GetMapping("/figures")
    Map<String, Object> figures(Actor actor) {
        RegisterPages.require(actor);
        var values = figures.of(actor.court(), lists.today());
        var json = new LinkedHashMap<String, Object>();
        json.put("day", lists.today());
        json.put("open", values.open());
        json.put("overdue", values.overdue());
        json.put("arrivedThisMonth", values.arrived());
        json.put("filedThisMonth", values.filed());
        json.put("settled", values.settled());
        json.put("concluded", values.concluded());
        json.put("mediationDays", span(values.mediation()));
        json.put("filingDays", span(values.filing()));
        return json;
    }

    /** Where every dispute stood at the end of the day {@code on}; {@code open} restricts to open or to ended ones. */
    @GetMapping("/past")
    Map<String, Object> past(Actor actor, @RequestParam String on, @RequestParam(required = false) @Nullable Boolean open,
                             @RequestParam(defaultValue = "1") int page) {
        RegisterPages.require(actor);
        var day = RegisterPages.day(on, lists.today());
        var instant = day.plusDays(1).atStartOfDay(Occasion.ZONE).toInstant();
        var number = Math.clamp(page, 1, LAST);
        var totals = past.totals(actor.court(), instant);
        return Map.of("on", day, "open", totals.open(), "ended", totals.ended(), "page", number, "pageSize", Register.PAGE,
                "items", past.list(actor.court(), instant, open, number).stream().map(this::line).toList());
    }

    private Map<String, Object> line(PastRegister.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", line.dispute());
        json.put("sides", line.sides());
        json.put("cause", Map.of("id", line.cause(), "name", lists.cause(line.cause())));
        json.put("arrivedAt", line.arrivedAt());
        json.put("leading", line.kind());
        json.put("state", line.face().label());
        json.put("since", line.since());
        var owner = line.face().owner();
        if (owner != null) {
            json.put("owner", owner.label());
            json.put("next", line.face().next());
        }
        json.put("open", line.isOpen());
        json.put("href", "/api/v1/disputes/" + line.dispute());
        return json;
    }

    private static Map<String, Object> span(Span span) {
        return span.days() == null ? Map.of("n", span.n()) : Map.of("n", span.n(), "median", span.days());
    }
}
