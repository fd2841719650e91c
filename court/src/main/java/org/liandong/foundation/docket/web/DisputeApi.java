package org.liandong.foundation.docket.web;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.archive.Archive;
import org.liandong.foundation.docket.Linking;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 纠纷接口: a program with a token can do what the page can. */
@RestController
@RequestMapping("/api/v1")
class DisputeApi {

    private static final String MINIMAL = "return=minimal";

    private final Disclosure disclosure;
    private final Asking asking;
    private final Linking linking;
    private final Acts acts;
    private final ActTypes types;
    private final Register register;
    private final Archive archive;
    private final Causes causes;
    private final Clock clock;

    DisputeApi(Disclosure disclosure, Asking asking, Linking linking, Acts acts, ActTypes types, Register register, Archive archive, Causes causes,
               Clock clock) {
        this.disclosure = disclosure;
        this.asking = asking;
        this.linking = linking;
        this.acts = acts;
        this.types = types;
        this.register = register;
        this.archive = archive;
        this.causes = causes;
        this.clock = clock;
    }

    /** Brings a new dispute: {@code act} names the way, the other members are its fields. */
    @PostMapping("/disputes")
    ResponseEntity<Map<String, Object>> bring(@RequestBody Map<String, Object> sent, Actor actor,
                                              @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
                                              @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        var fields = new HashMap<>(sent);
        var verb = String.valueOf(fields.remove("act"));
        var type = types.named(verb).filter(it -> types.proceeding(it.kind()).rank() > 0 && it.lifecycle().edge(it.request(), null).isPresent())
                .orElseThrow(() -> new Refused(Refusal.invalid("act", "请写明怎么办：party-submits-complaint（起诉）或 party-applies-for-mediation（申请调解）。")));
        var receipt = done(asking.ask(actor, Ids.next(clock), type, fields, null, key));
        return answer(actor, receipt, prefer, HttpStatus.CREATED);
    }

    /** Disputes: the caller's own, those that wait for the caller's posts, or the head's register of all. */
    @GetMapping("/disputes")
    Map<String, Object> list(Actor actor, @RequestParam(defaultValue = "mine") String scope, @RequestParam(required = false) @Nullable String q,
                             @RequestParam(required = false) @Nullable String leading, @RequestParam(required = false) @Nullable Boolean open,
                             @RequestParam(defaultValue = "false") boolean overdue, @RequestParam(defaultValue = "1") int page) {
        var today = LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
        var filter = scope(actor, scope).text(q == null || q.isBlank() ? null : q.strip()).leading(leading);
        filter = open == null ? filter : filter.open(open);
        filter = overdue ? filter.overdueOn(today) : filter;
        var number = Math.clamp(page, 1, 100_000);
        var items = register.list(actor.court(), filter, number).stream()
                .map(it -> DisputeJson.line(it, causes.name(it.dispute().cause()), it.dispute().isOverdue(today))).toList();
        return Map.of("items", items, "page", number, "pageSize", Register.PAGE, "total", register.count(actor.court(), filter));
    }

    private static Register.Filter scope(Actor actor, String scope) {
        return switch (scope) {
            case "mine" -> Register.Filter.mine(actor.account());
            case "queue" -> Register.Filter.queue(actor);
            case "all" -> {
                if (!actor.has(Role.HEAD)) {
                    throw new Refused(Refusal.forbidden("not-permitted", "全院登记册只有立案庭负责人能看。"));
                }
                yield Register.Filter.ALL;
            }
            default -> throw new Refused(Refusal.invalid("scope", "scope 只能是 mine、queue 或 all。"));
        };
    }

    @GetMapping("/disputes/{id}")
    ResponseEntity<Map<String, Object>> one(@PathVariable UUID id, Actor actor) {
        var shown = disclosure.show(actor, id);
        return ResponseEntity.ok().eTag(tag(shown.version())).body(DisputeJson.dispute(shown));
    }

    /** The timeline, oldest first, as far as the caller may read it. */
    @GetMapping("/disputes/{id}/acts")
    Map<String, Object> timeline(@PathVariable UUID id, Actor actor) {
        return Map.of("items", disclosure.whole(actor, id).timeline().stream()
                .map(it -> DisputeJson.entry(it, types.named(it.verb()).map(ActType::name).orElse(it.verb()))).toList());
    }

