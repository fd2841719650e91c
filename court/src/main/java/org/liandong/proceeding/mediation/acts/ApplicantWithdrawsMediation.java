package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/**
 * 撤回调解申请: settled between the parties, or no longer wanted; no case follows unless the applicant sues (在线调解规则 25). A complaint that was
 * received before and waits for the mediation goes on, unless the applicant withdraws it too.
 *
 * @param suitToo withdraws the complaint as well, where there is one
 */
@ActName(value = "撤回申请", explain = "已经自己和好，或者不想办了，可以撤回。以后还可以再来。")
public record ApplicantWithdrawsMediation(
        @Asked(value = "撤回的原因", hint = "例如：已经私下和好", max = 300) String reason,
        @Asked(value = "起诉也一起撤回", hint = "起诉后选择先调解的才用选；不选，马上转回立案", as = Asked.As.CHECK, required = false) boolean suitToo)
        implements ActRequest {

    @Component
    static class Handler implements ActHandler<ApplicantWithdrawsMediation> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(ApplicantWithdrawsMediation act, Occasion on) {
            handling.matters.end(on, "和解或撤回申请");
            return Effect.to(Mediation.WITHDRAWN, "%s撤回调解申请".formatted(handling.speaker(on).name())).with("ground", "和解或撤回申请");
        }
    }
}
