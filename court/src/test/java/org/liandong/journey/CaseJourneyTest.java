package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;

/** Sued directly: correction, registration, both splits, hearing, judgment, and what the law does not allow on the way. */
@Proves({"F-16.5", "F-16.7", "F-16.20", "F-16.24", "F-11.1", "F-11.2", "F-11.10"})
class CaseJourneyTest extends Journey {

    @Test
    void a_complaint_is_corrected_once_registered_split_heard_and_decided() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "30000"));
        assertThat(wangFang.everythingToldOf(dispute)).contains("材料收取凭证", "七日内决定是否立案");
        var notice = zhaoMin.does("clerk-issues-correction-notice", dispute, "missing", List.of("借条原件的照片", "转账记录"), "days", 7).result();
        assertThat(wangFang.paper(dispute, notice)).contains("一次性告知", "1. 借条原件的照片", "2. 转账记录");
        zhaoMin.asks("clerk-registers-case", dispute).isUnlawful("wrong-state", "民诉法 126");

        var picture = wangFang.uploads("借条.png", PNG).isDone().body().get("sm3").asString();
        wangFang.does("party-submits-material", dispute, "kind", "EVIDENCE", "file", picture, "name", "借条原件");
        wangFang.does("party-corrects-complaint", dispute, "correction", "借条照片和转账记录都交了");
        zhaoMin.asks("clerk-issues-correction-notice", dispute, "missing", "再补一份", "days", 7)
                .isUnlawful("filing.second-correction", "登记立案规定 7");
        assertThat(zhaoMin.mayDo(dispute)).doesNotContain("clerk-issues-correction-notice");
        assertThat(zhaoMin.everythingToldOf(dispute)).contains("借条原件");
        zhaoMin.does("clerk-registers-case", dispute);
        assertThat(wangFang.everythingToldOf(dispute)).contains("受理案件通知书").containsPattern("（\\d{4}）豫0481民初\\d+号");

        qianLi.does("divider-chooses-trial", dispute, "reason", "被告下落清楚，争议不大");
        assertThat(wangFang.verbsRead(dispute)).as("the split's reason is the court's own").doesNotContain("divider-chooses-trial");
        qianLi.asks("divider-decides-track", dispute, "procedure", "ORDINARY", "track", "FULL").isInvalid("reason");
        qianLi.does("divider-decides-track", dispute, "procedure", "SMALL_CLAIMS", "track", "FAST");
        wangFang.pays(dispute);
        qianLi.asks("divider-assigns-case", dispute, "judge", zhaoMin.account()).isInvalid("judge");
        qianLi.does("divider-assigns-case", dispute, "judge", wuZheng.account());
        zhengHeping.opens(dispute).isUnknown();

        wuZheng.asks("judge-closes-case", dispute, "result", "JUDGMENT", "holding", "被告付款").isUnlawful("trial.not-heard", "民诉法");
        wuZheng.asks("judge-schedules-hearing", dispute, "at", today().minusDays(1) + "T09:30", "place", "第一法庭").isInvalid("at");
        wuZheng.does("judge-schedules-hearing", dispute, "at", today().plusDays(5) + "T09:30", "place", "第一法庭");
        wuZheng.asks("judge-records-hearing", dispute, "minutes", "还没有开庭").isUnlawful("trial.not-yet", "民诉法 139");
        wuZheng.asks("judge-converts-procedure", dispute, "procedure", "SMALL_CLAIMS", "reason", "想转回去")
                .isUnlawful("trial.no-conversion-back", "民诉法解释");
        wuZheng.does("judge-converts-procedure", dispute, "procedure", "SUMMARY", "reason", "被告提出反诉");
        assertThat(wuZheng.clockOf("简易审限", dispute).get("started").asString()).as("the term goes on from registration").isEqualTo(today().toString());
        wangJian.asks("head-extends-trial-term", dispute, "months", 2, "approval", "院长批准").isUnlawful("trial.extension-too-long", "民诉法");
        wangJian.does("head-extends-trial-term", dispute, "months", 1, "approval", "院长12月1日批准，案情需要");
        wangJian.asks("head-extends-trial-term", dispute, "months", 1, "approval", "再延").isUnlawful("trial.extension-too-long", "民诉法");
        var closed = wuZheng.does("judge-closes-case", dispute, "result", "WITHDRAWN", "holding", "准许王芳撤回起诉");
        assertThat(wangFang.paper(dispute, closed.result())).contains("准许王芳撤回起诉", "审判员 吴正");
        assertThat(wangFang.sees(dispute).get("closedAt")).isNotNull();
        wuZheng.asks("judge-closes-case", dispute, "result", "WITHDRAWN", "holding", "再结一次").isUnlawful("wrong-state", "民诉法");
        wangFang.asks("party-takes-dispute-to-court", dispute).isUnlawful("filing.already-brought", "民诉法解释 247");
    }

    @Test
    void ordinary_procedure_needs_three_days_notice_of_the_hearing() {
        var dispute = caseRegistered(wangFang, chenGang, "900000");
        qianLi.does("divider-chooses-trial", dispute, "reason", "标的大");
        qianLi.does("divider-decides-track", dispute, "procedure", "ORDINARY", "track", "FULL", "reason", "标的大，争议大");
        qianLi.does("divider-assigns-case", dispute, "judge", zhengHeping.account());
        zhengHeping.asks("judge-schedules-hearing", dispute, "at", today().plusDays(2) + "T09:30", "place", "第一法庭")
                .isUnlawful("trial.notice-too-short", "民诉法 139");
        zhengHeping.does("judge-schedules-hearing", dispute, "at", today().plusDays(4) + "T09:30", "place", "第一法庭");
        zhengHeping.asks("judge-converts-procedure", dispute, "procedure", "SUMMARY", "reason", "想快一点")
                .isUnlawful("trial.no-conversion-back", "民诉法解释");
    }

    @Test
    void small_claims_are_closed_to_what_the_law_excludes_from_them() {
        var divorce = wangFang.brings("party-submits-complaint",
                Told.about("2.2.14", "20000", Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang)));
        zhaoMin.does("clerk-registers-case", divorce);
        qianLi.does("divider-chooses-trial", divorce, "reason", "双方都要求判");
        qianLi.asks("divider-decides-track", divorce, "procedure", "SMALL_CLAIMS", "track", "FAST", "reason", "金额小")
                .isUnlawful("triage.procedure-excluded", "民诉法 166");

        var large = caseRegistered(wangFang, chenGang, "900000");
        qianLi.does("divider-chooses-trial", large, "reason", "双方都要求判");
        qianLi.asks("divider-decides-track", large, "procedure", "SMALL_CLAIMS", "track", "FAST", "reason", "双方约定")
                .isUnlawful("triage.procedure-excluded", "民诉法 165");
    }

    @Test
    void both_sides_may_be_commissioned_to_a_mediator_after_registration_but_only_with_their_consent() {
        var dispute = caseRegistered(wangFang, chenGang, "40000");
        qianLi.asks("divider-sends-to-mediation", dispute, "consent", "电话问过", "summary", true).isInvalid("agreed");
        qianLi.does("divider-sends-to-mediation", dispute, "consent", "11月20日电话问过双方，都同意", "summary", true, "agreed", true);
        assertThat(wangFang.leadingOf(dispute)).isEqualTo("mediation");
        wangFang.does("party-refuses-mediation", dispute);
        assertThat(wangFang.leadingOf(dispute)).as("the registered case goes back to the divider").isEqualTo("triage");
        assertThat(qianLi.mayDo(dispute)).contains("divider-decides-track");
    }

    @Test
    void a_refused_filing_has_a_ruling_that_can_be_appealed() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "30000"));
        zhaoMin.asks("clerk-refuses-filing", dispute, "ground", "NO_JURISDICTION").isInvalid("reason");
        var ruling = zhaoMin.does("clerk-refuses-filing", dispute, "ground", "NO_JURISDICTION", "reason", "被告住所地和合同履行地都不在本市").result();
        assertThat(wangFang.paper(dispute, ruling)).contains("不予受理", "被告住所地和合同履行地都不在本市", "十日内", "平顶山市中级人民法院");
        zhaoMin.asks("clerk-registers-case", dispute).isUnlawful("wrong-state", "民诉法 126");
        chenGang.asks("party-appeals-refusal", dispute, "reason", "我也不服").isUnknown();
        wangFang.does("party-appeals-refusal", dispute, "reason", "钱是在舞钢交付的，舞钢法院有管辖权");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("APPEALED");
        assertThat(wangFang.everythingToldOf(dispute)).contains("上诉状（不予受理）");
    }

    @Test
    void a_complaint_about_the_filing_desk_goes_to_the_head_and_not_to_the_desk() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "30000"));
        wangFang.does("party-complains-about-filing", dispute, "words", "窗口让我第三次来");
        assertThat(wangFang.leadingOf(dispute)).as("a complaint does not stop the filing").isEqualTo("filing");
        zhaoMin.asks("head-answers-filing-complaint", dispute, "answer", "没有这回事").isRefused(403, "not-permitted");
        assertThat(zhaoMin.everythingToldOf(dispute)).doesNotContain("第三次来");
        wangJian.does("head-answers-filing-complaint", dispute, "answer", "已查明，窗口当天没有一次说清，已经批评教育");
        assertThat(wangFang.everythingToldOf(dispute)).contains("已查明，窗口当天没有一次说清");
        wangJian.asks("head-answers-filing-complaint", dispute, "answer", "再答一次").isUnlawful("wrong-state", "登记立案规定 13");
    }

    @Test
    void the_clerk_takes_down_a_complaint_at_the_window_and_the_villager_owns_it_by_code() {
        var dispute = zhaoMin.brings("party-submits-complaint", Told.loan(liNa, chenGang, "6000"));
        assertThat(zhaoMin.sees(dispute).get("you").toString()).doesNotContain("APPLICANT");
        liNa.opens(dispute).isUnknown();
        zhaoMin.does("clerk-registers-case", dispute);
        assertThat(zhaoMin.stateOf(dispute)).isNotEmpty();
    }

    @Test
    void a_plaintiff_who_wants_to_talk_first_may_and_comes_back_the_moment_talks_end() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, zhangWei, "30000"));
        zhaoMin.asks("party-chooses-mediation-first", dispute, "choice", true).isRefused(403, "not-permitted");
        wangFang.asks("party-chooses-mediation-first", dispute).isInvalid("choice");
        wangFang.does("party-chooses-mediation-first", dispute, "choice", true);
        assertThat(wangFang.leadingOf(dispute)).isEqualTo("mediation");
        links(zhangWei, dispute);
        wangFang.does("party-refuses-mediation", dispute, "reason", "不想谈了");
        assertThat(wangFang.leadingOf(dispute)).isEqualTo("filing");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("RECEIVED");
    }

    private static final byte[] PNG = java.util.Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
