package org.liandong.proceeding.serving;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 送达情况: what has reached whom; a party reads what has reached itself. */
@Component
@Order(60)
class ServingPanel implements Panel.Source {

    private final Services services;
    private final Papers papers;

    ServingPanel(Services services, Papers papers) {
        this.services = services;
        this.papers = papers;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        if (subjects.stream().noneMatch(it -> it.kind().equals(Service.KIND))) {
            return Optional.empty();
        }
        var parties = view.parties().stream().filter(it -> view.isStaff() || actor.account() != null && actor.account().equals(it.account()))
                .collect(Collectors.toMap(Party::id, Function.identity()));
        var titles = papers.of(actor.court(), view.dispute().id()).stream().collect(Collectors.toMap(Papers.Paper::id, Papers.Paper::kind));
        var lines = services.of(actor.court(), view.dispute().id()).stream().filter(it -> parties.containsKey(it.party()))
                .map(it -> line(it, parties.get(it.party()), titles.get(it.paper()))).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("送达", lines));
    }

    private static Panel.Line line(Services.Served served, Party party, String title) {
        return Panel.Line.of(title, "%s %s，%s：%s".formatted(served.on(), party.name(), served.way().label(), served.taken()));
    }
}
