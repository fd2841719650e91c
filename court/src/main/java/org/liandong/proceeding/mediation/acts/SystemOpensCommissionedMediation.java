package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/**
 * 委托调解: a registered case goes to a mediator with both sides' consent; 15 days in ordinary, 7 days in summary procedure (特邀调解规定 27).
 *
 * @param summary whether the case runs under the summary or small-claims procedure
 * @param consent how the divider knows that all agree; kept as the consent of each
 */
@ActName("委托调解")
public record SystemOpensCommissionedMediation(@Asked("适用简易程序") boolean summary, @Asked("双方同意的凭据") String consent) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemOpensCommissionedMediation> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(SystemOpensCommissionedMediation act, Occasion on) {
            handling.matters.open(on, Matter.Basis.COMMISSIONED, act.summary() ? "委托调解简易" : "委托调解普通");
            handling.parties(on).forEach(it -> handling.matters.consent(on, it, "分流员征询：" + act.consent()));
            handling.invite(on);
            return Effect.to(Mediation.APPLIED, "案件委托调解员调解");
        }
    }
}
