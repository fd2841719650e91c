package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.liandong.proceeding.mediation.Roster;
import org.liandong.proceeding.mediation.RosterEntry;
import org.springframework.stereotype.Component;

/** 入册: somebody who holds the post of mediator is entered in the public roster with what he is good at (特邀调解规定 5–8). */
@ActName(value = "列入调解员名册", explain = "列入后对外公布，当事人可以选他，立案人员可以指定他。")
public record HeadEntersMediator(@Asked(value = "擅长调解哪些纠纷", hint = "例如：婚姻家庭、邻里", max = 100) String fields) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadEntersMediator> {

        private final Accounts accounts;
        private final Roster roster;

        Handler(Accounts accounts, Roster roster) {
            this.accounts = accounts;
            this.roster = roster;
        }

        @Override
        public Step perform(HeadEntersMediator act, Occasion on) {
            var account = accounts.byId(on.stream()).filter(it -> it.has(Role.MEDIATOR));
            if (account.isEmpty()) {
                return MediationPolicies.notAMediator();
            }
            if (roster.holds(on.court(), on.stream())) {
                return MediationPolicies.alreadyInRoster();
            }
            var body = account.get().firm() == null ? "" : account.get().firm();
            roster.enter(on, account.get().id(), account.get().name(), body, act.fields());
            return Effect.to(RosterEntry.IN_FORCE, "%s列入特邀调解员名册，擅长%s".formatted(account.get().name(), act.fields())).reach(Reach.STAFF);
        }

        @Override
        public boolean offered(Occasion on) {
            return accounts.byId(on.stream()).filter(it -> it.has(Role.MEDIATOR)).isPresent() && !roster.holds(on.court(), on.stream());
        }
    }
}
