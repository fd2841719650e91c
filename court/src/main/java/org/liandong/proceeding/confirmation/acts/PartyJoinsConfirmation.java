package org.liandong.proceeding.confirmation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.confirmation.Confirmation;
import org.liandong.proceeding.confirmation.ConfirmationApplications;
import org.liandong.proceeding.confirmation.ConfirmationPolicies;
import org.springframework.stereotype.Component;

/** 一起申请司法确认. With the last party the application is complete. */
@ActName("一起申请司法确认")
public record PartyJoinsConfirmation(
        @Asked(value = "协议是双方自愿达成的，没有损害国家、集体和他人利益", as = Asked.As.CHECK) boolean honest) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyJoinsConfirmation> {

        private final ConfirmationApplications applications;
        private final Disputes disputes;
        private final Clocks clocks;

        Handler(ConfirmationApplications applications, Disputes disputes, Clocks clocks) {
            this.applications = applications;
            this.disputes = disputes;
            this.clocks = clocks;
        }

        @Override
        public Step perform(PartyJoinsConfirmation act, Occasion on) {
            var late = ConfirmationPolicies.inTime(on.today(), clocks.due("司法确认申请", applications.effectiveOn(on)));
            if (late.isPresent()) {
                return late.get();
            }
            var party = disputes.partyOf(on).orElseThrow();
            applications.join(on, party);
            var joined = applications.joined(on);
            var all = disputes.parties(on.court(), on.stream()).stream().allMatch(it -> joined.contains(it.id()));
            return all ? Effect.to(Confirmation.APPLIED, "%s一起申请司法确认，申请齐了".formatted(party.name()))
                    : Effect.to(Confirmation.JOINING, "%s一起申请司法确认".formatted(party.name()));
        }

        @Override
        public boolean offered(Occasion on) {
            return disputes.partyOf(on).map(it -> !applications.joined(on).contains(it.id())).orElse(false);
        }
    }
}
