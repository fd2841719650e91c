package org.liandong.proceeding.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.Proves;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.docket.Oral;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Standing;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.mediation.acts.ApplicantWithdrawsMediation;
import org.liandong.proceeding.mediation.acts.ClerkDesignatesMediator;
import org.liandong.proceeding.mediation.acts.ClerkRecordsConsent;
import org.liandong.proceeding.mediation.acts.ClerkRecordsRefusal;
import org.liandong.proceeding.mediation.acts.ClerkRecordsSignature;
import org.liandong.proceeding.mediation.acts.HeadDecidesOnFalseMediation;
import org.liandong.proceeding.mediation.acts.MediatorAccepts;
import org.liandong.proceeding.mediation.acts.MediatorDraftsAgreement;
import org.liandong.proceeding.mediation.acts.MediatorEndsMediation;
import org.liandong.proceeding.mediation.acts.MediatorRecordsUndisputedFacts;
import org.liandong.proceeding.mediation.acts.MediatorReportsFalseMediation;
import org.liandong.proceeding.mediation.acts.MediatorResumesAfterAppraisal;
import org.liandong.proceeding.mediation.acts.MediatorSendsToAppraisal;
import org.liandong.proceeding.mediation.acts.PartyAgreesToExtension;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.liandong.proceeding.mediation.acts.PartyConfirmsUndisputedFacts;
import org.liandong.proceeding.mediation.acts.PartyConsentsToMediation;
import org.liandong.proceeding.mediation.acts.PartyDeclinesToSign;
import org.liandong.proceeding.mediation.acts.PartyLeavesMediatorToCourt;
import org.liandong.proceeding.mediation.acts.PartyRefusesMediation;
import org.liandong.proceeding.mediation.acts.PartySignsAgreement;
import org.liandong.proceeding.mediation.acts.PartyStatesConcession;

/** Worked examples from the rules on the course of a mediation and its end. */
@SeededCourtTest
class MediationTest extends MediationCourt {

    @ParameterizedTest
    @EnumSource(names = {"APPLIED", "ASSIGNED", "OPEN"})
    @Proves({"R-7", "F-10.15"})
    void a_refusal_ends_the_mediation_at_once_and_the_complaint_is_received_with_its_first_day(Mediation stage) {
        var dispute = switch (stage) {
            case APPLIED -> applied();
            case ASSIGNED -> assigned();
            default -> open();
        };
        room.done(CHEN_GANG, dispute, new PartyRefusesMediation(null));
        assertThat(room.state(dispute, "mediation")).isEqualTo("REFUSED");
        assertThat(room.state(dispute, "filing")).isEqualTo("RECEIVED");
        assertThat(room.db.sql("select received_on from filing.application where dispute = ?").params(dispute).query(LocalDate.class).single())
                .isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(room.refused(WANG_FANG, dispute, new PartyConsentsToMediation(true)).code()).isEqualTo("wrong-state");
    }

    @Test
    @Proves({"R-8", "F-10.14"})
    void thirty_days_run_from_acceptance_and_a_last_day_off_moves_on() {
        var dispute = open();
        assertThat(room.due(dispute, "诉前调解")).isEqualTo(LocalDate.of(2026, 4, 2));
        room.at("2026-04-02T23:59");
        assertThat(room.state(dispute, "mediation")).isEqualTo("OPEN");
        room.at("2026-04-03T00:01");
        assertThat(room.state(dispute, "mediation")).isEqualTo("EXPIRED");
        assertThat(room.state(dispute, "filing")).isEqualTo("RECEIVED");
    }

    @Test
    @Proves({"R-8", "F-10.14"})
    void only_all_parties_together_make_the_term_longer_and_by_the_shortest_they_accept() {
        var dispute = open();
        room.done(WANG_FANG, dispute, new PartyAgreesToExtension(30));
        assertThat(room.due(dispute, "诉前调解")).isEqualTo(LocalDate.of(2026, 4, 2));
        room.done(CHEN_GANG, dispute, new PartyAgreesToExtension(5));
        // 4 月 7 日: the fifth day after 4 月 2 日, a Tuesday after the holiday.
        assertThat(room.due(dispute, "诉前调解")).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(room.refused(WANG_FANG, dispute, new PartyAgreesToExtension(31)).fields()).isNotEmpty();
    }

