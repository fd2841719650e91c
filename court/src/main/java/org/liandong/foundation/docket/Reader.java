package org.liandong.foundation.docket;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Entry;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.springframework.stereotype.Component;

/** 查阅: what of a dispute an actor may see. Whoever has nothing to do with it cannot tell it from one that does not exist. */
@Component
public class Reader {

    private static final Set<Standing> SIDES = EnumSet.of(Standing.APPLICANT, Standing.RESPONDENT);
    private static final Set<Standing> STAFF = EnumSet.of(Standing.MEDIATOR, Standing.FILING_CLERK, Standing.DIVIDER, Standing.JUDGE,
            Standing.TEAM_JUDGE, Standing.HEAD);

    private final Disputes disputes;
    private final Acts acts;
    private final ActLog log;

    Reader(Disputes disputes, Acts acts, ActLog log) {
        this.disputes = disputes;
        this.acts = acts;
        this.log = log;
    }

    /**
     * A dispute as this actor sees it.
     *
     * @param account   who reads, null for somebody without an account
     * @param standings what the actor is in it
     */
    public record View(Dispute dispute, List<Party> parties, @Nullable UUID account, Set<Standing> standings) {

        public boolean isStaff() {
            return standings.stream().anyMatch(STAFF::contains);
        }

        public boolean isSide() {
            return standings.stream().anyMatch(SIDES::contains);
        }

        public boolean is(Standing standing) {
            return standings.contains(standing);
        }

        /** True if an entry or paper of that reach is for this reader. */
        public boolean sees(Reach reach, boolean own) {
            return switch (reach) {
                case PARTIES -> true;
                case STAFF -> isStaff();
                case MEDIATION -> own || is(Standing.MEDIATOR);
                case OWN -> own;
            };
        }

        /** True if the paper is for this reader: one that goes to a single party is read by that party and by the court. */
        public boolean sees(Papers.Paper paper) {
            return paper.party() == null ? sees(paper.reach(), false) : isStaff() || account != null && parties.stream()
                    .anyMatch(it -> it.id().equals(paper.party()) && account.equals(it.account()));
        }
    }

    public Optional<View> find(Actor actor, UUID id) {
        var dispute = disputes.find(actor.court(), id);
        if (dispute.isEmpty()) {
            return Optional.empty();
        }
        var standings = acts.standingsOf(actor, id);
        if (standings.stream().noneMatch(it -> SIDES.contains(it) || STAFF.contains(it))) {
            return Optional.empty();
        }
        return Optional.of(new View(dispute.get(), disputes.parties(actor.court(), id), actor.account(), standings));
    }

    /** The dispute, or the refusal that says no more than that there is none. */
    public View view(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(() -> new Refused(Refusal.notFound("没有找到这件纠纷。请核对网址，或从“我的纠纷”里打开。")));
    }

    /** The timeline as far as the actor may read it, oldest first. */
    public List<Entry> timeline(Actor actor, View view) {
        return log.entries(actor.court(), view.dispute().id()).stream()
                .filter(entry -> view.sees(entry.reach(), actor.account() != null && actor.account().equals(entry.account()))).toList();
    }
}
