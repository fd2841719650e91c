package org.liandong.proceeding.mediation.acts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Oral;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 记录口头拒绝: a party without an account does not want to mediate, which ends the mediation at once (民诉法 125; 在线调解规则 25). */
@ActName(value = "记录口头不同意调解", explain = "只用于没有账号的当事人。记下后调解马上结束，当天转去立案。")
public record ClerkRecordsRefusal(
        @Asked("哪位当事人") UUID party,
        @Asked("怎么表示的") Oral how,
        @Asked(value = "经过", as = Asked.As.LONG_TEXT, hint = "什么时间、怎么核对是本人、原话怎么说、谁在场", max = 1000) String evidence) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkRecordsRefusal> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(ClerkRecordsRefusal act, Occasion on) {
            var party = handling.withoutAccount(on, act.party());
            if (party.isEmpty()) {
                return Handling.actsInPerson();
            }
            handling.matters.end(on, "一方明确不愿调解");
            return Effect.to(Mediation.REFUSED, "%s口头表示不同意调解（%s），调解结束".formatted(party.get().name(), act.how().label()))
                    .with("ground", "一方明确不愿调解");
        }

        @Override
        public boolean offered(Occasion on) {
            return !handling.withoutAccount(on, Set.of()).isEmpty();
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("party", handling.withoutAccount(on, Set.of()));
        }
    }
}
