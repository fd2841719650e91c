package org.liandong.foundation.identity.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.identity.Account;
import org.liandong.foundation.identity.AccountState;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.identity.FirstAdmin;
import org.liandong.foundation.identity.PersonChangesPassword;
import org.liandong.foundation.identity.PersonProvesRealName;
import org.liandong.foundation.identity.PersonRegisters;
import org.liandong.foundation.identity.RateLimits;
import org.liandong.foundation.identity.SignIn;
import org.liandong.foundation.identity.Tokens;
import org.liandong.foundation.identity.TryLater;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 账号页面: sign in, register, prove the real name, change the password, look after the own tokens; and the set-up of a new court. */
@Controller
class AccountPages {

    private final SignIn signIn;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Acts acts;
    private final ActLog log;
    private final RateLimits limits;
    private final FirstAdmin first;
    private final Entrance entrance;
    private final Pages pages;
    private final Clock clock;

    AccountPages(SignIn signIn, Accounts accounts, Tokens tokens, Acts acts, ActLog log, RateLimits limits, FirstAdmin first, Entrance entrance,
                 Pages pages, Clock clock) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.tokens = tokens;
        this.acts = acts;
        this.log = log;
        this.limits = limits;
        this.first = first;
        this.entrance = entrance;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/login")
    ResponseEntity<byte[]> login(@RequestParam(required = false) @Nullable String next, HttpServletRequest request) {
        var account = Recognition.account(request);
        return account != null ? Pages.to(Entrance.after(account, next)) : form(request, AccountForms.login(next), 200);
    }

    @PostMapping("/login")
    ResponseEntity<byte[]> login(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        var next = typed.get("next");
        return answer(request, AccountForms.login(next), typed,
                () -> signIn.attempt(typed.getOrDefault("login", ""), typed.getOrDefault("password", ""), request.getRemoteAddr(),
                        Entrance.isForwarded(request)),
                account -> {
                    entrance.admit(account, request, response);
                    return Entrance.after(account, next);
                });
    }

    @GetMapping("/register")
    ResponseEntity<byte[]> register(@RequestParam(required = false) @Nullable String next, HttpServletRequest request) {
        return form(request, AccountForms.register(next), 200);
    }

    @PostMapping("/register")
    ResponseEntity<byte[]> register(@RequestParam Map<String, String> typed, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var next = typed.get("next");
        return answer(request, AccountForms.register(next), typed, () -> {
            limits.count(RateLimits.Kind.REGISTRATION, request.getRemoteAddr());
            return ask(actor, Ids.next(clock), PersonRegisters.class, typed);
        }, receipt -> {
            entrance.admit(accounts.byId(receipt.stream()).orElseThrow(), request, response);
            return "/me/real-name" + AccountForms.query(next);
        });
    }

    @GetMapping("/me")
    ResponseEntity<byte[]> me(HttpServletRequest request) {
        var account = own(request);
        return pages.show(request, "identity/me.jte", Map.of("account", account, "state", state(account),
                "tokens", tokens.of(account.id()).stream().map(TokenLine::of).toList()));
    }

    @GetMapping("/me/real-name")
    ResponseEntity<byte[]> realName(@RequestParam(required = false) @Nullable String next, HttpServletRequest request) {
        return own(request).realName() ? Pages.to("/me") : form(request, AccountForms.realName(next, state(own(request))), 200);
    }

    @PostMapping("/me/real-name")
    ResponseEntity<byte[]> realName(@RequestParam Map<String, String> typed, Actor actor, HttpServletRequest request) {
        var next = typed.get("next");
        var account = own(request);
        return answer(request, AccountForms.realName(next, state(account)), typed,
                () -> ask(actor, account.id(), PersonProvesRealName.class, typed),
                receipt -> state(account) == AccountState.VERIFIED ? Entrance.after(account, next) : "/me");
    }

    @GetMapping("/me/password")
    ResponseEntity<byte[]> password(HttpServletRequest request) {
        return form(request, AccountForms.password(), 200);
    }

    @PostMapping("/me/password")
    ResponseEntity<byte[]> password(@RequestParam Map<String, String> typed, Actor actor, HttpServletRequest request) {
        return answer(request, AccountForms.password(), typed, () -> ask(actor, own(request).id(), PersonChangesPassword.class, typed), receipt -> "/me");
    }

    @PostMapping("/me/tokens/{id}/revoke")
    ResponseEntity<byte[]> revoke(@PathVariable UUID id, HttpServletRequest request) {
        tokens.revoke(own(request).id(), id);
        return Pages.to("/me");
    }

    @GetMapping("/setup")
    ResponseEntity<byte[]> setup(HttpServletRequest request) {
        return first.isNeeded() ? form(request, AccountForms.setup(), 200) : Pages.to("/login");
    }

    @PostMapping("/setup")
    ResponseEntity<byte[]> setup(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        return answer(request, AccountForms.setup(), typed, () -> {
            limits.count(RateLimits.Kind.CODE, request.getRemoteAddr());
            return first.make(typed.getOrDefault("code", ""), typed.getOrDefault("login", ""), typed.getOrDefault("name", ""),
                    typed.getOrDefault("password", ""));
        }, receipt -> "/login");
    }

    /** Where a form leads when it was accepted. */
    private interface Onward<T> {

        String from(T done);
    }

    private <T> ResponseEntity<byte[]> answer(HttpServletRequest request, Form form, Map<String, String> typed, Supplier<Outcome<T>> work,
                                              Onward<T> onward) {
        try {
            return switch (work.get()) {
                case Outcome.Done<T>(var done) -> Pages.to(onward.from(done));
                case Outcome.Refused<T>(var refusal) -> form(request, form.refused(typed, refusal), 422);
            };
        } catch (TryLater later) {
            var again = form(request, form.refused(typed, Refusal.forbidden(later.code(), later.words())), later.status());
            return ResponseEntity.status(later.status()).headers(again.getHeaders())
                    .header(HttpHeaders.RETRY_AFTER, Integer.toString(later.seconds())).body(again.getBody());
        }
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, Form form, int status) {
        return pages.show(request, "identity/form.jte", Map.of("form", form), status);
    }

    private <A extends ActRequest> Outcome<Receipt> ask(Actor actor, UUID stream, Class<A> type, Map<String, String> typed) {
        return switch (Binder.bind(type, typed)) {
            case Outcome.Refused<A>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<A>(var request) -> acts.perform(Ask.of(actor, stream, request));
        };
    }

    private AccountState state(Account account) {
        return AccountState.of(log.subjects(account.court(), account.id()));
    }

    private static Account own(HttpServletRequest request) {
        var account = Recognition.account(request);
        if (account == null) {
            throw new IllegalStateException("没有登录的人到了我的账号");
        }
        return account;
    }
}
