package org.liandong.foundation.pilot;

import java.util.List;
import java.util.Optional;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Panel.Line;
import org.liandong.foundation.docket.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 试点情况: that a case is part of a pilot, and in which arm; for the court's people. */
@Component
@Order(80)
class PilotPanel implements Panel.Source {

    private final Pilots pilots;

    PilotPanel(Pilots pilots) {
        this.pilots = pilots;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        if (!view.isStaff()) {
            return Optional.empty();
        }
        var arms = pilots.arms(view.dispute().id());
        return arms.isEmpty() ? Optional.empty() : Optional.of(new Panel("试点", arms.stream().map(it -> Line.of(it.pilot().name(), it.arm().label())).toList(),
                new Panel.More("试点的范围和对照", "/rules/pilots/" + arms.getFirst().pilot().mechanism())));
    }
}
