package org.liandong.foundation.rulebook.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Permissions;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Deeds;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.OfficeProposesRule;
import org.liandong.foundation.rulebook.RuleProposal;
import org.liandong.foundation.rulebook.RuleReach;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** A rule for its page and for the API: who sees what of it and may do what to it. */
@Component
public class RuleDesk {

    private static final List<String> KINDS = List.of(RuleProposal.KIND);

    private final Rulebook rulebook;
    private final List<RuleReach> reaches;
    private final Deeds deeds;
    private final Acts acts;
    private final ActTypes types;
    private final Permissions permissions;
    private final Clock clock;

    RuleDesk(Rulebook rulebook, List<RuleReach> reaches, Deeds deeds, Acts acts, ActTypes types, Permissions permissions, Clock clock) {
        this.rulebook = rulebook;
        this.reaches = reaches;
        this.deeds = deeds;
        this.acts = acts;
        this.types = types;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The rule as this reader sees it. */
    public RuleShown shown(Book<?> book, String address, Actor actor) {
        var rule = name(address);
        var versions = rulebook.versions(book).getOrDefault(rule, List.of()).reversed();
        var waiting = actor.roles().isEmpty() ? List.<Rulebook.Waiting>of() : rulebook.waiting(actor.court()).stream()
                .filter(it -> it.book().equals(book.name()) && it.rule().equals(rule)).toList();
        var today = RuleApi.today(clock);
        if (versions.isEmpty() && waiting.isEmpty() && !mayAdd(actor, rule)) {
            throw new Refused(Refusal.notFound("“%s”里没有这条规则。".formatted(book.title())));
        }
        if (actor.roles().isEmpty()) {
            return new RuleShown(book, address, rule, versions, today, List.of(), List.of(), List.of());
        }
        var actions = versions.isEmpty() && waiting.isEmpty() ? List.<ActType<?>>of(proposing()) : deeds.offered(actor, stream(actor, book, address), KINDS);
        return new RuleShown(book, address, rule, versions, today, waiting,
                reaches.stream().filter(it -> it.book().equals(book.name())).flatMap(it -> it.matters(actor.court(), rule).stream()).toList(), actions);
    }

    /** True if this actor may write a rule of that name into a book that has none of that name. */
    private boolean mayAdd(Actor actor, String rule) {
        return OfficeProposesRule.isName(rule) && mayAdd(actor);
    }

    /** True if this actor may write new rules. */
    boolean mayAdd(Actor actor) {
        return !actor.roles().isEmpty() && permissions.mayAsk(proposing().verb()).stream().anyMatch(acts.standingsOf(actor, Ids.next(clock))::contains);
    }

    private ActType<?> proposing() {
        return types.all().stream().filter(it -> it.request() == OfficeProposesRule.class).findFirst().orElseThrow();
    }

    UUID stream(Actor actor, Book<?> book, String address) {
        return OfficeProposesRule.streamOf(actor.court(), book.name(), name(address));
    }

    /** The act of that name, if the reader may ask for it now. */
    static ActType<?> type(RuleShown rule, String verb) {
        return rule.actions().stream().filter(it -> it.verb().equals(verb)).findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("这条规则现在不能这样办，请回到规则页面看看。")));
    }

    /** The form of that act as it stands at first; for a new rule it names the items its neighbours have. */
    ActForm form(RuleShown rule, ActType<?> type, Actor actor) {
        var form = deeds.form(actor, stream(actor, rule.book(), rule.address()), type);
        return rule.isNew() && type.request() == OfficeProposesRule.class ? form.filled("row", rulebook.pattern(rule.book())) : form;
    }

    /** A row as the office types it. */
    public String text(Book<?> book, Map<String, Object> row) {
        return Rulebook.typed(book, row);
    }

    /** Asks for an act by the API. */
    Receipt perform(Book<?> book, String address, String verb, Map<String, Object> sent, Actor actor, @Nullable String key) {
        return switch (ask(book, address, verb, sent, actor, key)) {
            case Outcome.Refused<Receipt>(var refusal) -> throw new Refused(refusal);
            case Outcome.Done<Receipt>(var receipt) -> receipt;
        };
    }

    /** Asks for an act; the book and the rule need not be sent again. */
    public Outcome<Receipt> ask(Book<?> book, String address, String verb, Map<String, Object> sent, Actor actor, @Nullable String key) {
        var stream = stream(actor, book, address);
        var all = new HashMap<>(sent);
        all.put("book", book.name());
        all.put("rule", name(address));
        var type = types.named(verb).filter(it -> KINDS.contains(it.kind())).orElseThrow(() -> new Refused(Refusal.notFound("没有“%s”这个办法。".formatted(verb))));
        return switch (Binder.bind(type.request(), type.request() == OfficeProposesRule.class ? all : sent)) {
            case Outcome.Refused<? extends ActRequest>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<? extends ActRequest>(var wanted) -> acts.perform(new Ask(actor, stream, wanted, null, key));
        };
    }

    private static String name(String address) {
        return address.equals(RulesShown.NAMELESS) ? "" : address;
    }
}
