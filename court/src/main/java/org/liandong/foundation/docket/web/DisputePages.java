package org.liandong.foundation.docket.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.archive.Archive;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.page.Typed;
import org.liandong.foundation.rulebook.Replays;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** 纠纷页面: the file of a dispute, and one page for each act that can be done in it. */
@Controller
@RequestMapping("/disputes/{id}")
class DisputePages {

    /** What the page itself sends along. */
    private static final Set<String> TECHNICAL = Set.of("_csrf", "version", "key");

    private final Disclosure disclosure;
    private final Asking asking;
    private final Acts acts;
    private final Archive archive;
    private final List<Replays> replays;
    private final Pages pages;

    DisputePages(Disclosure disclosure, Asking asking, Acts acts, Archive archive, List<Replays> replays, Pages pages) {
        this.disclosure = disclosure;
        this.asking = asking;
        this.acts = acts;
        this.archive = archive;
        this.replays = replays;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> file(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer done, Actor actor, HttpServletRequest request) {
        var whole = disclosure.whole(actor, id);
        var words = done == null ? "" : whole.timeline().stream().filter(it -> it.seq() == done).map(it -> it.words()).findFirst().orElse("");
        return pages.show(request, "docket/dispute.jte", Map.of("whole", whole, "done", words));
    }

    @GetMapping("/acts/{verb}")
    ResponseEntity<byte[]> ask(@PathVariable UUID id, @PathVariable String verb, Actor actor, HttpServletRequest request) {
        var shown = disclosure.show(actor, id);
        var type = disclosure.type(verb);
        if (shown.actions().stream().noneMatch(it -> it == type)) {
            throw new Refused(Refusal.notFound("“%s”现在不能办，可能已经办过，或者还没轮到。请回到这件纠纷看看。".formatted(type.name())));
        }
        return form(request, shown, ActForm.of(type, acts.preview(actor, id, type)), UUID.randomUUID().toString(), 200);
    }

    @PostMapping("/acts/{verb}")
    ResponseEntity<byte[]> act(@PathVariable UUID id, @PathVariable String verb, @RequestParam MultiValueMap<String, String> typed, Actor actor,
                               HttpServletRequest request) throws IOException {
        var type = disclosure.type(verb);
        disclosure.visible(actor, id);
        var sent = sent(typed);
        var version = version(sent);
        var key = typed.getFirst("key");
        sent.keySet().removeAll(TECHNICAL);
        return switch (attempt(request, actor, id, type, sent, version, key)) {
            case Outcome.Done<Receipt>(var receipt) -> Pages.to("/disputes/%s?done=%d".formatted(id, receipt.seq()));
            case Outcome.Refused<Receipt>(var refusal) -> again(request, actor, id, type, sent, refusal);
        };
    }

    @GetMapping("/materials/{material}")
    ResponseEntity<byte[]> material(@PathVariable UUID id, @PathVariable UUID material, Actor actor) {
        return Download.of(disclosure.material(actor, id, material), archive);
    }

    /** By which law everything was decided, and what would come out under the law of another day, today if none is named. */
    @GetMapping("/law")
    ResponseEntity<byte[]> law(@PathVariable UUID id, @RequestParam(required = false) @Nullable String on, Actor actor, HttpServletRequest request) {
        var shown = disclosure.show(actor, id);
        var day = Typed.day("on", on, shown.today());
        var replayed = replays.stream().flatMap(it -> it.of(actor.court(), id, day).stream()).toList();
        return pages.show(request, "docket/law.jte", Map.of("shown", shown, "day", day, "replayed", replayed));
    }

    /** Files go to the archive first; the act then speaks of their addresses. */
    private Outcome<Receipt> attempt(HttpServletRequest request, Actor actor, UUID id, ActType<?> type, Map<String, Object> sent,
            @Nullable Integer version,
                                     @Nullable String key) throws IOException {
        if (request instanceof MultipartHttpServletRequest multipart) {
            for (var file : multipart.getFileMap().entrySet()) {
                try {
                    sent.put(file.getKey(), store(file.getValue()));
                } catch (InvalidValue wrong) {
                    return new Outcome.Refused<>(Refusal.invalid(file.getKey(), wrong.getMessage()));
                }
            }
        }
        return asking.ask(actor, id, type, sent, version, key);
    }

    private String store(MultipartFile file) throws IOException {
        return archive.store(file.getOriginalFilename() == null ? "" : file.getOriginalFilename(), file.getBytes()).sm3();
    }

    /** What was typed is shown again with what was wrong; if the act can no longer be done, the file says so. */
    private ResponseEntity<byte[]> again(HttpServletRequest request, Actor actor, UUID id, ActType<?> type, Map<String, Object> sent, Refusal refusal) {
        var shown = disclosure.show(actor, id);
        if (shown.actions().stream().noneMatch(it -> it == type)) {
            throw new Refused(refusal);
        }
        return form(request, shown, ActForm.refused(type, acts.preview(actor, id, type), sent, refusal), UUID.randomUUID().toString(), 422);
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, Shown shown, ActForm form, String key, int status) {
        return pages.show(request, "docket/act.jte", Map.of("shown", shown, "form", form, "key", key), status);
    }

    private static Map<String, Object> sent(MultiValueMap<String, String> typed) {
        var sent = new HashMap<String, Object>();
        typed.forEach((name, values) -> sent.put(name, values.size() == 1 ? values.getFirst() : values));
        return sent;
    }

    private static @Nullable Integer version(Map<String, Object> sent) {
        return sent.get("version") instanceof String text && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }
}
