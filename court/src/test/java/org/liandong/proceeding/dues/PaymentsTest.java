package org.liandong.proceeding.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Refuses;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Money;
import org.liandong.proceeding.dues.acts.CashierIsAsked;
import org.liandong.proceeding.dues.acts.ClerkProposesRefund;
import org.liandong.proceeding.dues.acts.ClerkRecordsPayment;
import org.liandong.proceeding.dues.acts.HeadApprovesRefund;
import org.liandong.proceeding.dues.acts.HeadDeclinesRefund;
import org.liandong.proceeding.dues.acts.PartyPaysDues;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.trial.Bearing;
import org.liandong.proceeding.trial.acts.JudgeClosesCase.Result;

/** Money that comes and money that goes back, and what becomes of it when nobody knows. */
@SeededCourtTest
class PaymentsTest extends DuesCourt {

    @Test
    @Proves({"F-16.21", "R-26"})
    @Refuses("R-26")
    void a_refund_takes_two_people_and_reaches_the_account_the_money_came_from() {
        var dispute = tried(20_000, Procedure.ORDINARY);
        pays(dispute, "0001");
        closes(dispute, Result.MEDIATED, Bearing.APPLICANT, null, false);
        isRefused(room.refused(ZHAO_MIN, dispute, new ClerkProposesRefund("6222000000009999")), "dues.another-account", "诉讼费用交纳办法 52");
        room.done(ZHAO_MIN, dispute, new ClerkProposesRefund("尾号0001"));
        assertThat(room.refused(ZHAO_MIN, dispute, new HeadApprovesRefund()).code()).isEqualTo("not-permitted");
        room.done(WANG_JIAN, dispute, new HeadDeclinesRefund("缺收据"));
        room.done(WANG_JIAN, dispute, new ClerkProposesRefund("6228480700000001"));
        isRefused(room.refused(WANG_JIAN, dispute, new HeadApprovesRefund()), "dues.own-refund", "诉讼费用交纳办法 52");
        room.done(WANG_JIAN, dispute, new HeadDeclinesRefund("换人提出"));
        room.done(ZHAO_MIN, dispute, new ClerkProposesRefund("尾号0001"));
        room.done(WANG_JIAN, dispute, new HeadApprovesRefund());
        assertThat(state(dispute)).isEqualTo("SETTLED");
        assertThat(bill(dispute).refunded().yuan()).isEqualTo("150.00");
        assertThat(room.disputes.find(room.court(), dispute).orElseThrow().state()).as("the trial leads what has ended").isEqualTo("已结案");
    }

    @Test
    void a_refund_of_which_nobody_knows_is_asked_about_again_by_itself() {
        var dispute = tried(20_000, Procedure.ORDINARY);
        pays(dispute, "7776");
        closes(dispute, Result.WITHDRAWN, null, null, false);
        room.done(ZHAO_MIN, dispute, new ClerkProposesRefund("尾号7776"));
        room.done(WANG_JIAN, dispute, new HeadApprovesRefund());
        assertThat(state(dispute)).isEqualTo("REFUNDING");
        room.at("2026-03-04T09:00");
        assertThat(state(dispute)).isEqualTo("SETTLED");
    }

    @Test
    void a_refund_the_account_does_not_take_is_due_all_the_same() {
        var dispute = tried(20_000, Procedure.ORDINARY);
        pays(dispute, "7777");
        closes(dispute, Result.WITHDRAWN, null, null, false);
        room.done(ZHAO_MIN, dispute, new ClerkProposesRefund("尾号7777"));
        room.done(WANG_JIAN, dispute, new HeadApprovesRefund());
        assertThat(state(dispute)).isEqualTo("REFUND");
        assertThat(bill(dispute).back().yuan()).isEqualTo("150.00");
    }

    @Test
    void a_payment_may_fail_and_one_of_which_nobody_knows_stops_the_days_until_it_is_known() {
        var dispute = loan(20_000);
        pays(dispute, "0000");
        assertThat(state(dispute)).isEqualTo("DUE");
        room.at("2026-03-09T15:00");
        pays(dispute, "9999");
        assertThat(state(dispute)).isEqualTo("PAYING");
        isRefused(room.refused(WANG_FANG, dispute, new PartyPaysDues(BankAccount.of("6228480700000001"), "王芳")), "wrong-state", "诉讼费用交纳办法 20、22");
        room.at("2026-03-10T12:00");
        assertThat(state(dispute)).as("the last day is past, but the days stood still").isEqualTo("PAYING");
        room.done(WANG_FANG, dispute, new CashierIsAsked());
        assertThat(state(dispute)).isEqualTo("PAID");
    }

    @Test
    void who_paid_in_vain_after_the_last_day_is_overdue_again() {
        var dispute = loan(20_000);
        room.at("2026-03-10T09:00");
        assertThat(state(dispute)).isEqualTo("OVERDUE");
        pays(dispute, "9998");
        room.at("2026-03-11T19:00");
        assertThat(state(dispute)).isEqualTo("OVERDUE");
        pays(dispute, "0001");
        assertThat(state(dispute)).as("as long as nobody has ruled it can be paid").isEqualTo("PAID");
    }

    @Test
    @Refuses("R-25")
    void a_payment_at_the_window_is_recorded_once_under_its_receipt() {
        var dispute = loan(20_000);
        var other = loan(30_000);
        var account = BankAccount.of("6228480700000001");
        var number = "收" + ++receipts;
        assertThat(room.refused(ZHAO_MIN, dispute, new ClerkRecordsPayment(Side.APPLICANT, Payments.Way.ONLINE, number, account, "王芳")).fields()).isNotEmpty();
        isRefused(room.refused(ZHAO_MIN, dispute, new ClerkRecordsPayment(Side.RESPONDENT, Payments.Way.CASH, number, account, "陈刚")), "dues.not-your-bill", "诉讼费用交纳办法 20");
        room.done(ZHAO_MIN, dispute, new ClerkRecordsPayment(Side.APPLICANT, Payments.Way.CASH, number, account, "王芳"));
        assertThat(state(dispute)).isEqualTo("PAID");
        isRefused(room.refused(ZHAO_MIN, other, new ClerkRecordsPayment(Side.APPLICANT, Payments.Way.CASH, number, account, "王芳")), "dues.reference-used", "诉讼费用交纳办法 52");
    }
}
