package org.liandong.proceeding.filing;

import org.liandong.foundation.act.Performed;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.rulebook.CaseClass;

/** 立案的状态. */
public enum Filing implements Lifecycle.State {

    /** Received; the clerk has seven days. */
    RECEIVED(Face.open("待审查", "材料已经收到，法院7天内答复。到期没有答复的，自动立案。", Standing.FILING_CLERK, "审查：立案、通知补正，或者不予受理", "立案审查")),
    /** The one correction notice has been given. */
    CORRECTING(Face.open("待补正", "还缺材料，请按补正通知一次补齐。", Standing.APPLICANT, "按通知补齐材料", "补正")),
    /** Registered as a case. */
    REGISTERED(Face.end("已立案", "已经立案。")),
    /** Refused by ruling, which may be appealed. */
    REFUSED(Face.open("不予受理", "法院裁定不予受理。不服的，可以在10天内上诉。", Standing.APPLICANT, "不服裁定的，10天内提出上诉", "不予受理上诉")),
    /** Appealed to the court above. */
    APPEALED(Face.end("已上诉", "您已经上诉，案件报上一级法院审查。")),
    /** The refusal stands. */
    CLOSED(Face.end("不予受理已生效", "没有上诉，不予受理的裁定已经生效。")),
    /** Not corrected in time and returned, which is registered (登记立案规定 7). */
    RETURNED(Face.end("已退回", "没有按时补正，材料已经退回并登记。补齐后可以再来起诉。")),
    /** Withdrawn by the applicant. */
    WITHDRAWN(Face.end("已撤回", "您撤回了起诉。")),
    /** The application for a payment order does not meet its conditions, of which the applicant is told (民诉法解释 427). */
    DECLINED(Face.end("支付令申请不予受理", "这件事不符合申请支付令的条件。可以直接起诉，也可以补齐条件再申请。")),
    /** The applicant has chosen in writing to mediate first (民诉法 125). */
    DEFERRED(Face.end("当事人选择先调解", "您书面选择先调解，调解不成再立案。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "filing";

    /** Fact of a registration that says that the case goes on by itself, as a payment order does, and not to the divider. */
    private static final String ONWARD = "onward";

    private final Face face;

    Filing(Face face) {
        this.face = face;
    }

    /** What a registration of that class leaves in the record. */
    public static Effect registered(Effect effect, CaseClass kind) {
        return kind.onward() == CaseClass.Onward.督促 ? effect.with(ONWARD, kind.onward().name()) : effect;
    }

    /** True if the act has just registered an application for a payment order. */
    public static boolean acceptsPaymentOrder(Performed performed) {
        return performed.entered(REGISTERED) && CaseClass.Onward.督促.name().equals(performed.effect().facts().get(ONWARD));
    }

    @Override
    public Face face() {
        return face;
    }
}
