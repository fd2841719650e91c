package org.liandong.proceeding.mediation.acts;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 拒绝签字: ends the mediation (在线调解规则 25). */
@ActName(value = "不签字", explain = "不签字，调解就结束了。申请人可以继续打官司，材料不用重交。")
public record PartyDeclinesToSign(@Asked(value = "原因", required = false, max = 300) @Nullable String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyDeclinesToSign> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(PartyDeclinesToSign act, Occasion on) {
            handling.matters.end(on, "一方拒绝签字");
            return Effect.to(Mediation.FAILED, "%s不签字，调解结束".formatted(handling.speaker(on).name())).with("ground", "一方拒绝签字");
        }
    }
}
