package org.liandong.proceeding.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.proceeding.guidance.Draft;
import org.liandong.proceeding.guidance.Durations;
import org.liandong.proceeding.guidance.Facts;
import org.liandong.proceeding.guidance.Risk;
import org.liandong.proceeding.guidance.Risks;
import org.liandong.proceeding.guidance.Way;
import org.liandong.proceeding.guidance.Ways;
import org.springframework.stereotype.Component;

/** 比一比: the ways and the risks of what has been told, with what this court's own figures say. */
@Component
class Comparison {

    private final Ways ways;
    private final Risks risks;
    private final ToldElements elements;
    private final Durations durations;
    private final Clock clock;

    Comparison(Ways ways, Risks risks, ToldElements elements, Durations durations, Clock clock) {
        this.elements = elements;
        this.ways = ways;
        this.risks = risks;
        this.durations = durations;
        this.clock = clock;
    }

    WayChoice of(Draft draft, Actor actor) {
        var facts = Facts.of(draft.answers());
        var today = today();
        return choice(actor.court(), ways.open(today, facts, draft.id()), risks.report(facts, elements.sheet(draft, actor).orElse(null), today), draft.text("way"));
    }

    List<Way> ways(Draft draft) {
        return ways.open(today(), Facts.of(draft.answers()), draft.id());
    }

    /** The ways open on that day. */
    WayChoice on(String court, LocalDate day, Facts facts) {
        return choice(court, ways.open(day, facts), List.of(), "");
    }

    /** What to look out for; the answers may hold those to the element form. */
    List<Risk> risks(Facts facts, Map<String, Object> answers) {
        return risks.report(facts, elements.sheet(facts.causeId(), answers).orElse(null), today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    private WayChoice choice(String court, List<Way> open, List<Risk> report, String chosen) {
        Map<String, Durations.Measured> measured = open.stream().map(Way::measured).filter(Objects::nonNull).distinct()
                .collect(Collectors.toMap(Function.identity(), it -> durations.median(court, it, clock.instant()))).entrySet().stream()
                .filter(it -> it.getValue().isPresent()).collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().orElseThrow()));
        return new WayChoice(open, report, measured, chosen);
    }
}
