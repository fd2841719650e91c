package org.liandong.foundation.identity.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.identity.Account;
import org.liandong.foundation.identity.AccountState;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Deeds;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 人员页面: who works for the court, and the acts by which accounts are opened, suspended and restored. */
@Controller
@RequestMapping("/desk/staff")
class StaffPages {

    private static final String NEW = "new";

    private final Accounts accounts;
    private final Deeds forms;
    private final AccountDeeds deeds;
    private final ActLog log;
    private final Pages pages;
    private final Clock clock;

    StaffPages(Accounts accounts, Deeds forms, AccountDeeds deeds, ActLog log, Pages pages, Clock clock) {
        this.accounts = accounts;
        this.forms = forms;
        this.deeds = deeds;
        this.log = log;
        this.pages = pages;
        this.clock = clock;
    }

    /** Refuses everybody but those who administer the court. */
    static void require(Actor actor) {
        if (!actor.has(Role.HEAD) && !actor.has(Role.ADMIN)) {
            throw new Refused(Refusal.forbidden("not-permitted", "人员和账号由立案庭负责人、管理员来管。"));
        }
    }

    /** Everybody who works for the court; {@code q} finds any account by its full login or phone number. */
    @GetMapping
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String q, Actor actor, HttpServletRequest request) {
        require(actor);
        var found = q.isBlank() ? accounts.staff() : accounts.byLogin(q).stream().toList();
        var lines = found.stream().map(it -> line(actor, it)).toList();
        return pages.show(request, "identity/staff.jte", Map.of("lines", lines, "q", q, "open", deeds.offered(actor, Ids.next(clock))));
    }

    /** The form of an act; {@code id} is {@code new} for one that opens an account. */
    @GetMapping("/{id}/{verb}")
    ResponseEntity<byte[]> ask(@PathVariable String id, @PathVariable String verb, Actor actor, HttpServletRequest request) {
        require(actor);
        var stream = stream(id);
        var type = type(actor, stream, verb);
        return form(request, id, stream, forms.form(actor, stream, type), 200);
    }

    @PostMapping("/{id}/{verb}")
    ResponseEntity<byte[]> act(@PathVariable String id, @PathVariable String verb, @RequestParam MultiValueMap<String, String> typed, Actor actor,
                               HttpServletRequest request) {
        require(actor);
        var stream = stream(id);
        var type = type(actor, stream, verb);
        var sent = Deeds.sent(typed);
        return switch (forms.perform(actor, stream, type, sent)) {
            case Outcome.Done<Receipt> done -> Pages.to("/desk/staff");
            case Outcome.Refused<Receipt>(var refusal) -> form(request, id, stream, forms.refused(actor, stream, type, sent, refusal), 422);
        };
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, String id, UUID stream, ActForm form, int status) {
        var whom = accounts.byId(stream).map(Account::name).orElse("");
        return pages.show(request, "identity/staff-act.jte", Map.of("form", form, "whom", whom, "action", "/desk/staff/" + id + "/" + form.verb()), status);
    }

    private UUID stream(String id) {
        if (id.equals(NEW)) {
            return Ids.next(clock);
        }
        try {
            return accounts.byId(UUID.fromString(id)).map(Account::id).orElseThrow(StaffPages::unknown);
        } catch (IllegalArgumentException notAnId) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused(Refusal.notFound("没有找到这个账号，请从“人员”里打开。"));
    }

    private ActType<?> type(Actor actor, UUID stream, String verb) {
        return deeds.offered(actor, stream).stream().filter(it -> it.verb().equals(verb)).findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("这个账号现在不能这样办，请回到“人员”看看。")));
    }

    private StaffLine line(Actor actor, Account account) {
        var state = AccountState.of(log.subjects(account.court(), account.id()));
        // The own account has a page of its own.
        var actions = account.id().equals(actor.account()) ? List.<ActType<?>>of() : deeds.offered(actor, account.id());
        return new StaffLine(account, state, actions);
    }
}
