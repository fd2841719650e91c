package org.liandong.proceeding.mediation.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Invitations;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.notice.Notices;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.liandong.proceeding.mediation.Roster;
import org.springframework.stereotype.Component;

/** What most handlers of mediation need: the matter, the parties, and who of them is speaking. */
@Component
class Handling {

    final Matters matters;
    final Disputes disputes;
    final Roster roster;
    final Notices notices;
    private final Invitations invitations;

    Handling(Matters matters, Disputes disputes, Roster roster, Notices notices, Invitations invitations) {
        this.matters = matters;
        this.disputes = disputes;
        this.roster = roster;
        this.notices = notices;
        this.invitations = invitations;
    }

    Matter matter(Occasion on) {
        return matters.of(on);
    }

    Mediation state(Occasion on) {
        return (Mediation) on.stateNow();
    }

    List<Party> parties(Occasion on) {
        return disputes.parties(on.court(), on.stream());
    }

    /** The party who acts; permission has made sure that the actor is one. */
    Party speaker(Occasion on) {
        return disputes.partyOf(on).orElseThrow();
    }

    boolean all(Occasion on, Set<UUID> agreed) {
        return parties(on).stream().allMatch(party -> agreed.contains(party.id()));
    }

    /** All but the speaker, whose own row is just being written, have agreed. */
    boolean allWith(Occasion on, Set<UUID> agreed, Party speaker) {
        return parties(on).stream().allMatch(party -> party.id().equals(speaker.id()) || agreed.contains(party.id()));
    }

    /** Sends everyone who is not linked yet the code by which to find the dispute. */
    void invite(Occasion on) {
        for (var party : parties(on)) {
            if (!party.isLinked() && party.phone() != null) {
                var code = invitations.invite(on, party);
                notices.text(on, party, "%s您好：有人请法院调解与您有关的纠纷。请打开法院网站点“我收到通知”，填关联码%s查看；您可以同意，也可以拒绝。不放心可以拨打12368核实。"
                        .formatted(party.name(), code));
            }
        }
    }

    /** Gives the matter to the mediator. */
    void assign(Occasion on, Roster.Mediator mediator) {
        matters.clearChoices(on);
        matters.assign(on, mediator.account(), mediator.name());
        disputes.revoke(on, Standing.MEDIATOR);
        disputes.grant(on, mediator.account(), Standing.MEDIATOR);
    }

    /** Takes the matter from its mediator; nobody may give it back to the same one. */
    void unassign(Occasion on, String reason) {
        var mediator = matter(on).mediator();
        if (mediator != null) {
            matters.bar(on, mediator, reason);
        }
        matters.unassign(on);
        disputes.revoke(on, Standing.MEDIATOR);
    }

    /** Why this mediator must not have the matter, if there is a reason. */
    Optional<Refusal> unfit(Occasion on, Roster.Mediator mediator) {
        return MediationPolicies.notBarred(mediator, matters.barred(on)).or(() -> MediationPolicies.noConflict(mediator, parties(on)));
    }

    List<Roster.Mediator> fit(Occasion on) {
        var barred = matters.barred(on);
        var parties = parties(on);
        return roster.inForce(on.court(), on.today()).stream().filter(it -> MediationPolicies.notBarred(it, barred).isEmpty()
                && MediationPolicies.noConflict(it, parties).isEmpty()).toList();
    }

    List<ActHandler.Choice> choices(Occasion on) {
        return fit(on).stream().map(it -> new ActHandler.Choice(it.account().toString(), it.name(),
                "%s，擅长%s，手上%d件".formatted(it.body(), it.fields(), it.open()))).toList();
    }
}