    /** What an act asks for, with its choices and with what is known already. */
    @GetMapping("/disputes/{id}/acts/{verb}")
    Map<String, Object> form(@PathVariable UUID id, @PathVariable String verb, Actor actor) {
        var type = disclosure.type(verb);
        if (disclosure.show(actor, id).actions().stream().noneMatch(it -> it == type)) {
            throw new Refused(Refusal.notFound("现在不能办这一项；能办的列在 actions 里。"));
        }
        return DisputeJson.form(ActForm.of(type, acts.preview(actor, id, type)));
    }

    /** Does an act. {@code If-Match} makes sure that nothing happened since the caller looked. */
    @PostMapping("/disputes/{id}/acts/{verb}")
    ResponseEntity<Map<String, Object>> act(@PathVariable UUID id, @PathVariable String verb, @RequestBody Map<String, Object> sent, Actor actor,
                                            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
                                            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
                                            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        disclosure.visible(actor, id);
        var receipt = done(asking.ask(actor, id, disclosure.type(verb), sent, version(match), key));
        return answer(actor, receipt, prefer, HttpStatus.OK);
    }

    /** What a program sends to link by the code of a notice. */
    record Code(@Nullable String code) { }

    @PostMapping("/disputes/by-code")
    ResponseEntity<Map<String, Object>> link(@RequestBody Code sent, Actor actor) {
        return answer(actor, done(linking.link(actor, sent.code() == null ? "" : sent.code())), null, HttpStatus.OK);
    }

    @GetMapping("/disputes/{id}/materials")
    Map<String, Object> materials(@PathVariable UUID id, Actor actor) {
        return Map.of("items", disclosure.whole(actor, id).materials().stream().map(it -> DisputeJson.material(it, id)).toList());
    }

    @GetMapping("/disputes/{id}/materials/{material}")
    ResponseEntity<byte[]> material(@PathVariable UUID id, @PathVariable UUID material, Actor actor) {
        return Download.of(disclosure.material(actor, id, material), archive);
    }

    /** Takes a file in; its address is then handed in with {@code party-submits-material}. */
    @PostMapping(path = "/files", consumes = "multipart/form-data")
    ResponseEntity<Map<String, Object>> store(@RequestParam MultipartFile file) throws IOException {
        try {
            var stored = archive.store(file.getOriginalFilename() == null ? "" : file.getOriginalFilename(), file.getBytes());
            return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("sm3", stored.sm3(), "name", stored.name(), "type", stored.type(),
                    "size", stored.size()));
        } catch (InvalidValue wrong) {
            throw new Refused(Refusal.invalid("file", wrong.getMessage()));
        }
    }

    private ResponseEntity<Map<String, Object>> answer(Actor actor, Receipt receipt, @Nullable String prefer, HttpStatus status) {
        var body = new LinkedHashMap<String, Object>();
        body.put("receipt", DisputeJson.receipt(receipt));
        var answer = ResponseEntity.status(status);
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create("/api/v1/disputes/" + receipt.stream()));
        }
        if (prefer != null && prefer.contains(MINIMAL)) {
            return answer.eTag(tag(receipt.seq())).body(body);
        }
        var shown = disclosure.show(actor, receipt.stream());
        body.put("dispute", DisputeJson.dispute(shown));
        return answer.eTag(tag(shown.version())).body(body);
    }

    private static Receipt done(Outcome<Receipt> outcome) {
        return switch (outcome) {
            case Outcome.Done<Receipt>(var receipt) -> receipt;
            case Outcome.Refused<Receipt>(var refusal) -> throw new Refused(refusal);
        };
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private static @Nullable Integer version(@Nullable String match) {
        if (match == null || match.equals("*")) {
            return null;
        }
        if (!match.matches("(W/)?\"\\d{1,9}\"")) {
            throw new Refused(Refusal.invalid("If-Match", "If-Match 要写查询时得到的 ETag，例如 \"7\"。"));
        }
        return Integer.valueOf(match.replaceAll("\\D", ""));
    }
}
