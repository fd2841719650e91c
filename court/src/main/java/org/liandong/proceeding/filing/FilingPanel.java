package org.liandong.proceeding.filing;

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

/** 立案情况: what was received when, what is missing, and the same check for the party who prepares and the clerk who decides. */
@Component
@Order(20)
class FilingPanel implements Panel.Source {

    private final Applications applications;
    private final FilingCheck check;

    FilingPanel(Applications applications, FilingCheck check) {
        this.applications = applications;
        this.check = check;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        return subjects.stream().filter(it -> it.kind().equals(Filing.KIND)).reduce((first, second) -> second)
                .flatMap(subject -> applications.find(actor.court(), view.dispute().id(), subject.id()).map(it -> panel(view, subject, it)));
    }

    private Panel panel(Reader.View view, Subject subject, Applications.Application application) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("收到材料", application.receivedOn().toString(), "登记立案规定 2"));
        if (application.missing() != null) {
            lines.add(new Line("要补正的", application.missing(), "登记立案规定 7"));
        }
        if (application.correction() != null) {
            lines.add(Line.of("补正情况", application.correction()));
        }
        if (application.ground() != null) {
            lines.add(Line.of("不予受理", application.ground() + "\n" + application.reason()));
        }
        if (application.registeredOn() != null) {
            lines.add(Line.of("立案日期", application.registeredOn().toString()));
        }
        if (subject.isOpen()) {
            check.check(view.dispute(), view.parties()).forEach(it -> lines.add(new Line(it.met() ? "✓ 符合" : "！看一看", it.name() + "：" + it.words(), it.law())));
        }
        return new Panel("立案", List.copyOf(lines));
    }
}
