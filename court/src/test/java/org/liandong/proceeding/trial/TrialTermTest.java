package org.liandong.proceeding.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.QIAN_LI;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;
import static org.liandong.foundation.identity.DemoCast.WU_ZHENG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Standing;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.filing.acts.ClerkRegistersCase;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.mediation.acts.ApplicantWithdrawsMediation;
import org.liandong.proceeding.mediation.acts.HeadDecidesOnFalseMediation;
import org.liandong.proceeding.mediation.acts.MediatorAccepts;
import org.liandong.proceeding.mediation.acts.MediatorDraftsAgreement;
import org.liandong.proceeding.mediation.acts.MediatorReportsFalseMediation;
import org.liandong.proceeding.mediation.acts.PartyAgreesToExtension;
import org.liandong.proceeding.mediation.acts.PartyChoosesMediator;
import org.liandong.proceeding.mediation.acts.PartyRefusesMediation;
import org.liandong.proceeding.mediation.acts.PartySignsAgreement;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.triage.acts.DividerAssignsCase;
import org.liandong.proceeding.triage.acts.DividerChoosesTrial;
import org.liandong.proceeding.triage.acts.DividerDecidesTrack;
import org.liandong.proceeding.triage.acts.DividerSendsToMediation;
import org.liandong.proceeding.trial.acts.HeadExtendsTrialTerm;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;
import org.liandong.proceeding.trial.acts.JudgeConvertsProcedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Worked examples of trial terms and of what becomes of a registered case. */
@SeededCourtTest
class TrialTermTest {

    @Autowired
    private ApplicationContext context;
    private Courtroom room;

    @BeforeEach
    void enter() {
        room = Courtroom.in(context);
    }

    /** Registered on Monday 2026-03-02. */
    private UUID registered(long yuan) {
        room.at("2026-03-02T10:00");
        var dispute = room.newId();
        var loan = Courtroom.loan(WANG_FANG, CHEN_GANG);
        room.done(WANG_FANG, dispute, new PartySubmitsComplaint(new Intake(loan.story(), loan.cause(), loan.claim(), Money.ofYuan(yuan), null, null, loan.parties())));
        room.done(ZHAO_MIN, dispute, new ClerkRegistersCase());
        return dispute;
    }

    private void toTrial(UUID dispute, Procedure procedure) {
        room.done(QIAN_LI, dispute, new DividerDecidesTrack(procedure, DividerDecidesTrack.Track.FAST, "试验"));
        room.done(QIAN_LI, dispute, new DividerAssignsCase(WU_ZHENG.id()));
    }

    private UUID tried(Procedure procedure) {
        var dispute = registered(20_000);
        room.done(QIAN_LI, dispute, new DividerChoosesTrial("不愿调解"));
        toTrial(dispute, procedure);
        return dispute;
    }

    /** Sent to mediation with both sides' consent and accepted the same day. */
    private UUID commissioned(boolean summary) {
        var dispute = registered(20_000);
        room.at("2026-03-02T11:00");
        room.done(QIAN_LI, dispute, new DividerSendsToMediation("电话征询，双方都同意", summary, true));
        room.link(CHEN_GANG, dispute);
        room.done(WANG_FANG, dispute, new PartyChoosesMediator(Courtroom.MEDIATOR));
        room.done(CHEN_GANG, dispute, new PartyChoosesMediator(Courtroom.MEDIATOR));
        room.done(room.mediator(), dispute, new MediatorAccepts(true));
        assertThat(room.state(dispute, "mediation")).isEqualTo("OPEN");
        room.at("2026-03-02T15:00");
        return dispute;
    }

    @ParameterizedTest
    @CsvSource({"SMALL_CLAIMS, 小额审限, 2026-05-02, 1, 2026-06-02", "SUMMARY, 简易审限, 2026-06-02, 1, 2026-07-02", "ORDINARY, 普通审限, 2026-09-02, 6, 2027-03-02"})
    @Proves("R-16")
    void each_procedure_has_its_months_from_registration_and_its_one_extension(Procedure procedure, String rule, LocalDate due, int months, LocalDate extended) {
        var dispute = tried(procedure);
        assertThat(room.due(dispute, rule)).isEqualTo(due);
        var refusal = room.refused(WANG_JIAN, dispute, new HeadExtendsTrialTerm(months + 1, "批准"));
        assertThat(refusal.code()).isEqualTo("trial.extension-too-long");
        assertThat(refusal.law()).contains("民诉法 152、164、168");
        room.done(WANG_JIAN, dispute, new HeadExtendsTrialTerm(months, "批准"));
        assertThat(room.due(dispute, rule)).isEqualTo(extended);
        assertThat(room.refused(WANG_JIAN, dispute, new HeadExtendsTrialTerm(1, "再批准")).code()).isEqualTo("trial.extension-too-long");
    }

    @Test
    @Proves({"R-16", "F-11.19"})
    void a_converted_case_keeps_its_start_and_never_goes_back() {
        var dispute = tried(Procedure.SMALL_CLAIMS);
        room.at("2026-04-20T09:00");
        room.done(WU_ZHENG, dispute, new JudgeConvertsProcedure(Procedure.SUMMARY, "有异议"));
        assertThat(room.due(dispute, "简易审限")).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(room.due(dispute, "小额审限")).isNull();
        room.done(WU_ZHENG, dispute, new JudgeConvertsProcedure(Procedure.ORDINARY, "复杂"));
        assertThat(room.due(dispute, "普通审限")).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(room.refused(WU_ZHENG, dispute, new JudgeConvertsProcedure(Procedure.SUMMARY, "简单")).law()).contains("258");
    }

