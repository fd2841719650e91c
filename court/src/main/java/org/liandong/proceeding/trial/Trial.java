package org.liandong.proceeding.trial;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;

/** 审判的状态. The clock of each is the time limit of the procedure that applies. */
public enum Trial implements Lifecycle.State {

    /** With the judge, no hearing fixed. */
    PREPARING(Face.open("待开庭", "案件在承办法官手里，正在安排开庭。", Standing.JUDGE, "排期开庭", "普通审限")),
    /** Hearing fixed. */
    SCHEDULED(Face.open("已排期", "开庭时间已经定了，请按时到庭。", Standing.JUDGE, "开庭，记录庭审", "普通审限")),
    /** Heard. */
    HEARD(Face.open("待裁判", "已经开过庭，等法官作出裁判。", Standing.JUDGE, "作出裁判，结案", "普通审限")),
    /** Closed. */
    CLOSED(Face.end("已结案", "案件已经审结。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "trial";

    private final Face face;

    Trial(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
