package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.journey.UnsettledMediationJourneyTest.dayOf;
import static org.liandong.journey.UnsettledMediationJourneyTest.panel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;

/** What the law lets happen when time passes, and what it no longer allows. */
@MovingTime
@Proves({"F-10.14", "F-16.20", "F-16.24", "F-8.10"})
class TimeJourneyTest extends Journey {

    @Test
    void an_expired_mediation_is_filed_by_the_system_with_its_first_date_kept() {
        var dispute = mediationOpen(wangFang, chenGang, sunYulan, "20000");
        var arrived = dayOf(wangFang.sees(dispute).get("arrivedAt"));
        var due = wangFang.dueOf("诉前调解", dispute);
        assertThat(due).isAfterOrEqualTo(today().plusDays(30));
        waitUntil(due, 23);
        assertThat(wangFang.stateOf(dispute)).as("the last day is the parties' to the end").isEqualTo("OPEN");
        waitUntil(due.plusDays(1), 1);
        assertThat(wangFang.leadingOf(dispute)).isEqualTo("filing");
        assertThat(wangFang.verbsRead(dispute)).contains("system-expires-mediation", "system-receives-complaint-after-mediation");
        assertThat(panel(wangFang.sees(dispute), "立案")).as("the first date of receipt is kept").contains(arrived);
        assertThat(wangFang.dueOf("立案审查", dispute)).isAfterOrEqualTo(due.plusDays(8));
        chenGang.asks("party-agrees-to-extension", dispute, "days", 10).isUnlawful("wrong-state", "特邀调解规定 27");
    }

    @Test
    void only_all_parties_together_make_the_term_longer() {
        var dispute = mediationOpen(wangFang, zhangWei, sunYulan, "20000");
        var due = wangFang.dueOf("诉前调解", dispute);
        wangFang.asks("party-agrees-to-extension", dispute, "days", 31).isInvalid("days");
        sunYulan.asks("party-agrees-to-extension", dispute, "days", 10).isRefused(403, "not-permitted");
        wangFang.does("party-agrees-to-extension", dispute, "days", 20);
        assertThat(wangFang.dueOf("诉前调解", dispute)).as("one side's wish alone changes nothing").isEqualTo(due);
        zhangWei.does("party-agrees-to-extension", dispute, "days", 10);
        assertThat(wangFang.dueOf("诉前调解", dispute)).as("the shortest both accept").isBetween(due.plusDays(10), due.plusDays(19));
        waitUntil(due.plusDays(1), 9);
        assertThat(wangFang.stateOf(dispute)).isEqualTo("OPEN");
    }

    @Test
    void the_time_of_an_appraisal_does_not_count() {
        var dispute = mediationOpen(wangFang, liuYang, sunYulan, "20000");
        var due = wangFang.dueOf("诉前调解", dispute);
        waitDays(5);
        sunYulan.does("mediator-sends-to-appraisal", dispute, "what", "借条上的签名是不是本人写的");
        assertThat(wangFang.clockOf("诉前调解", dispute).get("state").asString()).isEqualTo("PAUSED");
        waitUntil(due.plusDays(2), 9);
        assertThat(wangFang.stateOf(dispute)).as("nothing expires while the clock stands").isEqualTo("PAUSED");
        var stood = due.plusDays(2).toEpochDay() - today().toEpochDay();
        assertThat(stood).isZero();
        sunYulan.does("mediator-resumes-after-appraisal", dispute, "result", "是本人写的");
        assertThat(wangFang.dueOf("诉前调解", dispute)).isAfterOrEqualTo(today().plusDays(23));
        assertThat(wangFang.stateOf(dispute)).isEqualTo("OPEN");
    }