    @Test
    @Proves({"R-8", "F-10.14", "F-17.33"})
    void the_days_of_an_appraisal_do_not_count() {
        var dispute = open();
        room.at("2026-03-10T09:00");
        room.done(room.mediator(), dispute, new MediatorSendsToAppraisal("笔迹"));
        assertThat(room.due(dispute, "诉前调解")).isNull();
        room.at("2026-04-20T09:00");
        assertThat(room.state(dispute, "mediation")).isEqualTo("PAUSED");
        room.done(room.mediator(), dispute, new MediatorResumesAfterAppraisal("是本人签的"));
        // 41 days stood still: 4 月 2 日 + 41 = 5 月 13 日.
        assertThat(room.due(dispute, "诉前调解")).isEqualTo(LocalDate.of(2026, 5, 13));
    }

    @ParameterizedTest
    @EnumSource(MediatorEndsMediation.Ground.class)
    @Proves({"R-9", "F-10.15"})
    void each_ground_on_which_the_mediator_ends_it_leads_to_filing(MediatorEndsMediation.Ground ground) {
        var dispute = open();
        room.done(room.mediator(), dispute, new MediatorEndsMediation(ground, List.of("无"), null));
        assertThat(room.state(dispute, "mediation")).isEqualTo("FAILED");
        assertThat(room.state(dispute, "filing")).isEqualTo("RECEIVED");
    }

    @Test
    @Proves({"R-9", "F-10.15"})
    void who_does_not_sign_ends_it_and_who_withdraws_may_still_sue() {
        var unsigned = open();
        room.done(room.mediator(), unsigned, new MediatorDraftsAgreement(List.of("还两万元")));
        room.done(CHEN_GANG, unsigned, new PartyDeclinesToSign(null));
        assertThat(room.state(unsigned, "filing")).isEqualTo("RECEIVED");
        var withdrawn = open();
        room.done(WANG_FANG, withdrawn, new ApplicantWithdrawsMediation("和好了", false));
        assertThat(room.state(withdrawn, "filing")).isEqualTo("-");
        assertThat(room.acts.actions(room.of(WANG_FANG), withdrawn)).anyMatch(it -> it.verb().equals("party-takes-dispute-to-court"));
    }

    @Test
    @Proves({"R-11", "F-10.21", "F-10.12"})
    void a_concession_stays_between_its_speaker_and_the_mediator_and_confirmed_facts_go_on() {
        var dispute = open();
        room.done(WANG_FANG, dispute, new PartyStatesConcession("还一万五也行"));
        room.done(room.mediator(), dispute, new MediatorRecordsUndisputedFacts(List.of("借条是陈刚写的")));
        room.done(WANG_FANG, dispute, new PartyConfirmsUndisputedFacts(true));
        var agreed = context.getBean(AgreedFacts.class);
        assertThat(agreed.of(room.court(), dispute)).isEmpty();
        room.done(CHEN_GANG, dispute, new PartyConfirmsUndisputedFacts(true));
        room.done(room.mediator(), dispute, new MediatorEndsMediation(MediatorEndsMediation.Ground.TOO_FAR_APART, List.of(), null));
        assertThat(agreed.of(room.court(), dispute)).containsExactly("借条是陈刚写的");
        var reader = context.getBean(Reader.class);
        for (var other : List.of(CHEN_GANG, ZHAO_MIN, WANG_JIAN, DemoCast.QIAN_LI)) {
            assertThat(reader.timeline(room.of(other), reader.view(room.of(other), dispute))).as(other.name())
                    .noneMatch(it -> it.verb().equals("party-states-concession"));
        }
        assertThat(reader.timeline(room.of(WANG_FANG), reader.view(room.of(WANG_FANG), dispute))).anyMatch(it -> it.verb().equals("party-states-concession"));
    }

