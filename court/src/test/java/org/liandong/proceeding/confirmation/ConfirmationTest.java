package org.liandong.proceeding.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WU_ZHENG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.Proves;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.docket.Oral;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.Mediating;
import org.liandong.proceeding.confirmation.acts.ClerkRecordsConfirmationApplication;
import org.liandong.proceeding.confirmation.acts.JudgeAcceptsConfirmation;
import org.liandong.proceeding.confirmation.acts.JudgeConfirms;
import org.liandong.proceeding.confirmation.acts.JudgeDeclinesConfirmation;
import org.liandong.proceeding.confirmation.acts.JudgeExtendsReview;
import org.liandong.proceeding.confirmation.acts.JudgeRefusesConfirmation;
import org.liandong.proceeding.confirmation.acts.PartyAppliesForConfirmation;
import org.liandong.proceeding.confirmation.acts.PartyJoinsConfirmation;
import org.liandong.proceeding.confirmation.acts.PartyWithdrawsConfirmation;
import org.liandong.proceeding.filing.acts.PartyTakesDisputeToCourt;
import org.liandong.proceeding.mediation.acts.ClerkDesignatesMediator;
import org.liandong.proceeding.mediation.acts.ClerkRecordsConsent;
import org.liandong.proceeding.mediation.acts.ClerkRecordsSignature;
import org.liandong.proceeding.mediation.acts.MediatorAccepts;
import org.liandong.proceeding.mediation.acts.MediatorDraftsAgreement;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.liandong.proceeding.mediation.acts.PartyLeavesMediatorToCourt;
import org.liandong.proceeding.mediation.acts.PartySignsAgreement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Worked examples from the rules of judicial confirmation. */
@SeededCourtTest
class ConfirmationTest {

    @Autowired
    private ApplicationContext context;
    private Courtroom room;

    @BeforeEach
    void enter() {
        room = Courtroom.in(context);
    }

    /** An agreement that took effect at that moment. */
    private UUID settled(String moment) {
        room.at(moment);
        var dispute = new Mediating(room).open();
        room.done(room.mediator(), dispute, new MediatorDraftsAgreement(List.of("陈刚在年底以前还两万元")));
        room.done(WANG_FANG, dispute, new PartySignsAgreement("王芳", DemoCast.PASSWORD));
        room.done(CHEN_GANG, dispute, new PartySignsAgreement("陈刚", DemoCast.PASSWORD));
        return dispute;
    }

    private UUID applied() {
        var dispute = settled("2026-03-02T10:00");
        room.done(WANG_FANG, dispute, new PartyAppliesForConfirmation(true));
        room.done(CHEN_GANG, dispute, new PartyJoinsConfirmation(true));
        return dispute;
    }

    private UUID underReview() {
        var dispute = applied();
        room.done(WU_ZHENG, dispute, new JudgeAcceptsConfirmation());
        return dispute;
    }

    @Test
    @Proves({"R-13", "F-8.12"})
    void the_thirtieth_day_is_in_time_until_midnight_for_both() {
        // 2026-03-02 + 30 = 4 月 1 日, a Wednesday.
        var dispute = settled("2026-03-02T10:00");
        assertThat(room.due(dispute, "司法确认申请")).isEqualTo(LocalDate.of(2026, 4, 1));
        room.at("2026-04-01T23:50");
        room.done(WANG_FANG, dispute, new PartyAppliesForConfirmation(true));
        assertThat(room.due(dispute, "司法确认申请")).isEqualTo(LocalDate.of(2026, 4, 1));
        room.done(CHEN_GANG, dispute, new PartyJoinsConfirmation(true));
        assertThat(room.state(dispute, "confirmation")).isEqualTo("APPLIED");
    }

    @Test
    @Proves({"R-13", "F-8.12"})
    void a_thirtieth_day_off_moves_to_the_next_workday_and_not_further() {
        // 2026-03-05 + 30 = 4 月 4 日, 清明节放假到 4 月 6 日.
        var dispute = settled("2026-03-05T10:00");
        assertThat(room.due(dispute, "司法确认申请")).isEqualTo(LocalDate.of(2026, 4, 7));
        room.at("2026-04-07T20:00");
        room.done(CHEN_GANG, dispute, new PartyAppliesForConfirmation(true));
        room.at("2026-04-08T00:01");
        assertThat(room.state(dispute, "confirmation")).isEqualTo("LAPSED");
        room.done(WANG_FANG, dispute, new PartyTakesDisputeToCourt());
        assertThat(room.state(dispute, "filing")).isEqualTo("RECEIVED");
    }

    @Test
    @Proves({"R-13", "F-8.12"})
    void the_thirty_first_day_is_too_late() {
        var dispute = settled("2026-03-02T10:00");
        room.at("2026-04-02T00:01");
        var refusal = room.refused(WANG_FANG, dispute, new PartyAppliesForConfirmation(true));
        assertThat(refusal.code()).isEqualTo("confirmation.too-late");
        assertThat(refusal.law()).isEqualTo("民诉法 205");
        assertThat(room.state(dispute, "mediation")).isEqualTo("CLOSED");
    }