    @Test
    void an_undecided_complaint_is_registered_by_the_system_on_the_last_day() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "30000"));
        var due = wangFang.dueOf("立案审查", dispute);
        assertThat(due).isAfterOrEqualTo(today().plusDays(7));
        waitUntil(due, 17);
        assertThat(wangFang.stateOf(dispute)).isEqualTo("RECEIVED");
        waitUntil(due, 19);
        assertThat(wangFang.leadingOf(dispute)).isEqualTo("triage");
        assertThat(wangFang.everythingToldOf(dispute)).contains("依法先行立案", "受理案件通知书");
        zhaoMin.asks("clerk-refuses-filing", dispute, "ground", "NO_CLAIM", "reason", "现在才看").isUnlawful("wrong-state", "民诉法 126");
    }

    @Test
    void a_correction_begins_the_seven_days_anew_and_none_at_all_returns_the_complaint() {
        var corrected = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "30000"));
        var silent = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "31000"));
        zhaoMin.does("clerk-issues-correction-notice", corrected, "missing", "身份证照片", "days", 5);
        zhaoMin.does("clerk-issues-correction-notice", silent, "missing", "身份证照片", "days", 5);
        waitDays(3);
        wangFang.does("party-corrects-complaint", corrected, "correction", "交了");
        assertThat(wangFang.dueOf("立案审查", corrected)).isAfterOrEqualTo(today().plusDays(7));
        waitUntil(wangFang.dueOf("补正", silent).plusDays(1), 1);
        assertThat(wangFang.stateOf(silent)).isEqualTo("RETURNED");
        wangFang.asks("party-corrects-complaint", silent, "correction", "晚了两天").isUnlawful("wrong-state", "登记立案规定 7");
        wangFang.does("party-takes-dispute-to-court", silent);
        assertThat(wangFang.stateOf(silent)).as("it may be brought again as it was").isEqualTo("RECEIVED");
    }

    @Test
    void confirmation_is_closed_on_the_day_after_the_thirtieth() {
        var dispute = mediationSettled(wangFang, liNa, sunYulan);
        var alone = mediationSettled(wangFang, liNa, sunYulan);
        var last = wangFang.dueOf("司法确认申请", dispute);
        waitUntil(last, 10);
        wangFang.does("party-applies-for-confirmation", alone, "honest", true);
        assertThat(wangFang.dueOf("司法确认申请", alone)).as("the thirty days run from the agreement, not from the application").isEqualTo(last);
        waitUntil(last.plusDays(1), 9);
        wangFang.asks("party-applies-for-confirmation", dispute, "honest", true).isUnlawful("confirmation.too-late", "民诉法 205");
        assertThat(wangFang.stateOf(dispute)).as("the agreement stays in effect").isEqualTo("CLOSED");
        assertThat(wangFang.stateOf(alone)).isEqualTo("LAPSED");
        liNa.asks("party-joins-confirmation", alone, "honest", true).isUnlawful("wrong-state", "民诉法 205");
    }

    @Test
    void a_complaint_about_filing_is_to_be_answered_in_fifteen_days() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "30000"));
        wangFang.does("party-complains-about-filing", dispute, "words", "不给凭证");
        assertThat(wangFang.dueOf("立案投诉答复", dispute)).isBetween(today().plusDays(15), today().plusDays(25));
    }

    @Test
    void a_refusal_nobody_appeals_takes_effect_after_ten_days() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "30000"));
        zhaoMin.does("clerk-refuses-filing", dispute, "ground", "NO_CLAIM", "reason", "没有具体的请求");
        LocalDate last = wangFang.dueOf("不予受理上诉", dispute);
        assertThat(last).isAfterOrEqualTo(today().plusDays(10));
        waitUntil(last.plusDays(1), 1);
        assertThat(wangFang.stateOf(dispute)).isEqualTo("CLOSED");
        wangFang.asks("party-appeals-refusal", dispute, "reason", "晚了").isUnlawful("wrong-state", "民诉法");
    }

    @Test
    void judgment_follows_the_hearing() {
        var dispute = caseRegistered(wangFang, chenGang, "30000");
        assignTo(wuZheng, dispute, "SMALL_CLAIMS", "FAST");
        wangFang.pays(dispute);
        wuZheng.does("judge-schedules-hearing", dispute, "at", today().plusDays(5) + "T09:30", "place", "第一法庭");
        waitUntil(today().plusDays(5), 11);
        wuZheng.does("judge-records-hearing", dispute, "minutes", "双方到庭，借款事实清楚");
        var judgment = wuZheng.does("judge-closes-case", dispute, "result", "JUDGMENT", "holding", "陈刚于判决生效后十日内付给王芳3万元",
                "bears", "RESPONDENT", "direct", true).result();
        assertThat(wangFang.paper(dispute, judgment)).contains("陈刚于判决生效后十日内付给王芳3万元", "原告：王芳", "被告：陈刚");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("CLOSED");
    }

    @Test
    void an_assignment_a_mediator_leaves_lying_goes_back() {
        var dispute = wangFang.brings("party-applies-for-mediation", Told.loan(wangFang, zhangWei, "7000"));
        waitUntil(wangFang.dueOf("指定调解员", dispute), 19);
        assertThat(wangFang.stateOf(dispute)).as("nobody waits because a clerk forgot").isEqualTo("ASSIGNED");
        waitUntil(wangFang.dueOf("调解员接受", dispute).plusDays(1), 1);
        assertThat(wangFang.verbsRead(dispute)).contains("system-withdraws-assignment");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("APPLIED");
    }
}
