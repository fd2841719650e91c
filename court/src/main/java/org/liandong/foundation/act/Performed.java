package org.liandong.foundation.act;

import java.util.List;
import java.util.stream.Stream;

import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Lifecycle;

/**
 * 刚办完的行为: an act that was just done and recorded, in the transaction that does it. Modules that must act in the same instant listen to it;
 * whoever may come later reads the log instead.
 *
 * @param on      the circumstances before the act
 * @param type    the kind of act
 * @param request what was asked for
 * @param effect  what it did
 * @param seq     its number in the stream
 */
public record Performed(Occasion on, ActType<?> type, ActRequest request, Effect effect, int seq) {

    public boolean is(Class<? extends ActRequest> act) {
        return type.request() == act;
    }

    /** Everything with a lifecycle in the stream as it stands after the act. */
    public List<Subject> after() {
        var before = on.subjects().stream().filter(it -> it.id().equals(on.target())).findFirst();
        var moved = on.state() != effect.to();
        var number = effect.number() != null ? effect.number().toString() : before.map(Subject::number).orElse(null);
        var now = new Subject(type.kind(), on.target(), effect.to().name(), number, before.map(Subject::opened).orElse(on.now()),
                moved ? on.now() : before.orElseThrow().entered(), effect.to().face().isEnd() ? on.now() : null);
        return Stream.concat(on.subjects().stream().filter(it -> !it.id().equals(on.target())), Stream.of(now)).toList();
    }

    /** True if the act brought its proceeding from another state into this one. */
    public boolean entered(Lifecycle.State state) {
        return effect.to() == state && on.state() != state;
    }
}
