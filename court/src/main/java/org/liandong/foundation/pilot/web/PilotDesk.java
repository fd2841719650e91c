package org.liandong.foundation.pilot.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Deeds;
import org.liandong.foundation.pilot.Mechanism;
import org.liandong.foundation.pilot.Pilot;
import org.liandong.foundation.pilot.PilotReport;
import org.liandong.foundation.pilot.Pilots;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.stereotype.Component;

/** The pilots as one reader sees them: everybody what is tried on which cases, the court's people what comes of it. */
@Component
class PilotDesk {

    private static final List<String> KINDS = List.of("pilot");

    private final Pilots pilots;
    private final PilotReport report;
    private final Causes causes;
    private final Deeds deeds;
    private final Clock clock;

    PilotDesk(Pilots pilots, PilotReport report, Causes causes, Deeds deeds, Clock clock) {
        this.pilots = pilots;
        this.report = report;
        this.causes = causes;
        this.deeds = deeds;
        this.clock = clock;
    }

    List<Mechanism> mechanisms() {
        return pilots.mechanisms();
    }

    Mechanism mechanism(String key) {
        return pilots.mechanism(key).orElseThrow(() -> new Refused(Refusal.notFound("没有这个可以试点的办法。请从“试点”里选。")));
    }

    /** Newest first. People from outside see none that was not approved. */
    List<PilotShown> shown(Mechanism mechanism, Actor actor) {
        var staff = !actor.roles().isEmpty();
        return pilots.of(mechanism.key()).stream().filter(it -> staff || it.approvedAt() != null).map(it -> new PilotShown(it, state(it), it.scope(causes::name),
                pilots.revealed(it, today()).orElse(null), staff && it.approvedAt() != null ? report.of(it.id()) : List.of())).toList();
    }

    /** How it stands in short, for the list. */
    String now(Mechanism mechanism) {
        return pilots.of(mechanism.key()).stream().filter(it -> it.isRunning(today())).findFirst().map(it -> "正在试：%s，到%s为止".formatted(it.name(), it.until()))
                .orElse("现在没有试点");
    }

    private String state(Pilot pilot) {
        return pilot.approvedAt() == null ? "没有批准" : pilot.endedOn() != null ? "提前结束（%s）：%s".formatted(pilot.endedOn(), pilot.endReason())
                : pilot.isOver(today()) ? "期满结束" : pilot.isRunning(today()) ? "正在试" : "还没有开始";
    }

    List<ActType<?>> actions(Mechanism mechanism, Actor actor) {
        return actor.roles().isEmpty() ? List.of() : deeds.offered(actor, Pilots.streamOf(actor.court(), mechanism.key()), KINDS);
    }

    /** The act of that name, if the reader may ask for it now. */
    ActType<?> type(Mechanism mechanism, Actor actor, String verb) {
        return deeds.offered(actor, Pilots.streamOf(actor.court(), mechanism.key()), KINDS, verb)
                .orElseThrow(() -> new Refused(Refusal.notFound("这个试点现在不能这样办，请回到试点页面看看。自己提出的不能自己批准。")));
    }

    Outcome<Receipt> perform(Mechanism mechanism, Actor actor, ActType<?> type, Map<String, Object> sent) {
        return deeds.perform(actor, Pilots.streamOf(actor.court(), mechanism.key()), type, sent);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
