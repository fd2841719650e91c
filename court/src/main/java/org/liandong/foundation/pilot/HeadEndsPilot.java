package org.liandong.foundation.pilot;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 提前结束试点: no case comes in any more; those that have keep their arm. The seed is shown. */
@ActName(value = "提前结束试点", explain = "不再有新案件进来，已经分组的案件照旧；抽签的种子马上公布，谁都可以核对。")
public record HeadEndsPilot(@Asked(value = "理由", max = 300) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadEndsPilot> {

        private final Pilots pilots;

        Handler(Pilots pilots) {
            this.pilots = pilots;
        }

        @Override
        public boolean offered(Occasion on) {
            return pilots.find(on.court(), on.target()).filter(it -> !it.isOver(on.today())).isPresent();
        }

        @Override
        public Step perform(HeadEndsPilot act, Occasion on) {
            var pilot = pilots.find(on.court(), on.target()).orElseThrow();
            if (pilot.isOver(on.today())) {
                return Refusal.unlawful("pilot.over", "试点“%s”到%s已经自己结束了。".formatted(pilot.name(), pilot.until()), "本院试点办法");
            }
            return Effect.to(PilotState.ENDED, "%s提前结束试点“%s”：%s".formatted(on.actor().name(), pilot.name(), act.reason())).reach(Reach.STAFF)
                    .with("seed", pilots.end(on, act.reason()));
        }
    }
}
