package org.liandong.proceeding.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.element.PartyAnswersElements;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.proceeding.filing.FilingCheck;
import org.liandong.proceeding.guidance.Draft;
import org.liandong.proceeding.guidance.Facts;
import org.liandong.proceeding.guidance.Way;
import org.springframework.stereotype.Component;

/** 交给法院: makes of what was told the request for the act of the chosen way. A dispute has the id its draft had, so nothing is handed in twice. */
@Component
class Handover {

    private final Acts acts;
    private final ActTypes types;
    private final Accounts accounts;
    private final Comparison comparison;
    private final FilingCheck check;
    private final ToldElements elements;
    private final Clock clock;

    Handover(Acts acts, ActTypes types, Accounts accounts, Comparison comparison, FilingCheck check, ToldElements elements, Clock clock) {
        this.acts = acts;
        this.types = types;
        this.accounts = accounts;
        this.comparison = comparison;
        this.check = check;
        this.elements = elements;
        this.clock = clock;
    }

    /** The act the chosen way asks for; refused while none is chosen that can be taken. */
    Outcome<ActType<?>> chosen(Draft draft) {
        return comparison.ways(draft).stream().filter(it -> it.id().equals(draft.text("way"))).filter(Way::isOffered).findFirst()
                .<Outcome<ActType<?>>>map(it -> new Outcome.Done<>(types.named(String.valueOf(it.act())).orElseThrow()))
                .orElseGet(() -> new Outcome.Refused<>(Refusal.invalid("way", "请先选一条路。")));
    }

    /** The act for what a clerk takes down. */
    Outcome<ActType<?>> named(String verb) {
        return types.named(verb).filter(it -> it.lifecycle().edge(it.request(), null).isPresent() && List.of(it.request().getRecordComponents())
                .stream()
                        .anyMatch(component -> component.getName().equals("intake")))
                .<Outcome<ActType<?>>>map(Outcome.Done::new).orElseGet(() -> new Outcome.Refused<>(Refusal.invalid("act", "请选择：起诉，还是申请调解。")));
    }

    /** Hands a party's own draft in. */
    Outcome<Receipt> hand(Actor actor, Draft draft, boolean consent) {
        return switch (chosen(draft)) {
            case Outcome.Refused<ActType<?>>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<ActType<?>>(var type) -> {
                var outcome = ask(actor, draft.id(), type, Map.of("intake", intake(actor.name(), draft), "consent", consent));
                if (outcome instanceof Outcome.Done<Receipt>) {
                    tell(actor, draft);
                }
                yield outcome;
            }
        };
    }

    /** The element form goes in after the dispute; whatever may be wrong with it holds up nothing (法〔2025〕82号). */
    void tell(Actor actor, Draft draft) {
        var told = elements.kept(draft, actor);
        if (!told.isEmpty()) {
            acts.perform(new Ask(actor, draft.id(), new PartyAnswersElements(told), null, draft.id() + "-elements"));
        }
    }

    /** Asks for the act that opens the dispute under that id. */
    Outcome<Receipt> ask(Actor actor, UUID id, ActType<?> type, Map<String, ?> sent) {
        return switch (Binder.bind(type.request(), sent)) {
            case Outcome.Refused<? extends ActRequest>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<? extends ActRequest>(var request) -> acts.perform(new Ask(actor, id, request, null, id.toString()));
        };
    }

    /** The members of the intake: what was told, the person as the first applicant, and everybody named on the other side. */
    Map<String, Object> intake(String name, Draft draft) {
        var intake = new HashMap<String, Object>();
        List.of("story", "cause", "claim", "amount", "evidence", "town").forEach(it -> intake.put(it, draft.text(it)));
        var parties = new ArrayList<Map<String, Object>>();
        var phone = draft.text("phone").isEmpty() ? accounts.phone(draft.account()).orElse("") : draft.text("phone");
        var you = new HashMap<String, Object>(Map.of("side", Side.APPLICANT.name(), "kind", PartyKind.NATURAL.name(), "name", name,
                "phone", phone, "address", draft.text("address")));
        accounts.idNumber(draft.account()).ifPresent(it -> you.put("idCard", it));
        parties.add(you);
        for (var other : draft.others()) {
            var named = new HashMap<>(other);
            named.put("side", Side.RESPONDENT.name());
            parties.add(named);
        }
        intake.put("parties", parties);
        return intake;
    }

    /** What the court will look at and what still seems to be missing for a complaint (民诉法 122、124). */
    List<FilingCheck.Item> missing(Draft draft) {
        var parties = new ArrayList<FilingCheck.Named>();
        parties.add(new FilingCheck.Named(Side.APPLICANT, true, true));
        Facts.of(draft.answers()).others().forEach(it -> parties.add(new FilingCheck.Named(Side.RESPONDENT, it.isIdentified(),
                it.isReachable() || it.isIdentified())));
        var today = LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
        return check.check(today, draft.text("story"), draft.text("claim"), draft.text("cause"), draft.text("evidence"), parties).stream()
                .filter(it -> !it.met()).toList();
    }
}
