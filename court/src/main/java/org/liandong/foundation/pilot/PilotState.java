package org.liandong.foundation.pilot;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 试点的一生: what one person proposed another one approves; it ends by itself on its last day, or before by decision. */
enum PilotState implements Lifecycle.State {
    /** Waits for somebody else. */
    PROPOSED(Face.open("待审批", "试点方案写好了，等另一个人审批。", Standing.HEAD, "核对新办法、范围和期限，批准或者不批准", "规则审批")),
    /** Demands nothing by a date and so is written as an end. */
    RUNNING(Face.end("已批准", "从开始那天到最后一天，新进来的案件抽签分成两组。")),
    /** Not approved. */
    DECLINED(Face.end("没有批准", "不试点，全部案件照原来的办法。")),
    /** Ended ahead of its time. */
    ENDED(Face.end("提前结束", "不再有新案件进来；已经分组的案件照旧。"));

    static final String KIND = "pilot";

    private static final String LAW = "法发〔2016〕21号；本院试点办法";

    static final Lifecycle<PilotState> LIFECYCLE = Lifecycle.of(KIND, "试点", PilotState.class)
            .opens(OfficeProposesPilot.class).to(LAW, PROPOSED)
            .act(HeadApprovesPilot.class, PROPOSED).to(LAW, RUNNING)
            .act(HeadDeclinesPilot.class, PROPOSED).to(LAW, DECLINED)
            .act(HeadEndsPilot.class, RUNNING).to(LAW, ENDED)
            .table();

    private final Face face;

    PilotState(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }

    /** Puts the table into the house. */
    @Configuration(proxyBeanMethods = false)
    static class Table {

        @Bean
        Proceeding pilotProceeding() {
            return new Proceeding(LIFECYCLE, 0);
        }
    }
}
