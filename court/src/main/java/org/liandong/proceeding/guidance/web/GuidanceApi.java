package org.liandong.proceeding.guidance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.term.TermRule;
import org.liandong.proceeding.guidance.Draft;
import org.liandong.proceeding.guidance.Drafts;
import org.liandong.proceeding.guidance.Facts;
import org.liandong.proceeding.guidance.Way;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 引导接口: drafts, ways and risks for programs. */
@RestController
@RequestMapping("/api/v1")
class GuidanceApi {

    private final Drafts drafts;
    private final Comparison comparison;

    GuidanceApi(Drafts drafts, Comparison comparison) {
        this.drafts = drafts;
        this.comparison = comparison;
    }

    /** What a program keeps in a draft: any answers, and the step to go on with. */
    record Kept(@Nullable Map<String, Object> answers, @Nullable String step) { }

    @GetMapping("/drafts")
    Map<String, Object> list(Actor actor) {
        return Map.of("items", drafts.of(actor).stream().map(GuidanceApi::line).toList());
    }

    @GetMapping("/drafts/{id}")
    Map<String, Object> one(@PathVariable UUID id, Actor actor) {
        return whole(drafts.find(actor, id).orElseThrow(GuidanceApi::none));
    }

    /** Keeps the answers, wrong ones as well; those of before are replaced. */
    @PutMapping("/drafts/{id}")
    ResponseEntity<Map<String, Object>> keep(@PathVariable UUID id, @RequestBody Kept sent, Actor actor) {
        var step = Optional.ofNullable(sent.step()).map(it -> TellingStep.of(it)
                .orElseThrow(() -> new Refused(Refusal.invalid("step", "没有这一步。"))).path()).orElse(null);
        var fresh = drafts.find(actor, id).isEmpty();
        var draft = drafts.keep(actor, id, step, before -> known(sent.answers() == null ? Map.of() : sent.answers()));
        return ResponseEntity.status(fresh ? 201 : 200).body(whole(draft));
    }

    @DeleteMapping("/drafts/{id}")
    ResponseEntity<Void> delete(@PathVariable UUID id, Actor actor) {
        if (!drafts.delete(actor, id)) {
            throw none();
        }
        return ResponseEntity.noContent().build();
    }

    /** The ways open to a dispute of that cause and amount on a day, today if none is given. */
    @GetMapping("/ways")
    Map<String, Object> ways(@RequestParam(defaultValue = "") String cause, @RequestParam(defaultValue = "") String amount,
                             @RequestParam(required = false) @Nullable LocalDate on, Actor actor) {
        var day = on == null ? comparison.today() : on;
        var choice = comparison.on(actor.court(), day, facts(Map.of("cause", cause, "amount", amount)));
        return Map.of("on", day, "items", choice.ways().stream().map(it -> way(it, choice)).toList());
    }

    /** What to look out for, from the answers of a telling. */
    @PostMapping("/risks")
    Map<String, Object> risks(@RequestBody Map<String, Object> answers) {
        return Map.of("items", comparison.risks(facts(answers), answers).stream().map(it -> Map.of("area", code(it.area().name(), it.area().label()),
                "level", code(it.level().name(), it.level().label()), "words", it.words(), "because", it.because(), "law", it.law())).toList());
    }

    private static Facts facts(Map<String, Object> answers) {
        return switch (Binder.bind(Facts.class, answers)) {
            case Outcome.Done<Facts>(var facts) -> facts;
            case Outcome.Refused<Facts>(var refusal) -> throw new Refused(refusal);
        };
    }

    /** Only answers to questions of the telling are kept, each as text or a list of texts. */
    private static Map<String, Object> known(Map<String, Object> sent) {
        var known = new HashMap<String, Object>();
        for (var step : TellingStep.values()) {
            if (step != TellingStep.OTHER) {
                step.names().forEach(it -> plain(sent.get(it)).ifPresent(value -> known.put(it, value)));
            }
        }
        var others = new ArrayList<Map<String, Object>>();
        if (sent.get("others") instanceof List<?> all) {
            for (var one : all) {
                var other = new HashMap<String, Object>();
                if (one instanceof Map<?, ?> map) {
                    TellingStep.OTHER.names().forEach(it -> plain(map.get(it)).ifPresent(value -> other.put(it, value)));
                }
                others.add(other);
            }
        }
        known.put("others", others);
        if (sent.get(ToldElements.NAME) instanceof Map<?, ?> elements) {
            known.put(ToldElements.NAME, elements);
        }
        return known;
    }

    private static Optional<Object> plain(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Map<?, ?> group -> Optional.empty();
            case List<?> many -> Optional.of(many.stream().map(String::valueOf).toList());
            default -> Optional.of(value.toString());
        };
    }

    private static Map<String, Object> line(Draft draft) {
        return Map.of("id", draft.id(), "title", draft.title(), "step", draft.step(), "updatedAt", draft.updatedAt());
    }

    private static Map<String, Object> whole(Draft draft) {
        var whole = new LinkedHashMap<>(line(draft));
        whole.put("answers", draft.answers());
        return whole;
    }

    private static Map<String, Object> way(Way way, WayChoice choice) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", way.id());
        json.put("name", way.name());
        json.put("act", way.act());
        json.put("open", way.isOpen());
        json.put("what", way.what());
        json.put("how", way.how());
        json.put("law", way.law());
        json.put("conditions", way.conditions().stream().map(it -> Map.of("words", it.words(), "met", code(it.met().name(), it.met().label()),
                "law", it.law())).toList());
        var cost = new LinkedHashMap<String, Object>();
        cost.put("words", way.cost().words());
        cost.put("amount", way.cost().fee() == null ? null : way.cost().fee().amount().yuan());
        cost.put("lines", way.cost().fee() == null ? List.of() : way.cost().fee().texts());
        cost.put("law", way.cost().law());
        json.put("cost", cost);
        json.put("terms", way.terms().stream().map(GuidanceApi::term).toList());
        json.put("measured", choice.measured(way).map(it -> Map.of("medianDays", it.days(), "cases", it.cases())).orElse(null));
        return json;
    }

    private static Map<String, Object> term(TermRule rule) {
        return Map.of("id", rule.id(), "span", rule.span(), "from", rule.event(), "law", rule.source(), "extension", rule.extending());
    }

    private static Map<String, String> code(String code, String label) {
        return Map.of("code", code, "label", label);
    }

    private static Refused none() {
        return new Refused(Refusal.notFound("没有找到这份草稿，可能已经交上去或者删掉了。"));
    }
}
