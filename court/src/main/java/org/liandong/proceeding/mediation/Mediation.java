package org.liandong.proceeding.mediation;

import static org.liandong.foundation.kernel.Standing.APPLICANT;
import static org.liandong.foundation.kernel.Standing.FILING_CLERK;
import static org.liandong.foundation.kernel.Standing.HEAD;
import static org.liandong.foundation.kernel.Standing.MEDIATOR;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;

/** 调解的状态: where a mediation matter can stand. The table of what may be done in which state is {@code MediationLifecycle}. */
public enum Mediation implements Lifecycle.State {

    /** Registered; a mediator has to be found. */
    APPLIED(Face.open("待选调解员", "已经登记。您可以和对方一起选一位调解员，也可以等法院指定。", FILING_CLERK, "指定调解员", "指定调解员")),
    /** Given to a mediator who has not answered yet. */
    ASSIGNED(Face.open("待调解员接受", "已经交给调解员，等他确认接手。", MEDIATOR, "接受或退回这件纠纷", "调解员接受")),
    /** Accepted; not every party has consented yet. */
    CONTACTING(Face.open("待对方同意", "调解员已经接手，正在问对方愿不愿意调解。", MEDIATOR, "联系还没有表态的一方，问明愿不愿意调解", "联系对方", "诉前调解")),
    /** All have consented; the mediator works. */
    OPEN(Face.open("调解中", "双方都同意调解，调解员正在做工作。", MEDIATOR, "组织调解，记下双方都认可的事实", "诉前调解")),
    /** An appraisal runs; its time does not count. */
    PAUSED(Face.open("鉴定中", "正在鉴定，调解时间暂停计算。", MEDIATOR, "跟进鉴定，拿到结果后恢复调解", "调解中鉴定").pausing("诉前调解", "委托调解普通", "委托调解简易")),
    /** An agreement is on the table, not everyone has signed. */
    DRAFTED(Face.open("协议待签字", "调解协议写好了，请逐条核对，同意再签字。", MEDIATOR, "请双方核对并签字", "诉前调解")),
    /** All have signed; the agreement is in effect. */
    SETTLED(Face.open("协议已生效", "协议已经生效，请按时履行。双方可以在30天内一起申请司法确认，确认后一方不履行，另一方可以申请强制执行。",
            APPLICANT, "按协议履行，或双方一起申请司法确认", "司法确认申请")),
    /** Settled and done with. */
    CLOSED(Face.end("已了结", "纠纷已经解决。")),
    /** A party does not want to mediate (在线调解规则 25). */
    REFUSED(Face.end("一方不愿调解", "有一方不愿意调解，调解结束。")),
    /** The time ran out and not all agreed to more (在线调解规则 25). */
    EXPIRED(Face.end("期限届满", "调解时间到了，没有达成协议，调解结束。")),
    /** No agreement (在线调解规则 25). */
    FAILED(Face.end("调解不成", "没有谈拢，调解结束。")),
    /** Withdrawn by the applicant. */
    WITHDRAWN(Face.end("已撤回", "申请人撤回了调解申请。")),
    /** Stopped for suspected false mediation and reported to the court, which looks into it; its time does not count (特邀调解规定 18). */
    STOPPED(Face.open("已中止并报告", "调解已经中止，法院正在核实情况。", HEAD, "核查是不是虚假调解，作出处理", "虚假调解核查").pausing("诉前调解", "委托调解普通", "委托调解简易")),
    /** Found to be false (特邀调解规定 18). */
    FALSE(Face.end("虚假调解", "法院查明是虚假调解，调解终结，依法处理。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "mediation";

    private final Face face;

    Mediation(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }

    /** True if the mediation ended without settling the dispute, so that the court must register the case (在线调解规则 21). */
    public boolean isUnsettled() {
        return this == REFUSED || this == EXPIRED || this == FAILED;
    }
}
