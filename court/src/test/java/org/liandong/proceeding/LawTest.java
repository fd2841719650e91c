package org.liandong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.LI_NA;
import static org.liandong.foundation.identity.DemoCast.QIAN_LI;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;
import static org.liandong.foundation.identity.DemoCast.WU_ZHENG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Refuses;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.proceeding.confirmation.acts.PartyAppliesForConfirmation;
import org.liandong.proceeding.filing.acts.ClerkIssuesCorrectionNotice;
import org.liandong.proceeding.filing.acts.ClerkRefusesFiling;
import org.liandong.proceeding.filing.acts.ClerkRegistersCase;
import org.liandong.proceeding.filing.acts.PartyAppealsRefusal;
import org.liandong.proceeding.filing.acts.PartyChoosesMediationFirst;
import org.liandong.proceeding.filing.acts.PartyComplainsAboutFiling;
import org.liandong.proceeding.filing.acts.PartyCorrectsComplaint;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.mediation.acts.ClerkDesignatesMediator;
import org.liandong.proceeding.mediation.acts.MediatorAccepts;
import org.liandong.proceeding.mediation.acts.MediatorDraftsAgreement;
import org.liandong.proceeding.mediation.acts.MediatorEndsMediation;
import org.liandong.proceeding.mediation.acts.MediatorHoldsSession;
import org.liandong.proceeding.mediation.acts.MediatorReportsFalseMediation;
import org.liandong.proceeding.mediation.acts.MediatorSendsToAppraisal;
import org.liandong.proceeding.mediation.acts.PartyAgreesToExtension;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.liandong.proceeding.mediation.acts.PartyChoosesMediator;
import org.liandong.proceeding.mediation.acts.PartyConfirmsUndisputedFacts;
import org.liandong.proceeding.mediation.acts.PartyReportsPerformance;
import org.liandong.proceeding.mediation.acts.PartySignsAgreement;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.triage.acts.DividerAssignsCase;
import org.liandong.proceeding.triage.acts.DividerChoosesTrial;
import org.liandong.proceeding.triage.acts.DividerDecidesTrack;
import org.liandong.proceeding.trial.acts.HeadExtendsTrialTerm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The rules of law one by one: somebody tries what the rule forbids, and is refused with its article; nothing is left behind. */
@SeededCourtTest
@Proves("F-3.1")
class LawTest {

    private static final String MARK = "data:image/png;base64,iVBORw0KGgo=";

    @Autowired
    private ApplicationContext context;
    private Courtroom room;
    private Mediating mediation;

    @BeforeEach
    void enter() {
        room = Courtroom.in(context);
        mediation = new Mediating(room);
        room.at("2026-03-02T10:00");
    }

    private void assertRefused(Actor actor, UUID dispute, ActRequest request, String code, String law) {
        var before = room.log.version(room.court(), dispute);
        Refusal refusal = room.refused(actor, dispute, request);
        assertThat(refusal.code()).as(refusal.words()).isEqualTo(code);
        assertThat(refusal.law()).as(refusal.words()).contains(law);
        assertThat(room.log.version(room.court(), dispute)).isEqualTo(before);
    }

    private void assertRefused(DemoCast.Member member, UUID dispute, ActRequest request, String code, String law) {
        assertRefused(room.of(member), dispute, request, code, law);
    }

    private UUID sued(long yuan) {
        var dispute = room.newId();
        var loan = Courtroom.loan(WANG_FANG, CHEN_GANG);
        room.done(WANG_FANG, dispute, new PartySubmitsComplaint(new Intake(loan.story(), loan.cause(), loan.claim(), Money.ofYuan(yuan), null, null, loan.parties())));
        return dispute;
    }

    private UUID registered(long yuan) {
        var dispute = sued(yuan);
        room.done(ZHAO_MIN, dispute, new ClerkRegistersCase());
        room.done(QIAN_LI, dispute, new DividerChoosesTrial("双方不愿调解"));
        return dispute;
    }

    private UUID failed() {
        var dispute = mediation.open();
        room.done(room.mediator(), dispute, new MediatorEndsMediation(MediatorEndsMediation.Ground.values()[0], List.of("借款属实"), null));
        return dispute;
    }

    private static MediatorHoldsSession session() {
        return new MediatorHoldsSession(MediatorHoldsSession.Mode.values()[0], LocalDateTime.of(2026, 3, 2, 9, 30), "王芳、陈刚", "双方都来了。");
    }

    @Test
    @Refuses("R-1")
    void what_the_system_has_registered_on_the_seventh_day_nobody_refuses_afterwards() {
        var dispute = sued(20_000);
        room.at("2026-03-10T00:30");
        assertThat(room.state(dispute, "filing")).isEqualTo("REGISTERED");
        assertRefused(ZHAO_MIN, dispute, new ClerkRefusesFiling(ClerkRefusesFiling.Ground.NO_CLAIM, "晚了"), "wrong-state", "登记立案规定");
    }

