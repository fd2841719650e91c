package org.liandong.demo;

import java.util.UUID;

import org.liandong.foundation.docket.Oral;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.proceeding.confirmation.acts.ClerkRecordsConfirmationApplication;
import org.liandong.proceeding.confirmation.acts.JudgeAcceptsConfirmation;
import org.liandong.proceeding.confirmation.acts.JudgeConfirms;
import org.liandong.proceeding.confirmation.acts.JudgeDeclinesConfirmation;
import org.liandong.proceeding.confirmation.acts.JudgeExtendsReview;
import org.liandong.proceeding.confirmation.acts.JudgeRefusesConfirmation;
import org.liandong.proceeding.confirmation.acts.PartyAppliesForConfirmation;
import org.liandong.proceeding.confirmation.acts.PartyJoinsConfirmation;
import org.liandong.proceeding.confirmation.acts.PartyWithdrawsConfirmation;

/** What happens in judicial confirmation, as scenes of a play. */
final class Confirming {

    private static final DemoCast.Member JUDGE = DemoCast.WU_ZHENG;

    private final Play play;
    private final UUID dispute;
    private final Mediating mediating;

    Confirming(Play play, Mediating mediating) {
        this.play = play;
        this.mediating = mediating;
        dispute = play.dispute;
    }

    /** The first side applies. */
    void asks(Person person) {
        if (person.hasAccount()) {
            play.athome(0, 4).cue(it -> it.act(person, dispute, new PartyAppliesForConfirmation(true)));
        } else {
            atWindow(person);
        }
    }

    void joins(Person person) {
        if (person.hasAccount()) {
            play.athome(0, 4).cue(it -> it.act(person, dispute, new PartyJoinsConfirmation(true)));
        } else {
            atWindow(person);
        }
    }

    private void atWindow(Person person) {
        play.atwork(0, 3).cue(it -> it.atWindow(Mediating.CLERK, dispute, new ClerkRecordsConfirmationApplication(it.party(person, dispute),
                Oral.WINDOW, "本人到窗口口头申请，核对了身份证和协议原件。")));
    }

    /** All apply together. */
    void together() {
        asks(play.applicant());
        play.everybody().stream().skip(1).forEach(this::joins);
    }

    void accepted() {
        play.atwork(0, 2).cue(it -> it.act(JUDGE, dispute, new JudgeAcceptsConfirmation()));
    }

    void confirmed() {
        play.atwork(2, 8).cue(it -> it.act(JUDGE, dispute, new JudgeConfirms(true, true)));
    }

    void refused(JudgeRefusesConfirmation.Ground ground, String reason) {
        play.atwork(3, 9).cue(it -> it.act(JUDGE, dispute, new JudgeRefusesConfirmation(ground, reason)));
    }

    void declined(JudgeDeclinesConfirmation.Ground ground, String reason) {
        play.atwork(0, 2).cue(it -> it.act(JUDGE, dispute, new JudgeDeclinesConfirmation(ground, reason)));
    }

    void extended() {
        play.atwork(8, 10).cue(it -> it.act(JUDGE, dispute, new JudgeExtendsReview("当事人在外地，院长已经批准延长十日")));
    }

    void withdrawn() {
        var person = play.applicant().hasAccount() ? play.applicant() : play.respondent();
        play.athome(1, 3).cue(it -> it.act(person, dispute, new PartyWithdrawsConfirmation("对方已经把钱付了，不用确认了")));
    }

    void lapses() {
        play.afterLastDay(play.due("司法确认申请", mediating.effectiveOn()));
    }
}
