package org.liandong.foundation.kernel;

/** 身份关系: what an actor is towards one dispute (or towards the court) when asking for an act. The permission matrix speaks in these words. */
public enum Standing {
    /** 任何人: somebody who has not signed in. */
    ANYONE("任何人"),
    /** 注册用户: signed in, real name not yet proven. */
    ACCOUNT("注册用户"),
    /** 实名用户: signed in with a proven real name. */
    PERSON("实名用户"),
    /** 本人: the account the act is about. */
    SELF("本人"),
    /** 申请人（原告）, or somebody who acts for that side. */
    APPLICANT("申请人"),
    /** 被申请人（被告）, or somebody who acts for that side. */
    RESPONDENT("被申请人"),
    /** 承办调解员: the mediator of this dispute. */
    MEDIATOR("调解员"),
    /** 立案人员. */
    FILING_CLERK("立案人员"),
    /** 程序分流员. */
    DIVIDER("程序分流员"),
    /** 承办法官: the judge of this dispute. */
    JUDGE("承办法官"),
    /** 确认审查法官: a judge of the mediation and fast-trial team, for judicial confirmation. */
    TEAM_JUDGE("速裁团队法官"),
    /** 审判管理人员: writes the court's own versions of rules and templates. */
    OFFICE("审判管理人员"),
    /** 立案庭（诉讼服务中心）负责人. */
    HEAD("立案庭负责人"),
    /** 管理员. */
    ADMIN("管理员"),
    /** 系统: a clock that ran out, or what the law makes follow by itself. */
    SYSTEM("系统");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
