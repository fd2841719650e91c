package org.liandong.proceeding.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Panel.Line;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.kernel.Standing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 调解情况: who mediates, who has agreed, what is on the table. Minutes and concessions show to the mediator, a concession also to the party who
 * made it, and to nobody else (在线调解规则 18; 特邀调解规定 22).
 */
@Component
@Order(10)
class MediationPanel implements Panel.Source {

    private final Matters matters;

    MediationPanel(Matters matters) {
        this.matters = matters;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        return subjects.stream().filter(it -> it.kind().equals(Mediation.KIND)).reduce((first, second) -> second)
                .flatMap(subject -> matters.find(actor.court(), view.dispute().id(), subject.id()).map(matter -> panel(actor, view, subject, matter)));
    }

    private Panel panel(Actor actor, Reader.View view, Subject subject, Matter matter) {
        var table = matters.table(actor.court(), view.dispute().id(), matter.id());
        var lines = new ArrayList<Line>();
        lines.add(new Line("哪种调解", matter.basis() == Matter.Basis.PRE_FILING ? "诉前调解（立案前委派）" : "委托调解（立案后）", "特邀调解规定 27"));
        lines.add(Line.of("调解员", matter.mediatorName() == null ? "还没有选定" : matter.mediatorName()));
        lines.add(Line.of("愿意调解", agreed(view.parties(), table.consented())));
        if (subject.isOpen()) {
            onTheTable(actor, view, matter, table, lines);
        }
        if (matter.effectiveOn() != null) {
            lines.add(Line.of("协议生效", matter.effectiveOn().toString()));
        }
        if (matter.ground() != null) {
            lines.add(Line.of("结束原因", matter.ground()));
        }
        notes(actor, view, matter).forEach(lines::add);
        return new Panel("调解", List.copyOf(lines));
    }

    private void onTheTable(Actor actor, Reader.View view, Matter matter, Matters.Table table, List<Line> lines) {
        if (!view.isSide() && !view.is(Standing.MEDIATOR)) {
            return;
        }
        if (!table.facts().isEmpty()) {
            lines.add(Line.of("无争议事实", numbered(table.facts())));
            lines.add(Line.of("确认了的", agreed(view.parties(), table.confirmed())));
        }
        table.agreement().ifPresent(agreement -> {
            lines.add(Line.of("协议第%d稿".formatted(agreement.version()), numbered(agreement.terms())));
            var signed = matters.signed(actor.court(), view.dispute().id(), matter.id(), agreement.version());
            lines.add(Line.of("签了字的", agreed(view.parties(), signed)));
        });
    }

    private List<Line> notes(Actor actor, Reader.View view, Matter matter) {
        if (!view.isSide() && !view.is(Standing.MEDIATOR)) {
            return List.of();
        }
        return matters.notes(actor.court(), view.dispute().id(), matter.id(), view.is(Standing.MEDIATOR), actor.account()).stream()
                .map(it -> new Line(it.kind(), it.words(), "调解保密")).toList();
    }

    private static String agreed(List<Party> parties, Set<UUID> agreed) {
        var yes = parties.stream().filter(it -> agreed.contains(it.id())).map(Party::name).collect(Collectors.joining("、"));
        var open = parties.stream().filter(it -> !agreed.contains(it.id())).map(Party::name).collect(Collectors.joining("、"));
        return open.isEmpty() ? yes : yes.isEmpty() ? "都还没有表态" : "%s；还没有表态：%s".formatted(yes, open);
    }

    private static String numbered(List<String> items) {
        var text = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            text.add("%d. %s".formatted(i + 1, items.get(i)));
        }
        return String.join("\n", text);
    }
}
