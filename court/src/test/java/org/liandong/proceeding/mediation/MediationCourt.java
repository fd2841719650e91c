package org.liandong.proceeding.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.Mediating;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A court in which mediations begin in March 2026, for tests of what comes then. The days are those of the calendar of 2026. */
abstract class MediationCourt {

    @Autowired
    ApplicationContext context;
    Courtroom room;
    private Mediating scene;

    @BeforeEach
    void enter() {
        room = Courtroom.in(context);
        scene = new Mediating(room);
    }

    /** Monday 2026-03-02: applied for; the other side linked. */
    UUID applied() {
        room.at("2026-03-02T10:00");
        return scene.applied();
    }

    /** The same Monday: both leave the choice to the court, which designates at once. */
    UUID assigned() {
        room.at("2026-03-02T10:00");
        return scene.assigned();
    }

    /** Tuesday 2026-03-03: accepted, all have consented. */
    UUID open() {
        var dispute = assigned();
        room.at("2026-03-03T09:00");
        scene.opens(dispute);
        assertThat(room.state(dispute, "mediation")).isEqualTo("OPEN");
        return dispute;
    }
}
