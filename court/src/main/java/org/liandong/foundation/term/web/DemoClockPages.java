package org.liandong.foundation.term.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.term.DemoClock;
import org.liandong.foundation.term.HeadMovesDemoClock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 演示时钟页: the time of the demonstration court, moved by its head, and what happened on the way. */
@Controller
class DemoClockPages {

    private final DemoClock demo;
    private final Pages pages;
    private final Clock clock;

    DemoClockPages(DemoClock demo, Pages pages, Clock clock) {
        this.demo = demo;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/desk/clock")
    ResponseEntity<byte[]> show(Actor actor, HttpServletRequest request) {
        require(demo, actor);
        return page(actor, request, List.of(), "", 200);
    }

    /** Moves by whole days, or to a moment. */
    @PostMapping("/desk/clock")
    ResponseEntity<byte[]> move(@RequestParam(defaultValue = "0") int days, @RequestParam(defaultValue = "") String to, Actor actor,
                                HttpServletRequest request) {
        require(demo, actor);
        var outcome = days > 0 ? demo.move(actor, now().plusDays(days).truncatedTo(ChronoUnit.SECONDS)) : ask(demo, actor, Map.of("to", to));
        return switch (outcome) {
            case Outcome.Done<Receipt> done -> Pages.to("/desk/clock");
            case Outcome.Refused<Receipt>(var refusal) -> page(actor, request, ActForm.errors(refusal), to, 422);
        };
    }

    /** Binds what was sent and moves the clock. */
    static Outcome<Receipt> ask(DemoClock demo, Actor actor, Map<String, ?> sent) {
        return switch (Binder.bind(HeadMovesDemoClock.class, sent)) {
            case Outcome.Refused<HeadMovesDemoClock>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<HeadMovesDemoClock>(var act) -> demo.move(actor, act.to());
        };
    }

    /** Refuses everybody in a real court, and everybody but the head in the demonstration. */
    static void require(DemoClock demo, Actor actor) {
        if (!demo.isHere()) {
            throw new Refused(Refusal.notFound("没有找到这个页面。只有演示法院才有演示时钟。"));
        }
        if (!actor.has(Role.HEAD)) {
            throw new Refused(Refusal.forbidden("not-permitted", "演示时钟由立案庭负责人来拨。"));
        }
    }

    private ResponseEntity<byte[]> page(Actor actor, HttpServletRequest request, List<Refusal.FieldError> errors, String typed, int status) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("last", demo.last(actor.court()).orElse(null));
        model.put("errors", errors);
        model.put("typed", typed.isEmpty() ? now().plusDays(1).withHour(9).truncatedTo(ChronoUnit.HOURS).toString() : typed);
        return pages.show(request, "term/clock.jte", model, status);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
