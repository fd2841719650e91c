package org.liandong.foundation.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Panel.Line;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.element.FactSheet.Row;
import org.liandong.foundation.element.FactSheet.Standing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 要素表情况: where both sides agree and where they do not. Shows nothing while nobody has filled the sheet. */
@Component
@Order(25)
class ElementPanel implements Panel.Source {

    private final FactSheets sheets;

    ElementPanel(FactSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        if (subjects.stream().noneMatch(it -> it.kind().equals(ElementSheetFile.KIND))) {
            return Optional.empty();
        }
        return sheets.of(actor.court(), view.dispute(), view.parties()).map(facts -> {
            var lines = new ArrayList<Line>();
            var missing = facts.sheet().missing();
            lines.add(Line.of("填写", "%s，%s%s".formatted(facts.sheet().form().name(), facts.by(), missing.isEmpty() ? "，要紧的都填了"
                    : "，还有%d项没填".formatted(missing.size()))));
            lines.add(Line.of("双方一致", facts.count(Standing.AGREED) + "项"));
            disputed(facts).forEach(lines::add);
            lines.add(Line.of("对方不清楚", facts.count(Standing.UNSURE) + "项"));
            lines.add(Line.of("对方没答复", facts.count(Standing.OPEN) + "项"));
            return new Panel("要素表", List.copyOf(lines), new Panel.More("双方逐项对照", "/disputes/%s/elements".formatted(view.dispute().id())));
        });
    }

    private static List<Line> disputed(FactSheet facts) {
        return facts.rows().stream().filter(it -> it.standing() == Standing.DISPUTED).map(ElementPanel::line).toList();
    }

    private static Line line(Row row) {
        var replies = row.replies().stream().map(it -> it.name() + it.spoken()).collect(Collectors.joining("；"));
        return new Line("有争议", "%s\n%s".formatted(row.sentence(), replies), row.entry().element().law());
    }
}
