package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 调解员退回委派 (在线调解规则 12), for instance because of a relation to a party. */
@ActName(value = "退回委派", explain = "退回后由立案人员另行指定，您不再接这件纠纷。")
public record MediatorDeclines(@Asked(value = "退回的理由", hint = "与当事人有关系的，请说明是什么关系", max = 300) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<MediatorDeclines> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorDeclines act, Occasion on) {
            handling.unassign(on, act.reason());
            return handling.moves(on, Mediation.APPLIED, "调解员%s退回，重新选调解员".formatted(on.actor().name()));
        }
    }
}
