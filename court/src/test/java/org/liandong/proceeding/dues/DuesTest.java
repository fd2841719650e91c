package org.liandong.proceeding.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.QIAN_LI;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WU_ZHENG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;
import org.liandong.Refuses;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Money;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.dues.acts.ClerkProposesRefund;
import org.liandong.proceeding.dues.acts.ClerkSendsDuesToEnforcement;
import org.liandong.proceeding.dues.acts.JudgeTreatsAsWithdrawn;
import org.liandong.proceeding.dues.acts.PartyPaysDues;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.triage.acts.DividerDecidesTrack;
import org.liandong.proceeding.triage.acts.DividerHandsOver;
import org.liandong.proceeding.triage.acts.DividerSendsToMediation;
import org.liandong.proceeding.trial.Bearing;
import org.liandong.proceeding.trial.acts.JudgeClosesCase.Result;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;
import org.liandong.proceeding.trial.acts.JudgeConvertsProcedure;

/** Worked examples of what is billed and settled, and every refusal with its article. */
@SeededCourtTest
class DuesTest extends DuesCourt {

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({"4.10.108.3, 10000, 50.00, 诉讼费交纳", "4.10.108.3, 100000, 2300.00, 诉讼费交纳", "4.10.108.3, 200000, 4300.00, 诉讼费交纳",
        "4.10.108.3, 500000, 8800.00, 诉讼费交纳", "4.10.108.3, 1000000, 13800.00, 诉讼费交纳", "4.10.108.3, 2000000, 22800.00, 诉讼费交纳",
        "4.10.108.3, 5000000, 46800.00, 诉讼费交纳", "4.10.108.3, 10000000, 81800.00, 诉讼费交纳", "4.10.108.3, 20000000, 141800.00, 诉讼费交纳",
        "4.10.108.3, , 50.00, 诉讼费交纳", "2.2.14, , 50.00, 诉讼费交纳", "7.19.205.5, 8000, 10.00, 诉讼费交纳", "A.1, , 50.00, 诉讼费交纳",
        "11.45.458, 300000, 1933.33, 诉讼费交纳", "11.46.459, , 100.00, 诉讼费交纳", "U.1, 100000, 2300.00, 上诉费交纳"})
    @Proves({"F-16.21", "R-25"})
    void the_bill_is_what_the_law_asks_for_and_its_seven_days_run_from_the_notice(String cause, Long yuan, String fee, String rule) {
        var dispute = registered(cause, yuan);
        assertThat(state(dispute)).isEqualTo("DUE");
        assertThat(bill(dispute).owes().yuan()).isEqualTo(fee);
        assertThat(room.due(dispute, rule)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(PaymentCode.isOne(bill(dispute).code())).isTrue();
        assertThat(papers(dispute)).contains("交费通知书");
    }

    @ParameterizedTest
    @CsvSource({"E.1", "P.2", "A.20", "11.36.435", "C.4"})
    @Proves({"F-16.21", "R-25"})
    void nobody_is_billed_where_the_law_asks_for_nothing(String cause) {
        var dispute = registered(cause, null);
        assertThat(state(dispute)).isEqualTo("-");
        assertThat(papers(dispute)).doesNotContain("交费通知书");
    }

    @Test
    void nobody_is_billed_for_a_mediation() {
        room.at("2026-03-02T10:00");
        var dispute = room.newId();
        room.done(WANG_FANG, dispute, new org.liandong.proceeding.mediation.acts.PartyAppliesForMediation(Courtroom.loan(WANG_FANG, CHEN_GANG), true));
        assertThat(state(dispute)).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"20000, SUMMARY, 150.00", "20000, SMALL_CLAIMS, 150.00", "20000, ORDINARY, 300.00"})
    @Proves("R-25")
    void summary_procedure_halves_what_is_to_be_paid(long yuan, Procedure procedure, String owed) {
        var dispute = tried(yuan, procedure);
        assertThat(bill(dispute).owes().yuan()).isEqualTo(owed);
        assertThat(room.due(dispute, "诉讼费交纳")).isEqualTo(LocalDate.of(2026, 3, 9));
        pays(dispute, "0001");
        assertThat(state(dispute)).isEqualTo("PAID");
        assertThat(papers(dispute)).contains("诉讼费收据");
    }

