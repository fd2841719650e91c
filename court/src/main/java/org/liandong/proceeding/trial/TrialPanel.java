package org.liandong.proceeding.trial;

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

/** 审判情况: judge, procedure, hearing and result. */
@Component
@Order(5)
class TrialPanel implements Panel.Source {

    private final Trials trials;

    TrialPanel(Trials trials) {
        this.trials = trials;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        return subjects.stream().filter(it -> it.kind().equals(Trial.KIND)).reduce((first, second) -> second)
                .flatMap(subject -> trials.find(actor.court(), view.dispute().id(), subject.id())).map(TrialPanel::panel);
    }

    private static Panel panel(Trials.Case trial) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of("承办法官", trial.judgeName()));
        lines.add(Line.of("适用程序", trial.procedure().label()));
        lines.add(Line.of("立案日期", trial.registeredOn().toString()));
        if (trial.hearingAt() != null) {
            lines.add(Line.of("开庭", "%s，%s".formatted(trial.hearingAt().toString().replace('T', ' '), trial.place())));
        }
        if (trial.minutes() != null) {
            lines.add(Line.of("庭审笔录", trial.minutes()));
        }
        if (trial.result() != null) {
            lines.add(Line.of("结果", trial.result()));
        }
        return new Panel("审判", List.copyOf(lines));
    }
}
