package org.liandong.proceeding.filing;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;

/** 对立案工作的投诉 (登记立案规定 13): not taken, no receipt, not told everything at once, or delayed. */
public enum FilingComplaint implements Lifecycle.State {
    /** To be answered within fifteen days. */
    OPEN(Face.open("投诉待答复", "投诉已经收到，法院15天内查明答复。", Standing.HEAD, "查明情况，答复投诉人", "立案投诉答复")),
    /** Answered. */
    ANSWERED(Face.end("已答复", "投诉已经答复。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "filing-complaint";

    private final Face face;

    FilingComplaint(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