    @Test
    @Proves("R-25")
    void a_case_that_goes_on_in_ordinary_procedure_is_topped_up_and_if_it_is_not_half_of_what_was_paid_comes_back() {
        var dispute = tried(20_000, Procedure.SUMMARY);
        pays(dispute, "0001");
        room.at("2026-03-10T09:00");
        room.done(WU_ZHENG, dispute, new JudgeConvertsProcedure(Procedure.ORDINARY, "复杂"));
        assertThat(state(dispute)).isEqualTo("DUE");
        assertThat(bill(dispute).owes().yuan()).isEqualTo("150.00");
        assertThat(room.due(dispute, "简转普补交")).isEqualTo(LocalDate.of(2026, 3, 17));
        isRefused(room.refused(WU_ZHENG, dispute, new JudgeTreatsAsWithdrawn("没有补交")), "wrong-state", "民诉法解释 213");
        room.at("2026-03-18T09:00");
        room.done(WU_ZHENG, dispute, new JudgeTreatsAsWithdrawn("王芳没有正当理由不补交。"));
        assertThat(room.state(dispute, "trial")).isEqualTo("CLOSED");
        assertThat(state(dispute)).isEqualTo("REFUND");
        assertThat(bill(dispute).back().yuan()).isEqualTo("75.00");
    }

    @Test
    void who_paid_the_whole_before_pays_no_more_when_the_case_is_converted() {
        var dispute = loan(20_000);
        pays(dispute, "0001");
        toTrial(dispute, Procedure.SUMMARY);
        assertThat(state(dispute)).isEqualTo("PAID");
        room.done(WU_ZHENG, dispute, new JudgeConvertsProcedure(Procedure.ORDINARY, "复杂"));
        assertThat(state(dispute)).isEqualTo("PAID");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}, back {5}, owed {6} + {7}")
    @CsvSource({
        "MEDIATED, APPLICANT, , false, REFUND, 150.00, 0.00, 0.00",
        "MEDIATED, SHARED, , false, REFUND, 225.00, 0.00, 75.00",
        "MEDIATED, SHARED, 100, false, REFUND, 250.00, 0.00, 100.00",
        "MEDIATED, SHARED, 100, true, REFUND, 150.00, 0.00, 0.00",
        "MEDIATED, RESPONDENT, , false, REFUND, 300.00, 0.00, 150.00",
        "WITHDRAWN, , , false, REFUND, 150.00, 0.00, 0.00",
        "DISMISSED, , , false, REFUND, 300.00, 0.00, 0.00",
        "JUDGMENT, APPLICANT, , false, SETTLED, 0.00, 0.00, 0.00",
        "JUDGMENT, RESPONDENT, , true, SETTLED, 0.00, 0.00, 0.00",
        "JUDGMENT, RESPONDENT, , false, REFUND, 300.00, 0.00, 300.00",
        "JUDGMENT, SHARED, 80.50, false, REFUND, 80.50, 0.00, 80.50"})
    @Proves({"F-16.21", "R-26"})
    void the_closing_says_who_bears_the_fee_and_what_comes_back(Result result, Bearing bears, String share, boolean direct, String state, String back, String own,
            String theirs) {
        var dispute = tried(20_000, Procedure.ORDINARY);
        pays(dispute, "0001");
        heard(dispute);
        closes(dispute, result, bears, share, direct);
        var bill = bill(dispute);
        assertThat(state(dispute)).isEqualTo(state);
        assertThat(bill.back().yuan()).isEqualTo(back);
        assertThat(bill.owes(Side.APPLICANT).yuan()).isEqualTo(own);
        assertThat(bill.owes(Side.RESPONDENT).yuan()).isEqualTo(theirs);
        assertThat(papers(dispute)).contains("诉讼费结算通知书");
    }

