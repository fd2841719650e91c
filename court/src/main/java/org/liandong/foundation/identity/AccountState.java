package org.liandong.foundation.identity;

import java.util.List;

import org.liandong.foundation.act.Subject;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;

/** States of an account. None of them demands anything by a date, so all are written as ends: no clock runs on an account. */
public enum AccountState implements Lifecycle.State {
    /** 已注册，未实名. */
    REGISTERED(Face.end("未实名", "您已经注册。实名认证以后，就可以申请调解和立案。")),
    /** 认证结果未知: the identity service did not answer. */
    UNKNOWN(Face.end("认证结果未知，正在核对", "身份核验系统没有回话，结果还不知道，正在核对。您可以过一会儿再试一次，不用重新注册。")),
    /** 已实名. */
    VERIFIED(Face.end("已实名", "您的实名认证已经通过，可以办理各项业务。")),
    /** 在岗: works for the court. */
    STAFF(Face.end("在岗", "这是法院工作账号。")),
    /** 已停用. */
    SUSPENDED(Face.end("已停用", "这个账号已经停用，不能登录。请到诉讼服务中心窗口或者拨打12368询问。"));

    /** Kind of its lifecycle. */
    public static final String KIND = "account";

    private final Face face;

    AccountState(Face face) {
        this.face = face;
    }

    /** The state of an account among what its stream holds; a mediator's also holds the entry in the roster. */
    public static AccountState of(List<Subject> subjects) {
        return subjects.stream().filter(it -> it.kind().equals(KIND)).map(it -> valueOf(it.state())).findFirst().orElseThrow();
    }

    @Override
    public Face face() {
        return face;
    }
}
