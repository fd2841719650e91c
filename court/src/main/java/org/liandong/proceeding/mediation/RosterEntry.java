package org.liandong.proceeding.mediation;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.proceeding.mediation.acts.HeadEntersMediator;
import org.liandong.proceeding.mediation.acts.HeadRemovesMediator;

/** 入册: a mediator's place in the roster, on the stream of his account. No clock runs on it. */
public enum RosterEntry implements Lifecycle.State {
    /** May be given disputes. */
    IN_FORCE(Face.end("在册", "在特邀调解员名册里，可以接受委派。")),
    /** May not be given disputes any more; what he has done stands (特邀调解规定 29). */
    REMOVED(Face.end("已除名", "已经从名册里除名，不再接受委派。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "roster-entry";

    static final Lifecycle<RosterEntry> TABLE = Lifecycle.of(KIND, "调解员名册", RosterEntry.class)
            .opens(HeadEntersMediator.class).to("特邀调解规定 5–8", IN_FORCE)
            .act(HeadRemovesMediator.class, IN_FORCE).to("特邀调解规定 10、29", REMOVED)
            .table();

    private final Face face;

    RosterEntry(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
