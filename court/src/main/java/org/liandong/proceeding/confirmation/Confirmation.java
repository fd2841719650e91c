package org.liandong.proceeding.confirmation;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;

/** 司法确认的状态. */
public enum Confirmation implements Lifecycle.State {

    /** One side has applied; it takes all of them (民诉法 205). */
    JOINING(Face.open("等另一方一起申请", "司法确认要双方一起申请，正在等另一方。", Standing.APPLICANT, "请还没有申请的一方一起申请", "司法确认申请")),
    /** All have applied. */
    APPLIED(Face.open("待受理", "双方已经一起申请，法院3天内决定是否受理。", Standing.TEAM_JUDGE, "决定是否受理", "司法确认受理")),
    /** Under review. */
    REVIEW(Face.open("审查中", "法院正在审查协议。", Standing.TEAM_JUDGE, "审查协议，作出裁定", "司法确认审查")),
    /** Confirmed: can be enforced. */
    CONFIRMED(Face.end("已确认", "法院确认协议有效。一方不履行，另一方可以申请强制执行。")),
    /** Refused on review (民诉法解释 358). */
    DISMISSED(Face.end("已驳回", "法院没有确认这份协议。可以重新调解，也可以起诉。")),
    /** Not accepted (民诉法解释 355). */
    DECLINED(Face.end("不予受理", "这份协议不能申请司法确认。可以起诉。")),
    /** Withdrawn. */
    WITHDRAWN(Face.end("已撤回", "撤回了司法确认申请，协议仍然有效。")),
    /** Not all applied in time. */
    LAPSED(Face.end("已过期", "30天内没有都来申请，不能再司法确认；协议仍然有效。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "confirmation";

    private final Face face;

    Confirmation(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