    @Test
    @Proves("R-16")
    void after_the_term_has_run_out_it_can_be_neither_extended_nor_converted() {
        var dispute = tried(Procedure.SMALL_CLAIMS);
        room.at("2026-05-03T09:00");
        assertThat(room.refused(WANG_JIAN, dispute, new HeadExtendsTrialTerm(1, "批准")).code()).isEqualTo("trial.extension-too-late");
        assertThat(room.refused(WU_ZHENG, dispute, new JudgeConvertsProcedure(Procedure.SUMMARY, "x")).code()).isEqualTo("trial.conversion-too-late");
        assertThat(room.owner(dispute)).isEqualTo(Standing.JUDGE);
        assertThat(room.due(dispute, "小额审限")).isEqualTo(LocalDate.of(2026, 5, 2));
    }

    @Test
    @Proves("R-17")
    void small_claims_above_twice_the_wage_are_refused_whatever_reason_is_given() {
        var dispute = registered(200_000);
        room.done(QIAN_LI, dispute, new DividerChoosesTrial("不愿调解"));
        var refusal = room.refused(QIAN_LI, dispute, new DividerDecidesTrack(Procedure.SMALL_CLAIMS, DividerDecidesTrack.Track.FAST, "双方约定"));
        assertThat(refusal.code()).isEqualTo("triage.procedure-excluded");
        assertThat(refusal.law()).isEqualTo("民诉法 165");
    }

    @Test
    @Proves("R-17")
    void between_the_limits_small_claims_need_the_parties_agreement_as_the_reason() {
        var dispute = registered(100_000);
        room.done(QIAN_LI, dispute, new DividerChoosesTrial("不愿调解"));
        assertThat(room.refused(QIAN_LI, dispute, new DividerDecidesTrack(Procedure.SMALL_CLAIMS, DividerDecidesTrack.Track.FAST, null)).fields()).isNotEmpty();
        room.done(QIAN_LI, dispute, new DividerDecidesTrack(Procedure.SMALL_CLAIMS, DividerDecidesTrack.Track.FAST, "双方书面约定适用小额诉讼"));
    }

    @ParameterizedTest
    @CsvSource({"true, 委托调解简易, 2026-03-09", "false, 委托调解普通, 2026-03-17"})
    @Proves("R-8")
    void a_commissioned_mediation_has_seven_or_fifteen_days_and_then_the_case_goes_on(boolean summary, String rule, LocalDate due) {
        var dispute = commissioned(summary);
        assertThat(room.due(dispute, rule)).isEqualTo(due);
        room.at(due.plusDays(1) + "T00:01");
        assertThat(room.state(dispute, "mediation")).isEqualTo("EXPIRED");
        assertThat(room.state(dispute, "triage")).isEqualTo("TRACK");
        assertThat(room.owner(dispute)).isEqualTo(Standing.DIVIDER);
        toTrial(dispute, Procedure.SUMMARY);
        assertThat(room.due(dispute, "简易审限")).isEqualTo(LocalDate.of(2026, 6, 2));
    }

    @Test
    @Proves({"R-8", "R-16"})
    void days_by_which_both_lengthen_a_commissioned_mediation_do_not_count_in_the_trial_term() {
        var dispute = commissioned(false);
        room.done(WANG_FANG, dispute, new PartyAgreesToExtension(20));
        room.done(CHEN_GANG, dispute, new PartyAgreesToExtension(20));
        room.done(CHEN_GANG, dispute, new PartyRefusesMediation(null));
        toTrial(dispute, Procedure.SUMMARY);
        assertThat(room.due(dispute, "简易审限")).isEqualTo(LocalDate.of(2026, 6, 22));
        room.done(WU_ZHENG, dispute, new JudgeConvertsProcedure(Procedure.ORDINARY, "复杂"));
        assertThat(room.due(dispute, "普通审限")).isEqualTo(LocalDate.of(2026, 9, 22));
    }

    @Test
    void however_a_commissioned_mediation_ends_the_case_has_an_owner() {
        var withdrawn = commissioned(false);
        room.done(WANG_FANG, withdrawn, new ApplicantWithdrawsMediation("和好了", false));
        var untrue = commissioned(false);
        room.done(room.mediator(), untrue, new MediatorReportsFalseMediation("可疑"));
        assertThat(room.owner(untrue)).isEqualTo(Standing.HEAD);
        room.done(WANG_JIAN, untrue, new HeadDecidesOnFalseMediation(true, "查实"));
        var settled = commissioned(false);
        room.done(room.mediator(), settled, new MediatorDraftsAgreement(List.of("陈刚年底以前还两万元")));
        room.done(WANG_FANG, settled, new PartySignsAgreement("王芳", DemoCast.PASSWORD));
        room.done(CHEN_GANG, settled, new PartySignsAgreement("陈刚", DemoCast.PASSWORD));
        for (var dispute : List.of(withdrawn, untrue, settled)) {
            assertThat(room.state(dispute, "triage")).isEqualTo("TRACK");
            assertThat(room.owner(dispute)).isEqualTo(Standing.DIVIDER);
            assertThat(room.due(dispute, "移送审判庭")).isNotNull();
        }
        toTrial(settled, Procedure.SUMMARY);
        var type = context.getBean(ActTypes.class).named("judge-closes-case").orElseThrow();
        assertThat(type.handler().known(room.acts.preview(room.of(WU_ZHENG), settled, type)))
                .containsAllEntriesOf(Map.of("result", "MEDIATED", "holding", "陈刚年底以前还两万元"));
        room.done(WU_ZHENG, settled, new JudgeClosesCase(JudgeClosesCase.Result.MEDIATED, "陈刚年底以前还两万元", Bearing.SHARED, null, false));
    }
}
