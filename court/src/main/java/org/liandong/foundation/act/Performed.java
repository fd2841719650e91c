package org.liandong.foundation.act;

import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Lifecycle;

/**
 * An act that was just done and recorded, in the transaction that does it. Modules that must act in the same instant listen to it; whoever
 * may come later reads the log instead.
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

    /** True if the act brought its proceeding from another state into this one. */
    public boolean entered(Lifecycle.State state) {
        return effect.to() == state && on.state() != state;
    }
}
