package org.liandong.foundation.docket;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.act.Standings;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.kernel.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an actor is in a dispute, from the file's own access list; ended access counts from the moment it ends. */
@Component
class DisputeStandings implements Standings {

    private final JdbcClient db;
    private final Remembered remembered;

    DisputeStandings(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    @Override
    public Set<Standing> of(Actor actor, UUID stream) {
        var found = EnumSet.noneOf(Standing.class);
        if (actor.account() == null) {
            return found;
        }
        granted(actor, stream).forEach(it -> found.add(Standing.valueOf(it)));
        // 司法确认、督促程序由速裁团队的法官共同办理: any judge of the team may take it.
        if (actor.has(Role.JUDGE) && isWithTeam(actor, stream)) {
            found.add(Standing.TEAM_JUDGE);
        }
        return found;
    }

    private List<String> granted(Actor actor, UUID stream) {
        return remembered.of(actor.court(), stream, List.of("granted", actor.account()), () -> db.sql("""
                select standing from docket.access where court = ? and dispute = ? and account = ? and until is null""")
                .params(actor.court(), stream, actor.account()).query(String.class).list());
    }

    private boolean isWithTeam(Actor actor, UUID stream) {
        return remembered.of(actor.court(), stream, "with the team", () -> db.sql("""
                select exists (select from act.subject where court = ? and stream = ? and kind in ('confirmation', 'payment-order'))""")
                .params(actor.court(), stream).query(Boolean.class).single());
    }
}
