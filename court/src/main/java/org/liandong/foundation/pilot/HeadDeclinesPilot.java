package org.liandong.foundation.pilot;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 不批准试点. */
@ActName(value = "不批准试点", explain = "全部案件照原来的办法。")
public record HeadDeclinesPilot(@Asked(value = "理由", max = 300) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadDeclinesPilot> {

        private final Pilots pilots;

        Handler(Pilots pilots) {
            this.pilots = pilots;
        }

        @Override
        public Step perform(HeadDeclinesPilot act, Occasion on) {
            return Effect.to(PilotState.DECLINED, "%s没有批准试点“%s”：%s".formatted(on.actor().name(), pilots.find(on.court(), on.target()).orElseThrow().name(), act.reason()))
                    .reach(Reach.STAFF);
        }
    }
}
