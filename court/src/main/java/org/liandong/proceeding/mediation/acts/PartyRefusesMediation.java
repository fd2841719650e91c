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

/** 不同意调解: ends the mediation at once, at any time, without having to give a reason (民诉法 125; 在线调解规则 25). */
@ActName(value = "不同意调解", explain = "调解马上结束。法院当天转去立案，不会再让您调解。")
public record PartyRefusesMediation(@Asked(value = "原因", hint = "可以不填", required = false, max = 300) @Nullable String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyRefusesMediation> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(PartyRefusesMediation act, Occasion on) {
            handling.matters.end(on, "一方明确不愿调解");
            return Effect.to(Mediation.REFUSED, "%s不同意调解，调解结束".formatted(handling.speaker(on).name())).with("ground", "一方明确不愿调解");
        }
    }
}
