package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Roster;
import org.liandong.proceeding.mediation.RosterEntry;
import org.springframework.stereotype.Component;

/** 除名: the mediator may not be given disputes any more. What he has done stands, and disputes in his hands stay there until they are replaced. */
@ActName(value = "从名册除名", explain = "除名后不能再接新的纠纷；已经调成的协议不受影响，手上的纠纷当事人可以申请换人。")
public record HeadRemovesMediator(@Asked(value = "除名的理由", max = 300) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadRemovesMediator> {

        private final Roster roster;

        Handler(Roster roster) {
            this.roster = roster;
        }

        @Override
        public Step perform(HeadRemovesMediator act, Occasion on) {
            roster.remove(on, on.stream());
            return Effect.to(RosterEntry.REMOVED, "从特邀调解员名册除名：%s".formatted(act.reason())).reach(Reach.STAFF);
        }
    }
}
