package org.liandong.foundation.rulebook;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;

/** 规则的修改: a version from its proposal to its end, on the stream of its rule. What one person wrote another one approves. */
public enum RuleProposal implements Lifecycle.State {
    /** Waits for somebody else. */
    PROPOSED(Face.open("待审批", "新版本已经写好，等另一个人审批。", Standing.HEAD, "核对新旧条文和影响，批准或者退回", "规则审批")),
    /** Decides from its first day on. */
    APPROVED(Face.end("已批准", "新版本从生效日起适用，以前的案件还按旧版本。")),
    /** Sent back with a reason. */
    REJECTED(Face.end("已退回", "新版本没有批准，原来的规则照旧。")),
    /** Taken back by who wrote it. */
    WITHDRAWN(Face.end("已撤回", "新版本已经撤回，原来的规则照旧。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "rule-version";

    private static final String LAW = "立法法 104";

    static final Lifecycle<RuleProposal> TABLE = Lifecycle.of(KIND, "规则修改", RuleProposal.class)
            .opens(OfficeProposesRule.class).to(LAW, PROPOSED)
            .act(HeadApprovesRule.class, PROPOSED).to(LAW, APPROVED)
            .act(HeadRejectsRule.class, PROPOSED).to(LAW, REJECTED)
            .act(OfficeWithdrawsRule.class, PROPOSED).to(LAW, WITHDRAWN)
            .table();

    private final Face face;

    RuleProposal(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
