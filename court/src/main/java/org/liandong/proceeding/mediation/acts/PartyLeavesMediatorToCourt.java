package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 请法院指定调解员: the party does not use its time to choose (在线调解规则 10). */
@ActName(value = "请法院指定调解员", explain = "双方都请法院指定的，不用再等，法院马上指定。")
public record PartyLeavesMediatorToCourt() implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyLeavesMediatorToCourt> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(PartyLeavesMediatorToCourt act, Occasion on) {
            var speaker = handling.speaker(on);
            handling.matters.choose(on, speaker, null);
            return handling.moves(on, Mediation.APPLIED, "%s请法院指定调解员".formatted(speaker.name()));
        }

        @Override
        public boolean offered(Occasion on) {
            return handling.disputes.partyOf(on).map(it -> !handling.matters.chose(on, null).contains(it.id())).orElse(false);
        }
    }
}
