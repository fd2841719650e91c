package org.liandong.proceeding.mediation.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.springframework.stereotype.Component;

/** 指定调解员: within three working days, once the parties' two working days for a joint choice are over (在线调解规则 10). */
@ActName(value = "指定调解员", explain = "列出的都在名册、与双方没有同单位关系。当事人不同意指定的，视为不同意调解。")
public record ClerkDesignatesMediator(@Asked("指定哪位调解员") UUID mediator) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkDesignatesMediator> {

        private final Handling handling;
        private final Clocks clocks;

        Handler(Handling handling, Clocks clocks) {
            this.handling = handling;
            this.clocks = clocks;
        }

        @Override
        public Step perform(ClerkDesignatesMediator act, Occasion on) {
            var mediator = handling.roster.find(on, act.mediator());
            if (mediator.isEmpty()) {
                return MediationPolicies.mediatorNotInForce();
            }
            var refusal = choiceOver(on).or(() -> handling.unfit(on, mediator.get()));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            handling.assign(on, mediator.get());
            return handling.moves(on, Mediation.ASSIGNED, "法院指定%s为调解员".formatted(mediator.get().name()))
                    .with("mediator", act.mediator());
        }

        private Optional<Refusal> choiceOver(Occasion on) {
            var registered = on.latest(Mediation.KIND).orElseThrow().entered();
            var until = clocks.due("选定调解员", LocalDate.ofInstant(registered, Occasion.ZONE));
            var linked = handling.parties(on).stream().filter(Party::isLinked).map(Party::id).collect(Collectors.toSet());
            return MediationPolicies.partiesHadTheirChoice(on.today(), until, handling.matters.chose(on, null).containsAll(linked));
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("mediator", handling.choices(on));
        }
    }
}
