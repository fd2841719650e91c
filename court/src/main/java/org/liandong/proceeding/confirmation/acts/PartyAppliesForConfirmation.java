package org.liandong.proceeding.confirmation.acts;

import java.util.Optional;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.confirmation.Confirmation;
import org.liandong.proceeding.confirmation.ConfirmationApplications;
import org.liandong.proceeding.confirmation.ConfirmationPolicies;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 申请司法确认: the first party of the joint application, within thirty days after the agreement took effect (民诉法 205). */
@ActName(value = "申请司法确认", explain = "不收费。双方一起申请，法院确认后，一方不履行，另一方可以直接申请强制执行。")
public record PartyAppliesForConfirmation(
        @Asked(value = "协议是双方自愿达成的，没有损害国家、集体和他人利益", as = Asked.As.CHECK) boolean honest) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyAppliesForConfirmation> {

        private final ConfirmationApplications applications;
        private final Matters matters;
        private final Disputes disputes;
        private final Clocks clocks;

        Handler(ConfirmationApplications applications, Matters matters, Disputes disputes, Clocks clocks) {
            this.applications = applications;
            this.matters = matters;
            this.disputes = disputes;
            this.clocks = clocks;
        }

        @Override
        public Step perform(PartyAppliesForConfirmation act, Occasion on) {
            var matter = matter(on);
            if (matter.isEmpty() || matter.get().effectiveOn() == null) {
                return ConfirmationPolicies.noAgreement();
            }
            if (matter.get().basis() == Matter.Basis.COMMISSIONED) {
                return ConfirmationPolicies.alreadyFiled();
            }
            var effective = matter.get().effectiveOn();
            var late = ConfirmationPolicies.inTime(on.today(), clocks.due("司法确认申请", effective));
            if (late.isPresent()) {
                return late.get();
            }
            if (on.open(Mediation.KIND).isEmpty()) {
                return Refusal.unlawful("confirmation.already-asked", "已经申请过司法确认，或者协议已经履行完。", "民诉法 205");
            }
            applications.open(on, effective);
            var party = disputes.partyOf(on).orElseThrow();
            applications.join(on, party);
            clocks.startFrom(on, Confirmation.KIND, "司法确认申请", effective);
            return Effect.to(Confirmation.JOINING, "%s申请司法确认，等另一方一起申请".formatted(party.name())).with("effectiveOn", effective);
        }

        private Optional<Matter> matter(Occasion on) {
            return on.latest(Mediation.KIND).flatMap(it -> matters.find(on.court(), on.stream(), it.id()));
        }

        @Override
        public boolean offered(Occasion on) {
            return on.open(Mediation.KIND).filter(it -> it.state().equals(Mediation.SETTLED.name())).isPresent()
                    && matter(on).filter(it -> it.basis() == Matter.Basis.PRE_FILING).isPresent();
        }
    }
}
