package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/**
 * 期满未指定的，由系统从名册里指定手上最少的一位 (在线调解规则 10); nobody waits because a clerk forgot. If the roster has nobody who may take it, the
 * mediation ends (在线调解规则 25 其他情形): nobody waits for a mediator who is not there.
 */
@ActName("到期自动指定调解员")
public record SystemDesignatesMediator() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemDesignatesMediator> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(SystemDesignatesMediator act, Occasion on) {
            var fit = handling.fit(on);
            if (fit.isEmpty()) {
                handling.matters.end(on, "没有合适的调解员");
                return Effect.to(Mediation.FAILED, "名册里没有合适的调解员，调解结束").with("ground", "没有合适的调解员");
            }
            var mediator = fit.getFirst();
            handling.assign(on, mediator);
            return handling.moves(on, Mediation.ASSIGNED, "到期未选定，系统指定%s为调解员".formatted(mediator.name()))
                    .with("mediator", mediator.account());
        }
    }
}