    @Test
    @Refuses("R-2")
    void nobody_is_told_twice_to_correct() {
        var dispute = sued(20_000);
        room.done(ZHAO_MIN, dispute, new ClerkIssuesCorrectionNotice(List.of("补交借条照片"), 5));
        room.done(WANG_FANG, dispute, new PartyCorrectsComplaint("补交了借条照片"));
        assertRefused(ZHAO_MIN, dispute, new ClerkIssuesCorrectionNotice(List.of("再补转账记录"), 5), "filing.second-correction", "登记立案规定 7");
    }

    @Test
    @Refuses("R-3")
    void a_refusal_nobody_appealed_in_ten_days_is_not_appealed_afterwards() {
        var dispute = sued(20_000);
        room.done(ZHAO_MIN, dispute, new ClerkRefusesFiling(ClerkRefusesFiling.Ground.NO_CLAIM, "没有写明要求"));
        room.at("2026-03-13T09:00");
        assertRefused(WANG_FANG, dispute, new PartyAppealsRefusal("请求上级法院审查"), "wrong-state", "民诉法");
    }

    @Test
    @Refuses("R-3")
    void where_nobody_has_sued_there_is_no_filing_to_complain_of() {
        assertRefused(WANG_FANG, mediation.applied(), new PartyComplainsAboutFiling("还没有立案"), "filing.nothing-to-complain", "登记立案规定 13");
    }

    @Test
    @Refuses("R-4")
    void what_was_only_said_is_not_handed_in_before_it_was_read_back() {
        var dispute = room.newId();
        var told = Courtroom.intake(applicant("赵大娘"), Courtroom.villager("张老栓"));
        assertRefused(ZHAO_MIN, dispute, new PartySubmitsComplaint(told, true, false), "filing.not-read-back", "民诉法 123、161；民诉法解释 265；登记立案规定 3");
        room.done(ZHAO_MIN, dispute, new PartySubmitsComplaint(told, true, true));
        assertThat(room.log.entries(room.court(), dispute).getFirst().words()).contains("口头起诉");
    }

    private static PartyForm applicant(String name) {
        return new PartyForm(Side.APPLICANT, PartyKind.NATURAL,
                name, null, null, null, "杨庄乡五座窑村", null);
    }

    @Test
    @Refuses("R-5")
    void nobody_is_mediated_before_he_has_consented() {
        var dispute = mediation.assigned();
        room.done(room.mediator(), dispute, new MediatorAccepts(true));
        assertRefused(room.mediator(), dispute, session(), "wrong-state", "在线调解规则 16");
    }

    @Test
    @Refuses("R-6")
    void who_has_not_proven_his_name_brings_nothing() {
        var stranger = new Actor(Ids.at(Instant.parse("2026-03-02T02:00:00Z")), "没有实名", room.court(), Set.of(), false, Channel.WEB);
        assertRefused(stranger, room.newId(), new PartySubmitsComplaint(Courtroom.loan(WANG_FANG, CHEN_GANG)), "real-name-needed", "在线诉讼规则 7");
    }

    @Test
    @Refuses("R-7")
    void the_court_leaves_the_parties_their_two_working_days_to_choose() {
        assertRefused(ZHAO_MIN, mediation.applied(), new ClerkDesignatesMediator(Courtroom.MEDIATOR), "mediation.choice-still-open", "在线调解规则 10");
    }

    @Test
    @Refuses("R-8")
    void while_an_appraisal_stops_the_days_nobody_lengthens_them() {
        var dispute = mediation.open();
        room.done(room.mediator(), dispute, new MediatorSendsToAppraisal("笔迹鉴定"));
        assertRefused(WANG_FANG, dispute, new PartyAgreesToExtension(10), "wrong-state", "特邀调解规定 27");
    }

    @Test
    @Refuses("R-9")
    void what_could_not_be_settled_is_not_sent_to_mediation_again_before_filing() {
        assertRefused(WANG_FANG, failed(), new PartyChoosesMediationFirst(true), "filing.mediated-already", "在线调解规则 25");
    }

    @Test
    @Refuses("R-10")
    void a_mediator_of_a_partys_own_firm_is_not_designated() {
        var firm = new PartyForm(Side.RESPONDENT, PartyKind.LEGAL,
                Courtroom.MEDIATORS_FIRM, null, null, null, "尹集镇", null);
        var dispute = room.newId();
        var loan = Courtroom.loan(WANG_FANG, CHEN_GANG);
        room.done(WANG_FANG, dispute, new PartyAppliesForMediation(new Intake(loan.story(), loan.cause(), loan.claim(), loan.amount(), null, null,
                List.of(loan.parties().getFirst(), firm)), true));
        room.at("2026-03-05T09:00");
        assertRefused(ZHAO_MIN, dispute, new ClerkDesignatesMediator(Courtroom.MEDIATOR), "mediation.conflict-of-interest", "特邀调解规定 15；在线调解规则 13");
    }

