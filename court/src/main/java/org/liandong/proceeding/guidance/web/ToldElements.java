package org.liandong.proceeding.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.element.ElementForm;
import org.liandong.foundation.element.ElementForms;
import org.liandong.foundation.element.Known;
import org.liandong.foundation.element.Sheet;
import org.liandong.proceeding.guidance.Draft;
import org.springframework.stereotype.Component;

/** 草稿里的要素: the element form of the cause that was chosen, with what has been told. Nobody has to fill it. */
@Component
class ToldElements {

    /** Where a draft keeps them. */
    static final String NAME = "elements";

    private final ElementForms forms;
    private final Clock clock;

    ToldElements(ElementForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** The form as far as it is filled; empty if there is none for the cause. */
    Optional<Sheet> sheet(Draft draft, Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
        return forms.forCause(draft.text("cause"), today).map(it -> forms.read(it, ready(it, draft), known(draft, actor), today));
    }

    /** The form of the cause with those among the answers that are to it. */
    Optional<Sheet> sheet(String cause, Map<String, Object> answers) {
        var today = LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
        return forms.forCause(cause, today).map(it -> forms.read(it, answers(answers), new Known(Map.of()), today));
    }

    /** What can be handed in: the answers that could be read; nothing if the form was passed over. */
    Map<String, Object> kept(Draft draft, Actor actor) {
        return answers(draft.answers()).isEmpty() ? Map.of() : sheet(draft, actor).map(Sheet::kept).orElse(Map.of());
    }

    /** The answers, with what an earlier step has told where the form has none. */
    private static Map<String, Object> ready(ElementForm form, Draft draft) {
        var ready = new HashMap<>(answers(draft.answers()));
        form.elements().stream().filter(it -> it.told() != null && !draft.text(it.told()).isEmpty())
                .forEach(it -> ready.putIfAbsent(it.id(), draft.text(it.told())));
        return ready;
    }

    /** Those among the answers of a draft. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> answers(Map<String, Object> draft) {
        return draft.get(NAME) instanceof Map<?, ?> told ? (Map<String, Object>) told : Map.of();
    }

    private static Known known(Draft draft, Actor actor) {
        var facts = new HashMap<String, String>();
        List.of("story", "claim", "evidence", "amount", "town").forEach(it -> facts.put(it, draft.text(it)));
        facts.put("applicants", actor.name());
        facts.put("respondents", draft.others().stream().map(it -> String.valueOf(it.getOrDefault("name", ""))).collect(Collectors.joining("、")));
        facts.values().removeIf(String::isBlank);
        return new Known(facts);
    }
}
