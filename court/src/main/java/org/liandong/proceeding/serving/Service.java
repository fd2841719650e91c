package org.liandong.proceeding.serving;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;

/** 送达的状态: each service of a paper stands beside whatever proceeding leads, and is done the moment it is recorded. */
public enum Service implements Lifecycle.State {

    /** Taken by the party or by somebody who may take it for him (民诉法 88). */
    SERVED(Face.end("已送达", "文书已经送到。")),
    /** Not taken, and by law served all the same (民诉法 89; 民诉法解释 131). */
    LEFT(Face.end("已留置送达", "当事人没有签收，依法视为送到。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "service";

    private final Face face;

    Service(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
