package org.liandong.proceeding.guidance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.element.Sheet;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.guidance.Draft;
import org.liandong.proceeding.guidance.Facts;
import org.liandong.proceeding.guidance.Place;
import org.liandong.proceeding.guidance.Way;
import org.springframework.stereotype.Component;

/** 检查一遍: everything told so far, a line for each question, with what is still missing. */
@Component
class Summary {

    private final Telling telling;
    private final Causes causes;
    private final ToldElements elements;

    Summary(Telling telling, Causes causes, ToldElements elements) {
        this.telling = telling;
        this.causes = causes;
        this.elements = elements;
    }

    List<ToldLine> of(Draft draft, Actor actor, List<Way> ways) {
        var facts = Facts.of(draft.answers());
        var own = telling.you(draft, actor);
        var lines = new ArrayList<ToldLine>();
        lines.add(line(TellingStep.STORY, "发生了什么事", draft.text("story"), draft.answers()));
        lines.add(line(TellingStep.CAUSE, "纠纷类型", causes.find(draft.text("cause")).map(telling::path).orElse(""), draft.answers()));
        lines.add(line(TellingStep.CLAIM, "要求", draft.text("claim") + amount(facts), draft.answers()));
        lines.add(line(TellingStep.EVIDENCE, "凭证", draft.text("evidence"), draft.answers()));
        lines.add(line(TellingStep.WHEN, "时间", when(facts), draft.answers()));
        lines.add(line(TellingStep.WHERE, "地点", where(draft, facts), draft.answers()));
        lines.add(line(TellingStep.YOU, "您自己", "%s，%s\n%s".formatted(actor.name(), own.getOrDefault("phone", "电话没填"),
                own.getOrDefault("address", "住址没填")), own));
        others(draft, lines);
        elements.sheet(draft, actor).ifPresent(it -> lines.add(new ToldLine(TellingStep.ELEMENTS, "要素表", filled(it, ToldElements.answers(draft.answers()).isEmpty()), "")));
        lines.add(line(TellingStep.WAY, "选的路", ways.stream().filter(it -> it.id().equals(draft.text("way"))).map(Way::name).findFirst().orElse(""),
                draft.answers()));
        return lines;
    }

    private void others(Draft draft, List<ToldLine> lines) {
        if (draft.others().isEmpty()) {
            lines.add(new ToldLine(TellingStep.OTHER, "对方", "", "请填写对方是谁。"));
        }
        for (var other : draft.others()) {
            var words = List.of("name", "phone", "address", "idCard", "uscc").stream().map(it -> String.valueOf(other.getOrDefault(it, "")))
                    .filter(it -> !it.isEmpty()).collect(Collectors.joining("，"));
            lines.add(line(TellingStep.OTHER, "对方", words, other));
        }
    }

    private ToldLine line(TellingStep step, String label, String words, Map<String, ?> answers) {
        var errors = telling.errors(step, answers);
        return new ToldLine(step, label, words.isBlank() ? "（没填）" : words, errors.isEmpty() ? "" : errors.getFirst().words());
    }

    /** Nothing here holds anybody up. */
    private static String filled(Sheet sheet, boolean passedOver) {
        if (passedOver) {
            return "没有填（可以不填）";
        }
        return "%s：填了%d项%s%s".formatted(sheet.form().name(), sheet.kept().size(),
                sheet.missing().isEmpty() ? "，要紧的都填了" : "，要紧的还有%d项没填".formatted(sheet.missing().size()),
                sheet.wrong().isEmpty() ? "" : "；有%d项不对，不会交上去".formatted(sheet.wrong().size()));
    }

    private static String amount(Facts facts) {
        Money amount = facts.amount();
        return amount == null ? "" : "\n金额 %s".formatted(amount.spoken());
    }

    private static String when(Facts facts) {
        return (facts.dueOn() == null ? "" : facts.dueOn().toString()) + (facts.urgedOn() == null ? "" : "，最近一次催要 %s".formatted(facts.urgedOn()));
    }

    private static String where(Draft draft, Facts facts) {
        return draft.text("town") + facts.here().stream().map(Place::label).collect(Collectors.joining("；", facts.here().isEmpty() ? "" : "\n", ""));
    }
}