    @ParameterizedTest
    @CsvSource({"MEDIATED, 2026-03-23", "JUDGMENT, 2026-04-08", "DISMISSED, 2026-04-03"})
    void the_fifteen_days_for_a_refund_run_from_the_day_the_decision_stands(Result result, LocalDate due) {
        var dispute = tried(20_000, Procedure.ORDINARY);
        pays(dispute, "0001");
        heard(dispute);
        closes(dispute, result, Bearing.RESPONDENT, null, false);
        assertThat(room.due(dispute, "诉讼费退还")).isEqualTo(due);
        if (result != Result.MEDIATED) {
            isRefused(room.refused(ZHAO_MIN, dispute, new ClerkProposesRefund("尾号0001")), "dues.not-in-force", "诉讼费用交纳办法 53");
        }
    }

    @Test
    void who_bears_the_fee_must_be_said_and_cannot_be_more_than_there_is() {
        var dispute = tried(20_000, Procedure.ORDINARY);
        assertThat(room.refused(WU_ZHENG, dispute, new JudgeClosesCase(Result.MEDIATED, "主文", null, null, false)).fields().getFirst().field()).isEqualTo("bears");
        assertThat(room.refused(WU_ZHENG, dispute, new JudgeClosesCase(Result.MEDIATED, "主文", Bearing.SHARED, Money.ofYuan(151), false)).fields().getFirst().field())
                .isEqualTo("share");
        isRefused(room.refused(WU_ZHENG, dispute, new JudgeClosesCase(Result.MEDIATED, "主文", Bearing.RESPONDENT, null, true)), "dues.nothing-to-pay-on", "民诉法解释 207");
    }

    @Test
    @Proves("F-16.21")
    @Refuses("R-25")
    void nothing_follows_by_itself_when_nobody_pays_and_only_who_has_the_case_rules() {
        var dispute = tried(20_000, Procedure.ORDINARY);
        isRefused(room.refused(WU_ZHENG, dispute, new JudgeTreatsAsWithdrawn("没有交")), "wrong-state", "民诉法解释 213");
        room.at("2026-03-10T09:00");
        assertThat(state(dispute)).isEqualTo("OVERDUE");
        assertThat(room.state(dispute, "trial")).isEqualTo("PREPARING");
        assertThat(room.refused(ZHAO_MIN, dispute, new JudgeTreatsAsWithdrawn("没有交")).code()).isEqualTo("dues.judge-rules");
        room.done(WU_ZHENG, dispute, new JudgeTreatsAsWithdrawn("没有交"));
        assertThat(room.state(dispute, "trial")).isEqualTo("CLOSED");

        var mediated = loan(20_000);
        room.done(QIAN_LI, mediated, new DividerSendsToMediation("双方都同意", false, true));
        room.at("2026-03-10T09:30");
        isRefused(room.refused(ZHAO_MIN, mediated, new JudgeTreatsAsWithdrawn("没有交")), "dues.in-mediation", "民诉法解释 213");

        var appeal = registered("U.1", 20_000L);
        room.at("2026-03-10T09:00");
        isRefused(room.refused(ZHAO_MIN, appeal, new JudgeTreatsAsWithdrawn("没有交")), "dues.upper-court-rules", "民诉法解释 318");
        room.done(QIAN_LI, appeal, new DividerHandsOver(DividerDecidesTrack.Track.FULL, null));
        assertThat(state(appeal)).isEqualTo("HANDED");
    }

    @Test
    @Proves("R-26")
    void the_respondent_who_lost_pays_the_court_or_is_made_to() {
        var dispute = tried(20_000, Procedure.ORDINARY);
        heard(dispute);
        closes(dispute, Result.JUDGMENT, Bearing.RESPONDENT, null, false);
        assertThat(state(dispute)).isEqualTo("OWED");
        isRefused(room.refused(WANG_FANG, dispute, new PartyPaysDues(BankAccount.of("6228480700000001"), "王芳")), "dues.not-your-bill", "诉讼费用交纳办法 20、29");
        isRefused(room.refused(ZHAO_MIN, dispute, new ClerkSendsDuesToEnforcement()), "dues.still-time-to-pay", "民诉法解释 207");
        room.at("2026-03-20T09:00");
        room.done(ZHAO_MIN, dispute, new ClerkSendsDuesToEnforcement());
        assertThat(state(dispute)).isEqualTo("ENFORCED");
    }
}
