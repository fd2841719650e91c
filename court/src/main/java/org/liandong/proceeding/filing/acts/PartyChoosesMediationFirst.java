package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.Suitability;
import org.springframework.stereotype.Component;

/**
 * 书面选择先调解: only the party's own written choice stops the seven days (民诉法 125). Since 2025-01-01 nobody may send a suing party to mediation
 * before registration without it.
 */
@ActName(value = "先调解试试", explain = "7天的立案期限停下来，转诉前调解。谈不成或您不想谈了，马上转回立案。")
public record PartyChoosesMediationFirst(
        @Asked(value = "我自己选择先调解，知道随时可以要求立案", as = Asked.As.CHECK) boolean choice) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyChoosesMediationFirst> {

        private final Disputes disputes;
        private final Suitability suitability;

        Handler(Disputes disputes, Suitability suitability) {
            this.disputes = disputes;
            this.suitability = suitability;
        }

        @Override
        public Step perform(PartyChoosesMediationFirst act, Occasion on) {
            var verdict = verdict(on);
            if (!verdict.isSuited()) {
                return verdict.refusal();
            }
            if (!offered(on)) {
                return Refusal.unlawful("filing.mediated-already", "这件纠纷已经调解过，没有谈成，不能再停下立案去调解。案子立了以后，双方都愿意的，法官可以主持调解。",
                        "民诉法 125；在线调解规则 25");
            }
            return Effect.to(Filing.DEFERRED, "申请人书面选择先调解");
        }

        @Override
        public boolean offered(Occasion on) {
            return on.latest(Mediation.KIND).isEmpty() && verdict(on).isSuited();
        }

        private Suitability.Verdict verdict(Occasion on) {
            var dispute = disputes.of(on);
            return suitability.of(on.stream(), dispute.cause(), dispute.amount(), on.today());
        }
    }
}
