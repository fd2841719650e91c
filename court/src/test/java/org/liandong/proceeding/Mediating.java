package org.liandong.proceeding;

import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.util.UUID;

import org.liandong.proceeding.mediation.acts.ClerkDesignatesMediator;
import org.liandong.proceeding.mediation.acts.MediatorAccepts;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.liandong.proceeding.mediation.acts.PartyConsentsToMediation;
import org.liandong.proceeding.mediation.acts.PartyLeavesMediatorToCourt;

/** The first steps of a mediation between two people who both have an account, at the moment the court's clock shows. */
public record Mediating(Courtroom room) {

    /** Applied for; the other side linked. */
    public UUID applied() {
        var dispute = room.newId();
        room.done(WANG_FANG, dispute, new PartyAppliesForMediation(Courtroom.loan(WANG_FANG, CHEN_GANG), true));
        room.link(CHEN_GANG, dispute);
        return dispute;
    }

    /** Both leave the choice to the court, which designates at once. */
    public UUID assigned() {
        var dispute = applied();
        room.done(WANG_FANG, dispute, new PartyLeavesMediatorToCourt());
        room.done(CHEN_GANG, dispute, new PartyLeavesMediatorToCourt());
        room.done(ZHAO_MIN, dispute, new ClerkDesignatesMediator(Courtroom.MEDIATOR));
        return dispute;
    }

    /** Accepted, and all have consented. */
    public void opens(UUID dispute) {
        room.done(room.mediator(), dispute, new MediatorAccepts(true));
        room.done(CHEN_GANG, dispute, new PartyConsentsToMediation(true));
    }

    public UUID open() {
        var dispute = assigned();
        opens(dispute);
        return dispute;
    }
}