    @Test
    @Proves({"R-5", "F-10.7"})
    void a_villager_without_phone_agrees_and_signs_before_the_clerk() {
        room.at("2026-03-02T10:00");
        var dispute = room.newId();
        room.done(WANG_FANG, dispute, new PartyAppliesForMediation(Courtroom.loan(WANG_FANG, null), true));
        room.done(WANG_FANG, dispute, new PartyLeavesMediatorToCourt());
        room.done(ZHAO_MIN, dispute, new ClerkDesignatesMediator(Courtroom.MEDIATOR));
        room.done(room.mediator(), dispute, new MediatorAccepts(true));
        var villager = room.party(dispute, "张老栓");
        assertThat(room.refused(ZHAO_MIN, dispute, new ClerkRecordsConsent(room.party(dispute, "王芳"), Oral.PHONE, "x")).fields()).isNotEmpty();
        room.done(ZHAO_MIN, dispute, new ClerkRecordsConsent(villager, Oral.VISIT, "上门念了告知书，本人说愿意"));
        assertThat(room.state(dispute, "mediation")).isEqualTo("OPEN");
        room.done(room.mediator(), dispute, new MediatorDraftsAgreement(List.of("秋后还两万元")));
        room.done(WANG_FANG, dispute, new PartySignsAgreement("王芳", DemoCast.PASSWORD));
        room.done(ZHAO_MIN, dispute, new ClerkRecordsSignature(villager, "本人按手印", true));
        assertThat(room.state(dispute, "mediation")).isEqualTo("SETTLED");
    }

    @Test
    @Proves({"R-5", "R-9"})
    void a_villager_without_phone_refuses_orally_and_the_complaint_is_received() {
        room.at("2026-03-02T10:00");
        var dispute = room.newId();
        room.done(WANG_FANG, dispute, new PartyAppliesForMediation(Courtroom.loan(WANG_FANG, null), true));
        room.done(ZHAO_MIN, dispute, new ClerkRecordsRefusal(room.party(dispute, "张老栓"), Oral.WINDOW, "本人到窗口说不调解"));
        assertThat(room.state(dispute, "filing")).isEqualTo("RECEIVED");
    }

    @Test
    @Proves("R-14")
    void a_report_of_false_mediation_goes_to_the_head_and_is_never_lost() {
        var dispute = open();
        room.done(room.mediator(), dispute, new MediatorReportsFalseMediation("借条是新写的"));
        assertThat(room.owner(dispute)).isEqualTo(Standing.HEAD);
        assertThat(room.due(dispute, "虚假调解核查")).isEqualTo(LocalDate.of(2026, 3, 10));
        room.at("2026-03-09T09:00");
        room.done(WANG_JIAN, dispute, new HeadDecidesOnFalseMediation(false, "转账记录真实"));
        assertThat(room.state(dispute, "mediation")).isEqualTo("OPEN");
        assertThat(room.due(dispute, "诉前调解")).isEqualTo(LocalDate.of(2026, 4, 8));
        room.done(room.mediator(), dispute, new MediatorReportsFalseMediation("又发现新情况"));
        room.done(WANG_JIAN, dispute, new HeadDecidesOnFalseMediation(true, "查实"));
        assertThat(room.state(dispute, "mediation")).isEqualTo("FALSE");
        assertThat(room.state(dispute, "filing")).isEqualTo("-");
    }

    @Test
    void nobody_brings_a_dispute_online_in_another_name_and_the_applicant_comes_first() {
        room.at("2026-03-02T10:00");
        var form = new PartyAppliesForMediation(Courtroom.loan(WANG_FANG, CHEN_GANG), true);
        assertThat(room.refused(CHEN_GANG, room.newId(), form).fields()).isNotEmpty();
        var turned = Courtroom.loan(WANG_FANG, CHEN_GANG).parties().reversed().toArray(PartyForm[]::new);
        assertThat(Courtroom.intake(turned).parties().getFirst().name()).isEqualTo("王芳");
    }
}
