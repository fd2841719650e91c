package org.liandong.channel.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.guidance.Drafts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的纠纷: everything somebody has before the court, at a glance, what waits for him first. */
@Controller
class MyPages {

    /** Acts each side does once and the matter waits for, whoever owns the next step. */
    private static final Set<String> AWAITED = Set.of("party-consents-to-mediation", "party-signs-agreement", "party-confirms-undisputed-facts",
            "party-joins-confirmation");

    private final Register register;
    private final Acts acts;
    private final ActTypes types;
    private final Causes causes;
    private final Drafts drafts;
    private final Pages pages;
    private final Clock clock;

    MyPages(Register register, Acts acts, ActTypes types, Causes causes, Drafts drafts, Pages pages, Clock clock) {
        this.register = register;
        this.acts = acts;
        this.types = types;
        this.causes = causes;
        this.drafts = drafts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/my")
    ResponseEntity<byte[]> my(@RequestParam(defaultValue = "1") int page, Actor actor, HttpServletRequest request) {
        var filter = Register.Filter.mine(actor.account());
        var number = Math.clamp(page, 1, 10_000);
        var lines = register.list(actor.court(), filter, number).stream().map(it -> line(actor, it))
                .sorted(Comparator.comparing(MyLine::isYourTurn).reversed()).toList();
        return pages.show(request, "portal/my.jte", Map.of("lines", lines, "drafts", drafts.of(actor), "number", number,
                "more", register.count(actor.court(), filter) > number * Register.PAGE, 
                "today", LocalDate.ofInstant(clock.instant(), Occasion.ZONE)));
    }

    private MyLine line(Actor actor, Register.Line line) {
        var dispute = line.dispute();
        var actions = dispute.isOpen() ? acts.actions(actor, dispute.id()) : List.<ActType<?>>of();
        var owns = dispute.owner() != null && acts.standingsOf(actor, dispute.id()).contains(dispute.owner()) && !actions.isEmpty();
        var awaited = actions.stream().filter(it -> AWAITED.contains(it.verb())).map(ActType::name).findFirst();
        return new MyLine(dispute, line.sides(), causes.name(dispute.cause()), plain(dispute.leading(), dispute.state()), owns || awaited.isPresent(),
                awaited.orElse(dispute.next() == null ? "" : dispute.next()));
    }

    /** The sentence for the state; states of one proceeding have different labels. */
    private String plain(@Nullable String kind, @Nullable String label) {
        return kind == null ? "" : types.proceeding(kind).lifecycle().states().stream().map(Lifecycle.State::face)
                .filter(it -> it.label().equals(label)).map(it -> it.plain()).findFirst().orElse("");
    }
}
