package org.liandong.proceeding.guidance.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.kernel.Uscc;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Pages;
import org.liandong.proceeding.guidance.Draft;
import org.liandong.proceeding.guidance.Drafts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我有纠纷: tells a dispute step by step. Every page is saved when it is sent and while it is typed in; wrong answers are kept as well. */
@Controller
@RequestMapping("/dispute/new")
class TellingPages {

    private final Drafts drafts;
    private final Telling telling;
    private final Handover handover;
    private final Comparison comparison;
    private final Summary summary;
    private final Reader reader;
    private final Pages pages;
    private final Clock clock;

    TellingPages(Drafts drafts, Telling telling, Handover handover, Comparison comparison, Summary summary, Reader reader, Pages pages, Clock clock) {
        this.drafts = drafts;
        this.telling = telling;
        this.handover = handover;
        this.comparison = comparison;
        this.summary = summary;
        this.reader = reader;
        this.pages = pages;
        this.clock = clock;
    }

    /** Begins: says what is needed first, offers to go on with a draft, or opens a fresh one. */
    @GetMapping
    ResponseEntity<byte[]> begin(@RequestParam(defaultValue = "false") boolean fresh, Actor actor, HttpServletRequest request) {
        var known = actor.realName() && !fresh ? drafts.of(actor) : List.<Draft>of();
        return actor.realName() && known.isEmpty() ? Pages.to(path(Ids.next(clock), TellingStep.STORY))
                : pages.show(request, "guidance/begin.jte", Map.of("drafts", known));
    }

    /** The draft as a whole: where to go on, the code for the window, and throwing it away. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> draft(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return away(actor, id, TellingStep.CHECK).orElseGet(() -> pages.show(request, "guidance/draft.jte", Map.of("draft", own(actor, id),
                "step", TellingStep.of(own(actor, id).step()).orElse(TellingStep.STORY))));
    }

    @PostMapping("/{id}/code")
    ResponseEntity<byte[]> share(@PathVariable UUID id, Actor actor) {
        drafts.share(actor, id);
        return Pages.to("/dispute/new/" + id);
    }

    @PostMapping("/{id}/delete")
    ResponseEntity<byte[]> delete(@PathVariable UUID id, Actor actor) {
        drafts.delete(actor, id);
        return Pages.to("/my");
    }

    @GetMapping("/{id}/{name}")
    ResponseEntity<byte[]> step(@PathVariable UUID id, @PathVariable String name, @RequestParam(required = false) @Nullable Integer n,
                                @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String back, Actor actor,
                                        HttpServletRequest request) {
        var step = step(name);
        return away(actor, id, step).orElseGet(() -> show(request, actor, blank(actor, id), step, n, q, back, List.of(), 200));
    }

    /** Takes the answers of a step, also while they are being typed ({@code X-Autosave}). */
    @PostMapping("/{id}/{name}")
    ResponseEntity<byte[]> answer(@PathVariable UUID id, @PathVariable String name, @RequestParam MultiValueMap<String, String> sent,
                                  @RequestParam(defaultValue = "0") int n, @RequestParam(defaultValue = "") String back,
                                  @RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave, Actor actor,
                                          HttpServletRequest request) {
        var step = step(name);
        var left = away(actor, id, step);
        if (left.isPresent()) {
            return left.get();
        }
        if (step == TellingStep.CHECK) {
            return handIn(request, actor, own(actor, id), "true".equals(sent.getFirst("consent")));
        }
        var typed = telling.typed(step, sent);
        var errors = telling.errors(step, typed);
        var onward = back.isEmpty() ? step == TellingStep.OTHER ? step : step.next() : TellingStep.CHECK;
        var draft = drafts.keep(actor, id, (errors.isEmpty() && autosave == null ? onward : step).path(), answers ->
                telling.merged(step, answers, typed, n));
        if (autosave != null) {
            return ResponseEntity.noContent().build();
        }
        return errors.isEmpty() ? Pages.to(path(id, onward)) : show(request, actor, draft, step, n, "", back, errors, 422);
    }

    /** Takes somebody named on the other side out again. */
    @PostMapping("/{id}/other/remove")
    ResponseEntity<byte[]> remove(@PathVariable UUID id, @RequestParam int n, Actor actor) {
        drafts.keep(actor, id, null, answers -> {
            if (answers.get("others") instanceof List<?> others && n >= 0 && n < others.size()) {
                answers.put("others", IntStream.range(0, others.size()).filter(it -> it != n).mapToObj(others::get).toList());
            }
            return answers;
        });
        return Pages.to(path(id, TellingStep.OTHER));
    }

    private ResponseEntity<byte[]> handIn(HttpServletRequest request, Actor actor, Draft draft, boolean consent) {
        return switch (handover.hand(actor, draft, consent)) {
            case Outcome.Done<Receipt>(var receipt) -> {
                drafts.delete(actor, draft.id());
                yield Pages.to("/disputes/%s?done=%d".formatted(receipt.stream(), receipt.seq()));
            }
            case Outcome.Refused<Receipt>(var refusal) -> refused(request, actor, draft, refusal);
        };
    }

