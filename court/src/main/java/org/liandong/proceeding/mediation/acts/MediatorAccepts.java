package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.springframework.stereotype.Component;

/** 调解员接受委派 and declares what could make him partial (在线调解规则 12、13). From now on the term runs. */
@ActName(value = "接受委派", explain = "接受之日起计算调解期限。")
public record MediatorAccepts(
        @Asked(value = "我与各方当事人没有亲属、同事或利益关系，不影响公正调解", as = Asked.As.CHECK) boolean impartial) implements ActRequest {

    @Component
    static class Handler implements ActHandler<MediatorAccepts> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorAccepts act, Occasion on) {
            var mediator = handling.roster.find(on, on.actor().account());
            if (mediator.isEmpty()) {
                return MediationPolicies.mediatorNotInForce();
            }
            var conflict = MediationPolicies.noConflict(mediator.get(), handling.parties(on));
            if (conflict.isPresent()) {
                return conflict.get();
            }
            handling.matters.accept(on);
            var begins = handling.all(on, handling.matters.consented(on));
            return handling.moves(on, begins ? Mediation.OPEN : Mediation.CONTACTING, "调解员%s接手".formatted(on.actor().name()));
        }
    }
}