    @Test
    @Proves({"R-13", "F-8.13"})
    void three_days_to_accept_fifteen_to_decide_and_ten_more_once() {
        var dispute = applied();
        assertThat(room.due(dispute, "司法确认受理")).isEqualTo(LocalDate.of(2026, 3, 5));
        room.at("2026-03-03T09:00");
        room.done(WU_ZHENG, dispute, new JudgeAcceptsConfirmation());
        assertThat(room.subject(dispute, "confirmation").orElseThrow().number()).contains("民特");
        assertThat(room.due(dispute, "司法确认审查")).isEqualTo(LocalDate.of(2026, 3, 18));
        room.done(WU_ZHENG, dispute, new JudgeExtendsReview("院长批准"));
        assertThat(room.due(dispute, "司法确认审查")).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(room.refused(WU_ZHENG, dispute, new JudgeExtendsReview("再来")).code()).isEqualTo("confirmation.extended-once");
        room.done(WU_ZHENG, dispute, new JudgeConfirms(true, true));
        assertThat(room.state(dispute, "confirmation")).isEqualTo("CONFIRMED");
    }

    @ParameterizedTest
    @EnumSource(JudgeDeclinesConfirmation.Ground.class)
    @Proves({"R-13", "F-8.13"})
    void each_exclusion_is_declined_with_its_ground_and_leaves_the_way_to_court(JudgeDeclinesConfirmation.Ground ground) {
        var dispute = applied();
        room.done(WU_ZHENG, dispute, new JudgeDeclinesConfirmation(ground, "理由"));
        assertThat(room.state(dispute, "confirmation")).isEqualTo("DECLINED");
        assertThat(room.log.latest(room.court(), dispute, "judge-declines-confirmation").orElseThrow().words()).contains(ground.label());
        room.done(WANG_FANG, dispute, new PartyTakesDisputeToCourt());
        assertThat(room.state(dispute, "filing")).isEqualTo("RECEIVED");
    }

    @ParameterizedTest
    @EnumSource(JudgeRefusesConfirmation.Ground.class)
    @Proves({"R-13", "F-8.13"})
    void each_ground_of_refusal_is_refused_with_its_ground_and_leaves_the_way_to_court(JudgeRefusesConfirmation.Ground ground) {
        var dispute = underReview();
        room.done(WU_ZHENG, dispute, new JudgeRefusesConfirmation(ground, "理由"));
        assertThat(room.state(dispute, "confirmation")).isEqualTo("DISMISSED");
        assertThat(room.log.latest(room.court(), dispute, "judge-refuses-confirmation").orElseThrow().words()).contains(ground.label());
        room.done(WANG_FANG, dispute, new PartyTakesDisputeToCourt());
        assertThat(room.state(dispute, "filing")).isEqualTo("RECEIVED");
    }

    @Test
    @Proves("R-13")
    void who_withdraws_in_time_may_apply_again() {
        var dispute = applied();
        room.done(CHEN_GANG, dispute, new PartyWithdrawsConfirmation(null));
        room.at("2026-03-20T09:00");
        room.done(CHEN_GANG, dispute, new PartyAppliesForConfirmation(true));
        room.done(WANG_FANG, dispute, new PartyJoinsConfirmation(true));
        assertThat(room.state(dispute, "confirmation")).isEqualTo("APPLIED");
    }

    @Test
    @Proves({"R-13", "F-8.12"})
    void somebody_without_an_account_joins_orally() {
        room.at("2026-03-02T10:00");
        var dispute = room.newId();
        room.done(WANG_FANG, dispute, new PartyAppliesForMediation(Courtroom.loan(WANG_FANG, null), true));
        room.done(WANG_FANG, dispute, new PartyLeavesMediatorToCourt());
        room.done(ZHAO_MIN, dispute, new ClerkDesignatesMediator(Courtroom.MEDIATOR));
        room.done(room.mediator(), dispute, new MediatorAccepts(true));
        var villager = room.party(dispute, "张老栓");
        room.done(ZHAO_MIN, dispute, new ClerkRecordsConsent(villager, Oral.WINDOW, "愿意"));
        room.done(room.mediator(), dispute, new MediatorDraftsAgreement(List.of("还钱")));
        room.done(ZHAO_MIN, dispute, new ClerkRecordsSignature(villager, "按手印", true));
        room.done(WANG_FANG, dispute, new PartySignsAgreement("王芳", DemoCast.PASSWORD));
        room.done(ZHAO_MIN, dispute, new ClerkRecordsConfirmationApplication(villager, Oral.WINDOW, "口头申请"));
        assertThat(room.state(dispute, "confirmation")).isEqualTo("JOINING");
        room.done(WANG_FANG, dispute, new PartyJoinsConfirmation(true));
        assertThat(room.state(dispute, "confirmation")).isEqualTo("APPLIED");
    }
}
