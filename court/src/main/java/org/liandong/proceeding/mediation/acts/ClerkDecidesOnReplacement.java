package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 对更换调解员申请的决定 (在线调解规则 14; 民诉法 50: 三日内). */
@ActName("答复换调解员的申请")
public record ClerkDecidesOnReplacement(
        @Asked("同意更换吗") boolean granted,
        @Asked(value = "理由", max = 300) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkDecidesOnReplacement> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(ClerkDecidesOnReplacement act, Occasion on) {
            if (!handling.isReplacementAsked(on)) {
                return Refusal.unlawful("mediation.no-request", "没有人申请更换调解员。", "在线调解规则 14");
            }
            if (!act.granted()) {
                return handling.stays(on, "不同意更换调解员：%s".formatted(act.reason()))
                        .clocks(handling.runningBut(on, Handling.REPLACEMENT_RULE));
            }
            handling.unassign(on, act.reason());
            return handling.moves(on, Mediation.APPLIED, "同意更换调解员，重新选");
        }

        @Override
        public boolean offered(Occasion on) {
            return handling.isReplacementAsked(on);
        }
    }
}