    /** Leads to the step whose answer was refused, with the error beside it. */
    private ResponseEntity<byte[]> refused(HttpServletRequest request, Actor actor, Draft draft, Refusal refusal) {
        if (refusal.fields().isEmpty()) {
            return show(request, actor, draft, TellingStep.CHECK, null, "", "", ActForm.errors(refusal), 422);
        }
        var first = refusal.fields().getFirst().field();
        var step = TellingStep.asking(first);
        var number = first.replaceFirst("^intake\\.parties\\[(\\d+)].*$", "$1");
        var n = step == TellingStep.OTHER && number.matches("\\d{1,3}") ? Integer.parseInt(number) - 1 : null;
        var errors = refusal.fields().stream().filter(it -> TellingStep.asking(it.field()) == step)
                .map(it -> new FieldError(field(step, it.field()), it.words())).toList();
        return show(request, actor, draft, step, n, "", step == TellingStep.CHECK ? "" : "check", errors, 422);
    }

    private static String field(TellingStep step, String path) {
        var last = path.substring(path.lastIndexOf('.') + 1);
        return step.names().contains(last) || last.equals("consent") ? last : "form";
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, Actor actor, Draft draft, TellingStep step, @Nullable Integer n, String search,
                                        String back, List<FieldError> errors, int status) {
        if (step == TellingStep.CHECK) {
            return check(request, actor, draft, errors, status);
        }
        if (step == TellingStep.WAY) {
            return pages.show(request, "guidance/way.jte", Map.of("draft", draft, "step", step, "errors", errors, "back", back,
                    "choice", comparison.of(draft, actor)), status);
        }
        if (step == TellingStep.OTHER && n == null && !draft.others().isEmpty()) {
            return pages.show(request, "guidance/others.jte", Map.of("draft", draft, "step", step, "hints", hints(draft)), status);
        }
        var at = n == null ? 0 : Math.clamp(n, 0, draft.others().size());
        return pages.show(request, "guidance/step.jte", Map.of("draft", draft, "step", step, "form",
                telling.form(step, draft, actor, at, search, errors),
                "at", at, "search", search, "back", back.equals("check") ? "check" : ""), status);
    }

    private ResponseEntity<byte[]> check(HttpServletRequest request, Actor actor, Draft draft, List<FieldError> errors, int status) {
        var type = handover.chosen(draft) instanceof Outcome.Done<?>(ActType<?> chosen) ? Optional.of(chosen)
                : Optional.<ActType<?>>empty();
        var form = type.map(it -> new ActForm(it.verb(), it.name(), it.explain(), List.of(), ActForm.fields(it.request(), Map.of(), Map.of()).stream()
                .filter(field -> field.type() == ActForm.Type.CHECK).toList(), errors)).orElse(new ActForm("", "", "", List.of(), List.of(), errors));
        return pages.show(request, "guidance/check.jte", Map.of("draft", draft, "step", TellingStep.CHECK, "form", form,
                "lines", summary.of(draft, actor, comparison.ways(draft)), "missing", form.verb().contains("complaint") ? handover.missing(draft)
                        : List.of()), status);
    }

    /** A doubt about a code is shown and never holds anybody up (登记立案规定 10). */
    private static List<String> hints(Draft draft) {
        return draft.others().stream().map(it -> it.get("uscc") instanceof String code ? Uscc.doubt(code).orElse("") : "").toList();
    }

    /** Where somebody belongs who has no business at this step: to prove the name first, to the dispute handed in already, or to the beginning. */
    private Optional<ResponseEntity<byte[]>> away(Actor actor, UUID id, TellingStep step) {
        if (!actor.realName()) {
            return Optional.of(Pages.to("/dispute/new"));
        }
        if (drafts.find(actor, id).isPresent()) {
            return Optional.empty();
        }
        if (reader.find(actor, id).isPresent()) {
            return Optional.of(Pages.to("/disputes/" + id));
        }
        return step == TellingStep.STORY ? Optional.empty() : Optional.of(Pages.to("/dispute/new"));
    }

    private Draft own(Actor actor, UUID id) {
        return drafts.find(actor, id).orElseThrow(() -> new Refused(Refusal.notFound("没有找到这份草稿，可能已经交上去了。请从“我的纠纷”里打开。")));
    }

    private Draft blank(Actor actor, UUID id) {
        return drafts.find(actor, id).orElseGet(() -> new Draft(id, Objects.requireNonNull(actor.account()), Map.of(), TellingStep.STORY.path(),
                Instant.EPOCH, null, null));
    }

    private static TellingStep step(String name) {
        return TellingStep.of(name).orElseThrow(() -> new Refused(Refusal.notFound("没有这一页，请从“我有纠纷”重新进入。")));
    }

    private static String path(UUID id, TellingStep step) {
        return "/dispute/new/%s/%s".formatted(id, step.path());
    }
}
