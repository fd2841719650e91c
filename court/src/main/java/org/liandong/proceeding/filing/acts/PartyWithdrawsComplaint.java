package org.liandong.proceeding.filing.acts;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.filing.OnBehalf;
import org.springframework.stereotype.Component;

/** 撤回起诉. */
@ActName(value = "撤回起诉", explain = "撤回后还可以再起诉。")
public record PartyWithdrawsComplaint(@Asked(value = "原因", required = false, max = 300) @Nullable String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyWithdrawsComplaint> {

        private final OnBehalf behalf;

        Handler(OnBehalf behalf) {
            this.behalf = behalf;
        }

        @Override
        public Step perform(PartyWithdrawsComplaint act, Occasion on) {
            var refusal = behalf.refusal(on);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            return Effect.to(Filing.WITHDRAWN, behalf.speaker(on) + "撤回起诉");
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on);
        }
    }
}
