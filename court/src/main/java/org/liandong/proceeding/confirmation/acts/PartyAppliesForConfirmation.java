package org.liandong.proceeding.confirmation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 申请司法确认: the first party of the joint application, within thirty days after the agreement took effect (民诉法 205). */
@ActName(value = "申请司法确认", explain = "不收费。双方一起申请，法院确认后，一方不履行，另一方可以直接申请强制执行。")
public record PartyAppliesForConfirmation(
        @Asked(value = "协议是双方自愿达成的，没有损害国家、集体和他人利益", as = Asked.As.CHECK) boolean honest) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyAppliesForConfirmation> {

        private final JointApplication joint;
        private final Disputes disputes;

        Handler(JointApplication joint, Disputes disputes) {
            this.joint = joint;
            this.disputes = disputes;
        }

        @Override
        public Step perform(PartyAppliesForConfirmation act, Occasion on) {
            return joint.open(on, disputes.partyOf(on).orElseThrow(), "");
        }

        @Override
        public boolean offered(Occasion on) {
            return joint.mayOpen(on);
        }
    }
}
