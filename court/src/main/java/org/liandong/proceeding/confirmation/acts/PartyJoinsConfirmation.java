package org.liandong.proceeding.confirmation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.confirmation.ConfirmationApplications;
import org.springframework.stereotype.Component;

/** 一起申请司法确认. With the last party the application is complete. */
@ActName("一起申请司法确认")
public record PartyJoinsConfirmation(
        @Asked(value = "协议是双方自愿达成的，没有损害国家、集体和他人利益", as = Asked.As.CHECK) boolean honest) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyJoinsConfirmation> {

        private final JointApplication joint;
        private final ConfirmationApplications applications;
        private final Disputes disputes;

        Handler(JointApplication joint, ConfirmationApplications applications, Disputes disputes) {
            this.joint = joint;
            this.applications = applications;
            this.disputes = disputes;
        }

        @Override
        public Step perform(PartyJoinsConfirmation act, Occasion on) {
            return joint.join(on, disputes.partyOf(on).orElseThrow(), "");
        }

        @Override
        public boolean offered(Occasion on) {
            return disputes.partyOf(on).map(it -> !applications.joined(on).contains(it.id())).orElse(false);
        }
    }
}
