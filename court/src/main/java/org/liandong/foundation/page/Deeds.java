package org.liandong.foundation.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** 行为的页面: forms for the acts on a stream that is not a dispute, such as an account or a rule, and what is sent with them. */
@Component
public class Deeds {

    private final Acts acts;

    Deeds(Acts acts) {
        this.acts = acts;
    }

    /** What this actor may do to the stream now, of these kinds of proceeding. */
    public List<ActType<?>> offered(Actor actor, UUID stream, List<String> kinds) {
        return acts.actions(actor, stream).stream().filter(it -> kinds.contains(it.kind())).toList();
    }

    public Optional<ActType<?>> offered(Actor actor, UUID stream, List<String> kinds, String verb) {
        return offered(actor, stream, kinds).stream().filter(it -> it.verb().equals(verb)).findFirst();
    }

    /** The form as it stands before anybody typed. */
    public ActForm form(Actor actor, UUID stream, ActType<?> type) {
        return ActForm.of(type, acts.preview(actor, stream, type));
    }

    /** Asks for the act with what was typed. */
    public Outcome<Receipt> perform(Actor actor, UUID stream, ActType<?> type, Map<String, Object> sent) {
        return switch (Binder.bind(type.request(), sent)) {
            case Outcome.Refused<? extends ActRequest>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<? extends ActRequest>(var wanted) -> acts.perform(Ask.of(actor, stream, wanted));
        };
    }

    /** The form again, with what was typed and what was wrong with it. */
    public ActForm refused(Actor actor, UUID stream, ActType<?> type, Map<String, Object> sent, Refusal refusal) {
        return ActForm.refused(type, acts.preview(actor, stream, type), sent, refusal);
    }

    /** What was typed into a form: a field that came more than once is a list. */
    public static Map<String, Object> sent(MultiValueMap<String, String> typed) {
        var sent = new HashMap<String, Object>();
        typed.forEach((name, values) -> sent.put(name, values.size() == 1 ? values.getFirst() : values));
        return sent;
    }
}
