package org.liandong.proceeding.confirmation.acts;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.confirmation.Confirmation;
import org.springframework.stereotype.Component;

/** 撤回司法确认申请 (民诉法解释 357). */
@ActName("撤回司法确认申请")
public record PartyWithdrawsConfirmation(@Asked(value = "原因", required = false, max = 300) @Nullable String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyWithdrawsConfirmation> {

        @Override
        public Step perform(PartyWithdrawsConfirmation act, Occasion on) {
            return Effect.to(Confirmation.WITHDRAWN, "%s撤回司法确认申请".formatted(on.actor().name()));
        }
    }
}
