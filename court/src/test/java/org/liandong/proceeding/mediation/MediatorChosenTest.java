package org.liandong.proceeding.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Standing;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.mediation.acts.ClerkDecidesOnReplacement;
import org.liandong.proceeding.mediation.acts.ClerkDesignatesMediator;
import org.liandong.proceeding.mediation.acts.MediatorAccepts;
import org.liandong.proceeding.mediation.acts.MediatorDraftsAgreement;
import org.liandong.proceeding.mediation.acts.MediatorRecordsContact;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.liandong.proceeding.mediation.acts.PartyAsksToReplaceMediator;
import org.liandong.proceeding.mediation.acts.PartyChoosesMediator;
import org.liandong.proceeding.mediation.acts.PartyConsentsToMediation;
import org.liandong.proceeding.mediation.acts.PartyLeavesMediatorToCourt;

/** Worked examples from the rules on who mediates: choice, designation, contact, replacement. */
@SeededCourtTest
class MediatorChosenTest extends MediationCourt {

    @Test
    @Proves("R-7")
    void the_court_may_not_designate_before_the_parties_two_working_days_are_over() {
        var dispute = applied();
        room.at("2026-03-04T17:00");
        var refusal = room.refused(ZHAO_MIN, dispute, new ClerkDesignatesMediator(Courtroom.MEDIATOR));
        assertThat(refusal.code()).isEqualTo("mediation.choice-still-open");
        assertThat(refusal.law()).isEqualTo("在线调解规则 10");
        room.at("2026-03-05T09:00");
        room.done(ZHAO_MIN, dispute, new ClerkDesignatesMediator(Courtroom.MEDIATOR));
        assertThat(room.state(dispute, "mediation")).isEqualTo("ASSIGNED");
    }

    @Test
    @Proves("R-7")
    void both_parties_choosing_the_same_mediator_are_given_him_and_different_choices_are_not() {
        var dispute = applied();
        room.done(WANG_FANG, dispute, new PartyChoosesMediator(Courtroom.MEDIATOR));
        room.done(CHEN_GANG, dispute, new PartyChoosesMediator(Courtroom.OTHER_MEDIATOR));
        assertThat(room.state(dispute, "mediation")).isEqualTo("APPLIED");
        room.done(CHEN_GANG, dispute, new PartyChoosesMediator(Courtroom.MEDIATOR));
        assertThat(room.state(dispute, "mediation")).isEqualTo("ASSIGNED");
    }

    @Test
    @Proves("R-7")
    void on_the_third_working_day_the_system_designates_and_three_more_take_the_matter_from_who_is_silent() {
        var dispute = applied();
        room.at("2026-03-05T18:30");
        assertThat(room.state(dispute, "mediation")).isEqualTo("ASSIGNED");
        assertThat(room.due(dispute, "调解员接受")).isEqualTo(LocalDate.of(2026, 3, 10));
        room.at("2026-03-10T23:59");
        assertThat(room.state(dispute, "mediation")).isEqualTo("ASSIGNED");
        room.at("2026-03-11T00:30");
        assertThat(room.state(dispute, "mediation")).isEqualTo("APPLIED");
        assertThat(room.owner(dispute)).isEqualTo(Standing.FILING_CLERK);
    }

    @Test
    @Proves("R-7")
    void the_mediator_contacts_the_other_side_in_three_working_days_and_the_clock_does_not_come_back() {
        var dispute = assigned();
        room.at("2026-03-03T09:00");
        room.done(room.mediator(), dispute, new MediatorAccepts(true));
        assertThat(room.due(dispute, "联系对方")).isEqualTo(LocalDate.of(2026, 3, 6));
        room.done(room.mediator(), dispute, new MediatorRecordsContact(true, "电话里说考虑一下"));
        assertThat(room.due(dispute, "联系对方")).isNull();
        room.done(WANG_FANG, dispute, new PartyAsksToReplaceMediator("想换一位"));
        assertThat(room.due(dispute, "联系对方")).isNull();
        assertThat(room.due(dispute, "回避决定")).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    @Proves({"R-8", "R-10", "F-10.23"})
    void another_mediator_does_not_make_the_thirty_days_begin_anew() {
        var dispute = open();
        room.done(CHEN_GANG, dispute, new PartyAsksToReplaceMediator("调解员是对方的表亲"));
        assertThat(room.refused(room.of(WANG_FANG), dispute, new ClerkDecidesOnReplacement(true, "x")).kind().name()).isEqualTo("FORBIDDEN");
        room.at("2026-03-05T09:00");
        room.done(ZHAO_MIN, dispute, new ClerkDecidesOnReplacement(true, "情况属实"));
        assertThat(room.state(dispute, "mediation")).isEqualTo("APPLIED");
        assertThat(room.due(dispute, "诉前调解")).isEqualTo(LocalDate.of(2026, 4, 2));
        room.done(WANG_FANG, dispute, new PartyLeavesMediatorToCourt());
        room.done(CHEN_GANG, dispute, new PartyLeavesMediatorToCourt());
        assertThat(room.refused(ZHAO_MIN, dispute, new ClerkDesignatesMediator(Courtroom.MEDIATOR)).code()).isEqualTo("mediation.mediator-barred");
        room.done(ZHAO_MIN, dispute, new ClerkDesignatesMediator(Courtroom.OTHER_MEDIATOR));
        assertThat(room.refused(room.mediator(), dispute, new MediatorAccepts(true)).kind().name()).isEqualTo("NOT_FOUND");
        room.at("2026-04-03T00:01");
        assertThat(room.state(dispute, "mediation")).isEqualTo("EXPIRED");
    }

    @Test
    @Proves({"R-10", "F-10.23"})
    void a_request_for_another_mediator_survives_what_happens_meanwhile() {
        var dispute = assigned();
        room.done(CHEN_GANG, dispute, new PartyAsksToReplaceMediator("信不过"));
        room.done(room.mediator(), dispute, new MediatorAccepts(true));
        room.done(CHEN_GANG, dispute, new PartyConsentsToMediation(true));
        room.done(room.mediator(), dispute, new MediatorDraftsAgreement(List.of("还两万元")));
        assertThat(room.due(dispute, "回避决定")).isEqualTo(LocalDate.of(2026, 3, 5));
        room.done(ZHAO_MIN, dispute, new ClerkDecidesOnReplacement(false, "没有影响公正的情形"));
        assertThat(room.due(dispute, "回避决定")).isNull();
        assertThat(room.state(dispute, "mediation")).isEqualTo("DRAFTED");
        assertThat(room.refused(ZHAO_MIN, dispute, new ClerkDecidesOnReplacement(true, "x")).code()).isEqualTo("mediation.no-request");
    }

    @Test
    @Proves("R-10")
    void a_mediator_from_the_firm_of_a_party_cannot_have_the_matter() {
        room.at("2026-03-02T10:00");
        var dispute = room.newId();
        var colleague = new PartyForm(Side.RESPONDENT, PartyKind.NATURAL, "陈刚", null, null, Phone.of(CHEN_GANG.login()), null, Courtroom.MEDIATORS_FIRM);
        var applicant = Courtroom.loan(WANG_FANG, CHEN_GANG).parties().getFirst();
        room.done(WANG_FANG, dispute, new PartyAppliesForMediation(Courtroom.intake(colleague, applicant), true));
        var refusal = room.refused(WANG_FANG, dispute, new PartyChoosesMediator(Courtroom.MEDIATOR));
        assertThat(refusal.code()).isEqualTo("mediation.conflict-of-interest");
        assertThat(refusal.law()).isEqualTo("特邀调解规定 15；在线调解规则 13");
    }
}
