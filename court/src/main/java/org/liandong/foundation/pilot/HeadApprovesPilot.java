package org.liandong.foundation.pilot;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 批准试点: by somebody other than who proposed it. The seed of the draw is made now, its digest published, itself kept until the pilot is over. */
@ActName(value = "批准试点", explain = "批准后马上公布抽签种子的摘要。从开始那天起，新进来的案件按它抽签。")
public record HeadApprovesPilot() implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadApprovesPilot> {

        private final Pilots pilots;

        Handler(Pilots pilots) {
            this.pilots = pilots;
        }

        @Override
        public boolean offered(Occasion on) {
            return pilots.find(on.court(), on.target()).filter(it -> !it.proposer().equals(on.actor().account())).isPresent();
        }

        @Override
        public Step perform(HeadApprovesPilot act, Occasion on) {
            var pilot = pilots.find(on.court(), on.target()).orElseThrow();
            if (pilot.proposer().equals(on.actor().account())) {
                return Refusal.unlawful("pilot.four-eyes", "这个试点是您自己提出的，要由另一个人审批。", "本院试点办法：提出的人和批准的人分开");
            }
            if (pilot.from().isBefore(on.today())) {
                return Refusal.unlawful("pilot.retroactive", "开始那天%s已经过去了，请不批准，改了日子再提出。".formatted(pilot.from()), "立法法 104");
            }
            var commitment = pilots.approve(on);
            return Effect.to(PilotState.RUNNING, "%s批准试点“%s”".formatted(on.actor().name(), pilot.name())).reach(Reach.STAFF).with("commitment", commitment);
        }
    }
}
