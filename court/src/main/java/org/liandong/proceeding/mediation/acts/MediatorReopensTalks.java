package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 协议需要再谈. Signatures given to the draft no longer count. */
@ActName("协议要改，继续谈")
public record MediatorReopensTalks(@Asked(value = "要改什么", max = 300) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<MediatorReopensTalks> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorReopensTalks act, Occasion on) {
            return handling.moves(on, Mediation.OPEN, "协议要修改，继续调解");
        }
    }
}
