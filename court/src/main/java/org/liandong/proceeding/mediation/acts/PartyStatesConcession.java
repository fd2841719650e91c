package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 妥协让步: what a party would give to reach an agreement. It can never be used against it and never leaves the mediation (特邀调解规定 22; 在线调解规则 18). */
@ActName(value = "说说我的让步", explain = "只有您和调解员能看到。调解不成，这些话不能用来对您不利。")
public record PartyStatesConcession(@Asked(value = "我愿意怎样让步", as = Asked.As.LONG_TEXT, max = 1000) String words) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyStatesConcession> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(PartyStatesConcession act, Occasion on) {
            var id = handling.matters.note(on, "让步", act.words());
            return handling.stays(on, "%s向调解员说了让步方案".formatted(on.actor().name()))
                    .reach(Reach.MEDIATION).result(id);
        }
    }
}
