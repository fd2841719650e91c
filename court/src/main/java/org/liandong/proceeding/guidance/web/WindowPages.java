package org.liandong.proceeding.guidance.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.identity.Account;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.guidance.Draft;
import org.liandong.proceeding.guidance.Drafts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 窗口收件: a clerk takes down what somebody who came in person tells, from the beginning or from the draft the person began on the phone. */
@Controller
@RequestMapping("/window")
class WindowPages {

    private static final int ROOM = 2;

    private final Drafts drafts;
    private final Handover handover;
    private final Accounts accounts;
    private final Causes causes;
    private final Reader reader;
    private final Papers papers;
    private final Acts acts;
    private final Pages pages;
    private final Clock clock;

    WindowPages(Drafts drafts, Handover handover, Accounts accounts, Causes causes, Reader reader, Papers papers, Acts acts, Pages pages,
            Clock clock) {
        this.drafts = drafts;
        this.handover = handover;
        this.accounts = accounts;
        this.causes = causes;
        this.reader = reader;
        this.papers = papers;
        this.acts = acts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/new")
    ResponseEntity<byte[]> begin(Actor actor, HttpServletRequest request) {
        clerk(actor);
        return show(request, new WindowForm(Ids.next(clock), "", Map.of(), ROOM, List.of(), ""), 200);
    }

    /** One page, three buttons: fetch the draft of a code, make room for another person, or hand in. */
    @PostMapping("/new")
    ResponseEntity<byte[]> sent(@RequestParam Map<String, String> typed, Actor actor, HttpServletRequest request) {
        clerk(actor);
        var code = typed.getOrDefault("code", "").strip();
        var form = new WindowForm(id(typed.get("id")), code, typed, number(typed.get("parties")), List.of(), "");
        return switch (typed.getOrDefault("do", "")) {
            case "fetch" -> drafts.shared(actor, code).map(it -> show(request, from(it, code), 200))
                    .orElseGet(() -> show(request, form.with(List.of(new FieldError("code", "这个号码不对或者过期了，请当事人重新生成一个。"))), 422));
            case "more" -> show(request, new WindowForm(form.id(), code, typed, form.parties() + 1, List.of(), ""), 200);
            default -> handIn(request, actor.via(Channel.WINDOW), form);
        };
    }

    /** What was done, with what to print for the person. */
    @GetMapping("/done/{id}")
    ResponseEntity<byte[]> done(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        clerk(actor);
        var view = reader.view(actor, id);
        var offered = acts.actions(actor, id).stream().map(ActType::verb).anyMatch("clerk-prints-invitation"::equals);
        return pages.show(request, "guidance/window-done.jte", Map.of("dispute", view.dispute(), "title", Disputes.title(view.parties()),
                "papers", papers.of(actor.court(), id).stream().filter(it -> view.sees(it)).toList(), "invites", offered));
    }

    private ResponseEntity<byte[]> handIn(HttpServletRequest request, Actor actor, WindowForm form) {
        var draft = form.code().isEmpty() ? Optional.<Draft>empty() : drafts.shared(actor, form.code());
        if (!form.code().isEmpty() && draft.isEmpty()) {
            return show(request, form.with(List.of(new FieldError("code", "草稿的号码过期了，请当事人重新生成一个；不用草稿的，把号码删掉再提交。"))), 422);
        }
        var known = complete(form, draft);
        var cause = cause(known.value("intake.cause"));
        if (cause.isEmpty()) {
            return show(request, form.with(List.of(new FieldError("intake.cause", "没有这个案由，请从提示里选一个，或者填案由编号。"))), 422);
        }
        known.values().put("intake.cause", cause.get().id());
        return switch (handover.named(known.value("act"))) {
            case Outcome.Refused<ActType<?>>(var refusal) -> show(request, form.with(refusal.fields()), 422);
            case Outcome.Done<ActType<?>>(var type) -> switch (handover.ask(actor, draft.map(Draft::id).orElse(form.id()), type, known.sent())) {
                case Outcome.Refused<Receipt>(var refusal) -> show(request, form.with(ActForm.errors(refusal)), 422);
                case Outcome.Done<Receipt>(var receipt) -> {
                    draft.ifPresent(it -> handover.tell(actor, it));
                    draft.ifPresent(it -> drafts.handedIn(actor.court(), it.id()));
                    yield Pages.to("/window/done/" + receipt.stream());
                }
            };
        };
    }

    /** The number the person has proven stands in where the clerk left it blank; it is never shown. */
    private WindowForm complete(WindowForm form, Optional<Draft> draft) {
        var values = new HashMap<>(form.values());
        if (form.value("intake.parties[0].idCard").isBlank()) {
            draft.flatMap(it -> accounts.idNumber(it.account())).ifPresent(it -> values.put("intake.parties[0].idCard", it));
        }
        return new WindowForm(form.id(), form.code(), values, form.parties(), List.of(), form.note());
    }

    private WindowForm from(Draft draft, String code) {
        var name = accounts.byId(draft.account()).map(Account::name).orElse("");
        var values = new HashMap<String, String>();
        handover.intake(name, draft).forEach((key, value) -> {
            if (value instanceof String text) {
                values.put("intake." + key, text);
            } else if (value instanceof List<?> parties) {
                for (int i = 0; i < parties.size(); i++) {
                    var at = i;
                    ((Map<?, ?>) parties.get(i)).forEach((field, words) -> values.put("intake.parties[%d].%s".formatted(at, field),
                            words.toString()));
                }
            }
        });
        values.remove("intake.parties[0].idCard");
        causes.find(draft.text("cause")).ifPresent(it -> values.put("intake.cause", it.name()));
        values.put("act", draft.text("way").equals("mediation") ? "party-applies-for-mediation" : draft.text("way").isEmpty() ? ""
                : "party-submits-complaint");
        return new WindowForm(draft.id(), code, values, Math.max(ROOM, draft.others().size() + 1), List.of(),
                "已取出%s的草稿。身份证号本人已经认证过，留空就用认证的号码。请逐条念给他听，核对后再提交。".formatted(name));
    }

    /** The cause of that id or name; names of causes differ. */
    private Optional<Cause> cause(String typed) {
        var words = typed.strip();
        return causes.find(words).or(() -> causes.all().stream().filter(it -> it.name().equals(words)).max(Comparator.comparing(Cause::level)));
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, WindowForm form, int status) {
        return pages.show(request, "guidance/window.jte", Map.of("form", form, "causes", causes.all().stream().filter(it -> it.level() > 2)
                .toList()), status);
    }

    private static void clerk(Actor actor) {
        if (!actor.has(Role.FILING_CLERK)) {
            throw new Refused(Refusal.forbidden("not-permitted", "窗口收件由立案人员来办。您自己的事，请从“我有纠纷”里办。"));
        }
    }

    private UUID id(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : Ids.next(clock);
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : ROOM;
    }
}
