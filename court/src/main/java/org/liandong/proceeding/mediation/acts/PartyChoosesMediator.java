package org.liandong.proceeding.mediation.acts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.springframework.stereotype.Component;

/** 选调解员: when all parties have chosen the same one, he is given the matter (特邀调解规定 12; 在线调解规则 10). */
@ActName(value = "选调解员", explain = "双方选的是同一位，就由他来调解。选得不一样，由法院指定。")
public record PartyChoosesMediator(@Asked("您想请哪位调解员") UUID mediator) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyChoosesMediator> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(PartyChoosesMediator act, Occasion on) {
            var mediator = handling.roster.find(on, act.mediator());
            if (mediator.isEmpty()) {
                return MediationPolicies.mediatorNotInForce();
            }
            var unfit = handling.unfit(on, mediator.get());
            if (unfit.isPresent()) {
                return unfit.get();
            }
            var speaker = handling.speaker(on);
            handling.matters.choose(on, speaker, act.mediator());
            var name = mediator.get().name();
            if (handling.allWith(on, handling.matters.chose(on, act.mediator()), speaker)) {
                handling.assign(on, mediator.get());
                return handling.moves(on, Mediation.ASSIGNED, "双方共同选定调解员%s".formatted(name)).with("mediator", act.mediator());
            }
            return handling.moves(on, Mediation.APPLIED, "%s选了调解员%s，等另一方选".formatted(speaker.name(), name));
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("mediator", handling.choices(on));
        }
    }
}
