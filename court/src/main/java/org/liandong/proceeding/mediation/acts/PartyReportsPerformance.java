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

/** 对方已经履行协议: the one to whom something was promised says that it was done; the dispute is over. */
@ActName(value = "协议已履行完", explain = "确认后，这件纠纷就了结了。")
public record PartyReportsPerformance(@Asked(value = "对方已经全部照协议做了", as = Asked.As.CHECK) boolean performed) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyReportsPerformance> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(PartyReportsPerformance act, Occasion on) {
            return Effect.to(Mediation.CLOSED, "%s确认协议已经履行完".formatted(handling.speaker(on).name())).with("performed", true);
        }
    }
}
