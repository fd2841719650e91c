package org.liandong.proceeding.triage;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;

/** 分流的状态. */
public enum Triage implements Lifecycle.State {

    /** 调裁分流. */
    WAY(Face.open("待调裁分流", "已经立案，正在安排调解还是审判。", Standing.DIVIDER, "决定委托调解，还是转审判", "移送审判庭")),
    /** 繁简分流. */
    TRACK(Face.open("待繁简分流", "正在确定用什么程序审理。", Standing.DIVIDER, "决定繁简和适用的程序", "移送审判庭")),
    /** 分案. */
    ASSIGN(Face.open("待分案", "正在安排承办法官。", Standing.DIVIDER, "分给承办法官", "移送审判庭")),
    /** 移交: what is no civil case of first instance goes to the department that handles it. */
    HANDOVER(Face.open("待移交", "已经立案，正在移交承办部门。", Standing.DIVIDER, "移交承办部门", "移送审判庭")),
    /** With the department, or with the court above. */
    HANDED_OVER(Face.end("已移交", "已经移交承办部门办理，承办部门会和您联系。")),
    /** Commissioned to a mediator with both sides' consent. */
    COMMISSIONED(Face.end("已委托调解", "案件已经立案，现在委托调解员调解。")),
    /** With the judge. */
    ASSIGNED(Face.end("已分案", "案件已经分给承办法官。")),
    /** A ruling ended the case before it came to a judge. */
    ENDED(Face.end("已终结", "案件在分案以前已经裁定终结。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "triage";

    private final Face face;

    Triage(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
