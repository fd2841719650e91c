package org.liandong.proceeding.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Panel.Line;
import org.liandong.foundation.docket.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 学法 in the file of a dispute: what the law says of such disputes, for its parties. */
@Component
@Order(90)
class LessonPanel implements Panel.Source {

    private final Lessons lessons;
    private final Clock clock;

    LessonPanel(Lessons lessons, Clock clock) {
        this.lessons = lessons;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        var cause = view.dispute().cause();
        return view.isStaff() ? Optional.empty() : lessons.of(cause, LocalDate.ofInstant(clock.instant(), Occasion.ZONE)).stream().findFirst()
                .map(it -> new Panel("法律怎么说", List.of(new Line("原话", it.text(), it.law()), Line.of("意思是", it.words())),
                        new Panel.More("这类纠纷的法律、要素、怎么算", "/guide/causes/" + cause)));
    }
}
