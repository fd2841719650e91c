package org.liandong.proceeding.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Refuses;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Phone;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.dues.acts.HeadDecidesRelief;
import org.liandong.proceeding.dues.acts.JudgeTreatsAsWithdrawn;
import org.liandong.proceeding.dues.acts.PartyAppliesForRelief;
import org.liandong.proceeding.dues.acts.PartyPaysDues;
import org.liandong.proceeding.filing.acts.ClerkRegistersCase;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.trial.Bearing;
import org.liandong.proceeding.trial.acts.JudgeClosesCase.Result;

/** Who may pay later, less or nothing. */
@SeededCourtTest
class ReliefTest extends DuesCourt {

    @Test
    @Proves("R-26")
    @Refuses("R-26")
    void relief_is_granted_as_the_law_allows_and_refused_in_writing() {
        var poor = loan(20_000);
        room.done(WANG_FANG, poor, new PartyAppliesForRelief(POOR, "吃低保"));
        room.at("2026-03-08T09:00");
        room.done(WANG_JIAN, poor, new HeadDecidesRelief(true, null, null, "属实"));
        assertThat(state(poor)).isEqualTo("FREE");

        var veteran = loan(20_000);
        room.done(WANG_FANG, veteran, new PartyAppliesForRelief(VETERAN, "优抚"));
        isRefused(room.refused(WANG_JIAN, veteran, new HeadDecidesRelief(true, 29, null, "属实")), "dues.reduced-too-little", "诉讼费用交纳办法 46");
        assertThat(room.refused(WANG_JIAN, veteran, new HeadDecidesRelief(true, null, null, "属实")).fields().getFirst().field()).isEqualTo("percent");
        room.done(WANG_JIAN, veteran, new HeadDecidesRelief(true, 30, null, "属实"));
        assertThat(bill(veteran).owes().yuan()).isEqualTo("210.00");

        var aided = loan(20_000);
        room.done(WANG_FANG, aided, new PartyAppliesForRelief(AIDED, "法律援助"));
        assertThat(room.refused(WANG_JIAN, aided, new HeadDecidesRelief(true, null, LocalDate.of(2026, 3, 2), "属实")).fields().getFirst().field()).isEqualTo("until");
        room.done(WANG_JIAN, aided, new HeadDecidesRelief(true, null, LocalDate.of(2026, 4, 30), "属实"));
        assertThat(room.due(aided, "诉讼费交纳")).isEqualTo(LocalDate.of(2026, 4, 30));
        for (var dispute : new UUID[]{poor, veteran, aided}) {
            assertThat(papers(dispute)).contains("司法救助决定书");
        }
    }

    @Test
    @Proves({"F-16.21", "R-26"})
    @Refuses("R-26")
    void who_is_refused_relief_gets_the_days_anew_and_is_not_heard_twice() {
        var dispute = loan(20_000);
        room.at("2026-03-06T09:00");
        room.done(WANG_FANG, dispute, new PartyAppliesForRelief(VETERAN, "手头紧"));
        isRefused(room.refused(ZHAO_MIN, dispute, new JudgeTreatsAsWithdrawn("没有交")), "wrong-state", "民诉法解释 213");
        room.at("2026-03-12T09:00");
        room.done(WANG_JIAN, dispute, new HeadDecidesRelief(false, null, null, "没有证明"));
        assertThat(room.due(dispute, "诉讼费交纳")).isEqualTo(LocalDate.of(2026, 3, 19));
        isRefused(room.refused(WANG_FANG, dispute, new PartyAppliesForRelief(POOR, "再申请")), "dues.relief-asked-before", "诉讼费用交纳办法 22");
        room.at("2026-03-20T09:00");
        assertThat(state(dispute)).isEqualTo("OVERDUE");
        isRefused(room.refused(WANG_FANG, dispute, new PartyAppliesForRelief(POOR, "再申请")), "wrong-state", "诉讼费用交纳办法");
        room.done(ZHAO_MIN, dispute, new JudgeTreatsAsWithdrawn("申请没有获准，仍没有交"));
        assertThat(state(dispute)).isEqualTo("WITHDRAWN");
        assertThat(room.state(dispute, "triage")).isEqualTo("ENDED");
        assertThat(papers(dispute)).contains("按撤诉处理");
        isRefused(room.refused(WANG_FANG, dispute, new PartyPaysDues(BankAccount.of("6228480700000001"), "王芳")), "wrong-state", "诉讼费用交纳办法");
    }

    @Test
    @Refuses("R-26")
    void only_natural_persons_are_exempted() {
        room.at("2026-03-02T10:00");
        var dispute = room.newId();
        var firm = new PartyForm(Side.APPLICANT, PartyKind.LEGAL, "舞钢市朱兰商贸有限公司", null, "91410481MA40XYZ123", Phone.of("13700000011"), null, null);
        var respondent = new PartyForm(Side.RESPONDENT, PartyKind.NATURAL, "陈刚", null, null, Phone.of(CHEN_GANG.login()), null, null);
        room.done(DemoCast.ZHAO_MIN, dispute, new PartySubmitsComplaint(Courtroom.intake(firm, respondent)));
        room.done(ZHAO_MIN, dispute, new ClerkRegistersCase());
        isRefused(room.refused(ZHAO_MIN, dispute, new PartyAppliesForRelief(POOR, "困难")), "dues.exemption-for-persons-only", "诉讼费用交纳办法 44");
        assertThat(room.refused(ZHAO_MIN, dispute, new PartyAppliesForRelief("随便", "困难")).fields().getFirst().field()).isEqualTo("ground");
        room.done(ZHAO_MIN, dispute, new PartyAppliesForRelief(VETERAN, "困难"));
    }

    @Test
    @Proves("R-26")
    void who_was_exempted_pays_nothing_and_the_respondent_who_lost_pays_it_all() {
        var dispute = loan(20_000);
        room.done(WANG_FANG, dispute, new PartyAppliesForRelief(POOR, "吃低保"));
        room.done(WANG_JIAN, dispute, new HeadDecidesRelief(true, null, null, "属实"));
        toTrial(dispute, Procedure.SUMMARY);
        closes(dispute, Result.MEDIATED, Bearing.SHARED, null, false);
        assertThat(bill(dispute).owes(Side.APPLICANT).yuan()).isEqualTo("0.00");
        assertThat(bill(dispute).owes(Side.RESPONDENT).yuan()).isEqualTo("75.00");
    }
}