    @Test
    @Refuses("R-11")
    void facts_nobody_wrote_down_cannot_be_confirmed() {
        assertRefused(WANG_FANG, mediation.open(), new PartyConfirmsUndisputedFacts(true), "mediation.facts-not-recorded", "在线调解规则 18");
    }

    @Test
    @Refuses("R-12")
    void an_agreement_one_side_has_not_signed_binds_nobody() {
        var dispute = mediation.open();
        room.done(room.mediator(), dispute, new MediatorDraftsAgreement(List.of("陈刚在2026年12月31日以前付给王芳2万元")));
        room.done(WANG_FANG, dispute, new PartySignsAgreement(MARK, DemoCast.PASSWORD));
        assertRefused(WANG_FANG, dispute, new PartyReportsPerformance(true), "wrong-state", "人民调解法 31");
        assertRefused(WANG_FANG, dispute, new PartyAppliesForConfirmation(true), "confirmation.no-agreement", "民诉法 205");
    }

    @Test
    @Refuses("R-13")
    void on_the_thirty_first_day_it_is_too_late_for_confirmation() {
        var dispute = mediation.open();
        room.done(room.mediator(), dispute, new MediatorDraftsAgreement(List.of("陈刚在2026年12月31日以前付给王芳2万元")));
        room.done(WANG_FANG, dispute, new PartySignsAgreement(MARK, DemoCast.PASSWORD));
        room.done(CHEN_GANG, dispute, new PartySignsAgreement(MARK, DemoCast.PASSWORD));
        room.at("2026-04-02T09:00");
        assertRefused(WANG_FANG, dispute, new PartyAppliesForConfirmation(true), "confirmation.too-late", "民诉法 205");
    }

    @Test
    @Refuses("R-14")
    void what_is_reported_as_false_is_not_settled_meanwhile() {
        var dispute = mediation.open();
        room.done(room.mediator(), dispute, new MediatorReportsFalseMediation("双方住在一处，互相都说欠了钱"));
        assertRefused(room.mediator(), dispute, new MediatorDraftsAgreement(List.of("按说的办")), "wrong-state", "在线调解规则 19");
    }

    @Test
    @Refuses("R-15")
    void who_is_not_in_the_roster_is_not_chosen() {
        assertRefused(WANG_FANG, mediation.applied(), new PartyChoosesMediator(LI_NA.id()), "mediation.mediator-not-in-force", "特邀调解规定 5");
    }

    @Test
    @Refuses("R-16")
    void a_trial_is_not_lengthened_beyond_what_its_procedure_allows() {
        var dispute = registered(20_000);
        room.done(QIAN_LI, dispute, new DividerDecidesTrack(Procedure.SMALL_CLAIMS, DividerDecidesTrack.Track.FAST, null));
        room.done(QIAN_LI, dispute, new DividerAssignsCase(WU_ZHENG.id()));
        assertRefused(WANG_JIAN, dispute, new HeadExtendsTrialTerm(2, "案情复杂"), "trial.extension-too-long", "民诉法 152、164、168；民诉法解释 258");
    }

    @Test
    @Refuses("R-17")
    void small_claims_stay_small() {
        assertRefused(QIAN_LI, registered(200_000), new DividerDecidesTrack(Procedure.SMALL_CLAIMS, DividerDecidesTrack.Track.FAST, "双方约定"),
                "triage.procedure-excluded", "民诉法 165");
    }

    @Test
    @Refuses("R-18")
    void what_is_excluded_from_summary_procedure_is_not_tried_by_it() {
        var loan = Courtroom.loan(WANG_FANG, CHEN_GANG);
        var many = Stream.concat(loan.parties().stream(), IntStream.rangeClosed(1, 9).mapToObj(it -> Courtroom.villager("借款人" + it))).toList();
        var dispute = room.newId();
        room.done(WANG_FANG, dispute, new PartySubmitsComplaint(new Intake(loan.story(), loan.cause(), loan.claim(), loan.amount(), null, null, many)));
        room.done(ZHAO_MIN, dispute, new ClerkRegistersCase());
        room.done(QIAN_LI, dispute, new DividerChoosesTrial("双方不愿调解"));
        assertRefused(QIAN_LI, dispute, new DividerDecidesTrack(Procedure.SUMMARY, DividerDecidesTrack.Track.FAST, "案情简单"),
                "triage.procedure-excluded", "民诉法解释 257");
    }

    @Test
    @Refuses("R-32")
    void an_administrative_case_is_not_mediated_before_filing() {
        var loan = Courtroom.loan(WANG_FANG, CHEN_GANG);
        assertRefused(WANG_FANG, room.newId(), new PartyAppliesForMediation(new Intake(loan.story(), "A.4", loan.claim(), null, null, null, loan.parties()), true),
                "mediation.not-mediable", "行诉法 60");
    }
}
