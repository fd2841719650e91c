package org.liandong.proceeding.guidance.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.liandong.foundation.act.ActHandler.Choice;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.CauseSuggester;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.guidance.Draft;
import org.liandong.proceeding.guidance.Place;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.yaml.snakeyaml.Yaml;

/** 讲述: the form of each step, what its answers are, and what is wrong with them. */
@Component
class Telling {

    private static final int SUGGESTED = 5;
    private static final int FIRST = 2;
    private static final double LIKELY = 0.01;
    private static final int FOUND = 8;
    private static final int LONGEST = 20_000;

    private final CauseSuggester suggester;
    private final Causes causes;
    private final Accounts accounts;
    private final List<Choice> towns;

    Telling(CauseSuggester suggester, Causes causes, Accounts accounts, Court court) {
        this.suggester = suggester;
        this.causes = causes;
        this.accounts = accounts;
        this.towns = towns(court.region());
    }

    /**
     * The form of the step with what has been told. {@code at} is the number of the person on the other
     * side, {@code search} words for finding a cause.
     */
    ActForm form(TellingStep step, Draft draft, Actor actor, int at, String search, List<FieldError> errors) {
        var known = switch (step) {
            case OTHER -> at < draft.others().size() ? draft.others().get(at) : Map.<String, Object>of();
            case YOU -> you(draft, actor);
            default -> draft.answers();
        };
        var fields = ActForm.fields(step.asks(), known, choices(step, draft, search)).stream()
                .filter(it -> !it.name().equals("town") || !it.choices().isEmpty()).toList();
        return new ActForm(step.path(), step.title(), "", facts(step, actor), fields, errors);
    }

    /** What was typed in the fields of the step, as it was typed. */
    Map<String, Object> typed(TellingStep step, MultiValueMap<String, String> sent) {
        var typed = new LinkedHashMap<String, Object>();
        for (var name : step.names()) {
            var values = sent.getOrDefault(name, List.of()).stream().filter(it -> !it.isBlank())
                    .map(it -> it.length() > LONGEST ? it.substring(0, LONGEST) : it).toList();
            if (values.size() == 1) {
                typed.put(name, values.getFirst());
            } else if (!values.isEmpty()) {
                typed.put(name, values);
            }
        }
        return typed;
    }

    /** The answers with those of the step replaced by what was typed. */
    Map<String, Object> merged(TellingStep step, Map<String, Object> answers, Map<String, Object> typed, int at) {
        if (step == TellingStep.OTHER) {
            var others = new ArrayList<Object>(answers.get("others") instanceof List<?> known ? known : List.of());
            if (at < others.size()) {
                others.set(at, typed);
            } else {
                others.add(typed);
            }
            answers.put("others", others);
            return answers;
        }
        step.names().forEach(answers::remove);
        answers.putAll(typed);
        return answers;
    }

    /** What is wrong with the answers of the step; empty if nothing is. */
    List<FieldError> errors(TellingStep step, Map<String, ?> answers) {
        if (Binder.bind(step.asks(), answers) instanceof Outcome.Refused<?>(var refusal)) {
            return refusal.fields();
        }
        return step == TellingStep.CAUSE && causes.find(String.valueOf(answers.get("cause"))).isEmpty()
                ? List.of(new FieldError("cause", "请选一类；都不像的，可以换个词找。")) : List.of();
    }

    /** Name of the chosen cause with the parts it belongs to. */
    String path(Cause cause) {
        return cause.parent() == null ? cause.name() : causes.find(cause.parent()).map(it -> path(it) + " › ").orElse("") + cause.name();
    }

    /** The person's own data where nothing else was typed. */
    Map<String, Object> you(Draft draft, Actor actor) {
        var known = new HashMap<>(draft.answers());
        if (draft.text("phone").isEmpty() && actor.account() != null) {
            accounts.phone(actor.account()).ifPresent(it -> known.put("phone", it));
        }
        return known;
    }

    private List<String> facts(TellingStep step, Actor actor) {
        if (step != TellingStep.YOU || actor.account() == null) {
            return List.of();
        }
        var card = accounts.idNumber(actor.account()).map(it -> it.substring(0, 4) + "**********" + it.substring(it.length() - 4)).orElse("");
        return List.of("姓名：%s（已实名认证）".formatted(actor.name()), "身份证号：%s（加密保存，不用再填）".formatted(card));
    }

    private Map<String, List<Choice>> choices(TellingStep step, Draft draft, String search) {
        return switch (step) {
            case CAUSE -> Map.of("cause", causes(draft, search));
            case WHERE -> Map.of("town", towns, "here", List.of(Place.values()).stream().map(it -> new Choice(it.name(), it.label(), it.hint()))
                    .toList());
            default -> Map.of();
        };
    }

    /** What was searched for, or what the story suggests, and always what has been chosen. */
    private List<Choice> causes(Draft draft, String search) {
        var shown = new LinkedHashMap<String, Choice>();
        causes.find(draft.text("cause")).ifPresent(it -> shown.put(it.id(), new Choice(it.id(), it.name(), path(it) + "（您选过的）")));
        if (search.isBlank()) {
            suggested(draft).forEach(it -> shown.putIfAbsent(it.id(),
                    new Choice(it.id(), it.name(), it.path() + (it.why().isEmpty() ? "" : "（您提到：%s）".formatted(String.join("、", it.why()))))));
        } else {
            causes.search(search.strip(), FOUND).forEach(it -> shown.putIfAbsent(it.id(), new Choice(it.id(), it.name(), path(it))));
        }
        return List.copyOf(shown.values());
    }

    /** The first few, and further ones only if something speaks for them. */
    private List<CauseSuggester.Suggestion> suggested(Draft draft) {
        var all = suggester.suggest((draft.text("story") + "\n" + draft.text("claim")).strip(), SUGGESTED);
        return all.stream().filter(it -> all.indexOf(it) < FIRST || it.score() >= LIKELY).toList();
    }

    private static List<Choice> towns(String region) {
        try (var text = new InputStreamReader(Objects.requireNonNull(Telling.class.getResourceAsStream("/rulebook/towns.yaml")),
                StandardCharsets.UTF_8)) {
            Map<String, List<String>> all = new Yaml().load(text);
            return all.getOrDefault(region, List.of()).stream().map(it -> new Choice(it, it, "")).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
