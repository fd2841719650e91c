package org.liandong.foundation.identity.web;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.identity.Account;
import org.liandong.foundation.identity.AccountState;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.identity.AdminAppointsStaff;
import org.liandong.foundation.identity.PersonRegisters;
import org.liandong.foundation.identity.RateLimits;
import org.liandong.foundation.identity.SignIn;
import org.liandong.foundation.identity.Tokens;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 账号接口: signing in for programs, the own account, and the accounts of the court for its administrators. */
@RestController
@RequestMapping("/api/v1")
class AccountApi {

    /** What a program sends to sign in. */
    record Credentials(@Nullable String login, @Nullable String password) { }

    private final SignIn signIn;
    private final Tokens tokens;
    private final Entrance entrance;
    private final Accounts accounts;
    private final Acts acts;
    private final ActTypes types;
    private final AccountDeeds deeds;
    private final ActLog log;
    private final RateLimits limits;
    private final Clock clock;

    AccountApi(SignIn signIn, Tokens tokens, Entrance entrance, Accounts accounts, Acts acts, ActTypes types, AccountDeeds deeds, ActLog log, RateLimits limits, Clock clock) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.entrance = entrance;
        this.accounts = accounts;
        this.acts = acts;
        this.types = types;
        this.deeds = deeds;
        this.log = log;
        this.limits = limits;
        this.clock = clock;
    }

    /** Signs in and gives a token. */
    @PostMapping("/sessions")
    ResponseEntity<?> open(@RequestBody Credentials sent, HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
        if (sent.login() == null || sent.password() == null) {
            throw new Refused(Refusal.invalid(sent.login() == null ? "login" : "password", "请填写登录名和密码。"));
        }
        return switch (signIn.attempt(sent.login(), sent.password(), request.getRemoteAddr(), Entrance.isForwarded(request))) {
            case Outcome.Refused<Account>(var refusal) -> {
                SecurityConfiguration.problem(response, 401, refusal.code(), "没有登录", refusal.words());
                yield null;
            }
            case Outcome.Done<Account>(var account) -> {
                var token = tokens.issue(account.id());
                yield ResponseEntity.status(HttpStatus.CREATED).body(Map.of("token", token.secret(), "expires", token.expires(),
                        "account", describe(account)));
            }
        };
    }

    /** Signs out: the token that is shown ends. */
    @DeleteMapping("/sessions/current")
    ResponseEntity<Void> close(HttpServletRequest request, HttpServletResponse response) {
        var token = Recognition.bearer(request);
        if (token == null) {
            entrance.logout(request, response, null);
        } else {
            tokens.revoke(token);
        }
        return ResponseEntity.noContent().build();
    }

    /** The own account. */
    @GetMapping("/me")
    ResponseEntity<Map<String, Object>> me(Actor actor) {
        return shown(actor, own(actor));
    }

    /** An act on the own account. */
    @PostMapping("/me/acts/{verb}")
    ResponseEntity<Map<String, Object>> act(@PathVariable String verb, @RequestBody Map<String, Object> sent, Actor actor,
                                            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        perform(actor, own(actor), type(verb), sent, key);
        return shown(actor, own(actor));
    }

    /** Registers somebody. */
    @PostMapping("/accounts")
    ResponseEntity<Map<String, Object>> register(@RequestBody Map<String, Object> sent, Actor actor, HttpServletRequest request) {
        limits.count(RateLimits.Kind.REGISTRATION, request.getRemoteAddr());
        var id = Ids.next(clock);
        perform(actor, id, PersonRegisters.class, sent, null);
        return ResponseEntity.created(URI.create("/api/v1/me")).body(describe(accounts.byId(id).orElseThrow()));
    }

    /** Gives somebody who works for the court an account. */
    @PostMapping("/staff")
    ResponseEntity<Map<String, Object>> appoint(@RequestBody Map<String, Object> sent, Actor actor,
                                                @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var receipt = perform(actor, Ids.next(clock), AdminAppointsStaff.class, sent, key);
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + receipt.stream())).body(describe(accounts.byId(receipt.stream()).orElseThrow()));
    }

    /** Everybody who works for the court, for those who administer it. */
    @GetMapping("/staff")
    Map<String, Object> staff(Actor actor) {
        StaffPages.require(actor);
        return Map.of("items", accounts.staff().stream().map(this::describe).toList());
    }

    /** An account, for itself and for those who administer the court. */
    @GetMapping("/accounts/{id}")
    ResponseEntity<Map<String, Object>> account(@PathVariable UUID id, Actor actor) {
        return shown(actor, id);
    }

    /** An act on somebody's account. */
    @PostMapping("/accounts/{id}/acts/{verb}")
    ResponseEntity<Map<String, Object>> act(@PathVariable UUID id, @PathVariable String verb, @RequestBody Map<String, Object> sent, Actor actor,
                                            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        visible(actor, id);
        perform(actor, id, type(verb), sent, key);
        return shown(actor, id);
    }

    private <A extends ActRequest> Receipt perform(Actor actor, UUID stream, Class<A> type, Map<String, Object> sent, @Nullable String key) {
        return switch (Binder.bind(type, sent)) {
            case Outcome.Refused<A>(var refusal) -> throw new Refused(refusal);
            case Outcome.Done<A>(var request) -> switch (acts.perform(new Ask(actor, stream, request, null, key))) {
                case Outcome.Refused<Receipt>(var refusal) -> throw new Refused(refusal);
                case Outcome.Done<Receipt>(var receipt) -> receipt;
            };
        };
    }

    /** An act on an account that exists; opening one has addresses of its own. */
    private Class<? extends ActRequest> type(String verb) {
        return types.named(verb).filter(it -> types.proceeding(it.kind()).rank() == 0)
                .filter(it -> !it.kind().equals(AccountState.KIND) || it.lifecycle().edge(it.request(), null).isEmpty())
                .<Class<? extends ActRequest>>map(ActType::request).orElseThrow(() -> new Refused(Refusal.notFound("账号没有这项操作，请核对地址。")));
    }

    private ResponseEntity<Map<String, Object>> shown(Actor actor, UUID id) {
        var shown = describe(visible(actor, id));
        shown.put("actions", deeds.offered(actor, id).stream().map(it -> Map.of("verb", it.verb(), "name", it.name())).toList());
        return ResponseEntity.ok().eTag("\"" + log.version(actor.court(), id) + "\"").body(shown);
    }

    private Account visible(Actor actor, UUID id) {
        var mine = id.equals(actor.account()) || actor.has(Role.ADMIN) || actor.has(Role.HEAD);
        return accounts.byId(id).filter(it -> mine).orElseThrow(() -> new Refused(Refusal.notFound("没有找到这个账号，请核对地址。")));
    }

    private Map<String, Object> describe(Account account) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", account.id());
        shown.put("login", account.login());
        shown.put("name", account.name());
        shown.put("realName", account.realName());
        var state = AccountState.of(log.subjects(account.court(), account.id()));
        shown.put("state", Map.of("code", state.name(), "label", state.face().label(), "plain", state.face().plain()));
        shown.put("roles", account.roles().stream().sorted().map(it -> Map.of("code", it.name(), "label", it.label())).toList());
        if (account.firm() != null) {
            shown.put("firm", account.firm());
        }
        return shown;
    }

    private static UUID own(Actor actor) {
        if (actor.account() == null) {
            throw new Refused(Refusal.forbidden("sign-in-needed", "请先登录。"));
        }
        return actor.account();
    }
}
