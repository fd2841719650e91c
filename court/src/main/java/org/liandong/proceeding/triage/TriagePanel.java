package org.liandong.proceeding.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Panel.Line;
import org.liandong.foundation.docket.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 分流情况: what was proposed and what was decided; the reason for deciding otherwise is the court's own affair. */
@Component
@Order(30)
class TriagePanel implements Panel.Source {

    private final Splits splits;

    TriagePanel(Splits splits) {
        this.splits = splits;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        if (subjects.stream().noneMatch(it -> it.kind().equals(Triage.KIND))) {
            return Optional.empty();
        }
        return splits.latest(actor.court(), view.dispute().id()).filter(it -> it.procedure() != null).map(split -> {
            var lines = new ArrayList<Line>();
            lines.add(Line.of("适用程序", split.procedure().label()));
            lines.add(Line.of("繁简", String.valueOf(split.track())));
            if (view.isStaff()) {
                lines.add(Line.of("系统建议", String.valueOf(split.proposal())));
                if (split.reason() != null) {
                    lines.add(Line.of("不采纳的理由", split.reason()));
                }
            }
            return new Panel("分流", List.copyOf(lines));
        });
    }
}
