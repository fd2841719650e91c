package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.journey.UnsettledMediationJourneyTest.panel;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;

/** The fee of a case through the whole court: billed, paid, halved and given back; or not paid, and what follows; and what nobody may do. */
@MovingTime
@Proves({"F-16.21", "R-25", "R-26"})
class DuesJourneyTest extends Journey {

    private static final String ACCOUNT = "6228480712340001";

    @Test
    void who_paid_and_settles_before_the_judge_gets_half_back_on_his_own_account() {
        var dispute = caseRegistered(wangFang, chenGang, "50000");
        var told = wangFang.sees(dispute);
        assertThat(panel(told, "诉讼费")).contains("1050元", "超过1万元的4万元 × 2.5% ＝ 1000元", "诉讼费用交纳办法 13(1)", "缴款码", "按撤诉处理");
        assertThat(wangFang.dueOf("诉讼费交纳", dispute)).isAfterOrEqualTo(today().plusDays(7));
        var notice = wangFang.reads("/disputes/%s/papers".formatted(dispute)).isDone().http().body();
        assertThat(notice).contains("交费通知书");
        assertThat(db.sql("select words from notice.message where dispute = cast(? as uuid) and words like '%缴款码%'").param(dispute).query(String.class).list()).hasSize(1);
        assertThat(told.get("leading").get("kind").asString()).as("an unpaid bill does not stop the triage").isEqualTo("triage");

        assertThat(told.get("turns").get(0).get("next").asString()).contains("交诉讼费");
        assertThat(told.get("turns").get(0).get("due").asString()).isEqualTo(wangFang.dueOf("诉讼费交纳", dispute).toString());
        assertThat(browserOf(wangFang).get("/disputes/" + dispute).body()).contains("轮到您");

        links(chenGang, dispute);
        assertThat(chenGang.mayDo(dispute)).doesNotContain("party-pays-dues");
        assertThat(chenGang.sees(dispute).get("turns")).isEmpty();
        chenGang.asks("party-pays-dues", dispute, "account", ACCOUNT, "payer", "陈刚").isUnlawful("dues.not-your-bill", "诉讼费用交纳办法 20、29");
        liNa.asks("party-pays-dues", dispute, "account", ACCOUNT, "payer", "李娜").isUnknown();
        wangFang.asks("party-pays-dues", dispute, "account", "12", "payer", "王芳").isInvalid("account");
        var key = Map.of("account", (Object) ACCOUNT, "payer", "王芳");
        var path = "/disputes/%s/acts/party-pays-dues".formatted(dispute);
        wangFang.tries(path, key, "Idempotency-Key", "pay-once-" + dispute).isDone();
        assertThat(wangFang.tries(path, key, "Idempotency-Key", "pay-once-" + dispute).isDone().isReplay()).isTrue();
        wangFang.asks("party-pays-dues", dispute, "account", ACCOUNT, "payer", "王芳").isUnlawful("wrong-state", "诉讼费用交纳办法 20、22");
        assertThat(db.sql("select count(*) from dues.payment where dispute = cast(? as uuid)").param(dispute).query(Integer.class).single()).isOne();
        assertThat(panel(wangFang.sees(dispute), "诉讼费")).contains("尾号0001");
        assertThat(panel(chenGang.sees(dispute), "诉讼费")).doesNotContain("0001");
        assertThat(chenGang.everythingToldOf(dispute)).contains("诉讼费收据").doesNotContain(ACCOUNT).doesNotContain("尾号0001");

        qianLi.does("divider-chooses-trial", dispute, "reason", "不愿意调解");
        qianLi.does("divider-decides-track", dispute, "procedure", "ORDINARY", "track", "FULL", "reason", "案情复杂");
        qianLi.does("divider-assigns-case", dispute, "judge", wuZheng.account());
        wuZheng.asks("judge-closes-case", dispute, "result", "MEDIATED", "holding", "陈刚年底以前还清").isInvalid("bears");
        var statement = wuZheng.does("judge-closes-case", dispute, "result", "MEDIATED", "holding", "陈刚年底以前还清", "bears", "APPLICANT").result();
        assertThat(wangFang.paper(dispute, statement)).contains("案件受理费减半收取525元，由原告王芳负担。");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("REFUND");
        assertThat(wangFang.everythingToldOf(dispute)).contains("诉讼费结算通知书");

        zhaoMin.asks("clerk-proposes-refund", dispute, "account", "6222021234567890").isUnlawful("dues.another-account", "诉讼费用交纳办法 52、53");
        wangFang.asks("clerk-proposes-refund", dispute, "account", ACCOUNT).isRefused(403, "not-permitted");
        wangJian.does("clerk-proposes-refund", dispute, "account", "尾号0001");
        wangJian.asks("head-approves-refund", dispute).isUnlawful("dues.own-refund", "诉讼费用交纳办法 52");
        wangJian.does("head-declines-refund", dispute, "reason", "换人提出");
        zhaoMin.does("clerk-proposes-refund", dispute, "account", "尾号0001");
        assertThat(wangJian.reads("/dues?list=REFUND").isDone().http().body()).contains(dispute);
        wangJian.does("head-approves-refund", dispute);
        wangJian.asks("head-approves-refund", dispute).isUnlawful("wrong-state", "诉讼费用交纳办法 52、53");
        assertThat(panel(wangFang.sees(dispute), "诉讼费")).contains("已经退", "525元");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("CLOSED");
        assertThat(db.sql("select account from dues.payment where dispute = cast(? as uuid)").param(dispute).query(byte[].class).single())
                .as("the account of record is kept encrypted").isNotEqualTo(ACCOUNT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void who_is_refused_relief_and_does_not_pay_is_treated_as_having_withdrawn() {
        var dispute = caseRegistered(wangFang, chenGang, "50000");
        chenGang.opens(dispute).isUnknown();
        zhaoMin.asks("party-applies-for-relief", dispute, "ground", "优抚、安置对象", "words", "替她申请").isRefused(403, "filing.applicant-acts-himself");
        wangFang.does("party-applies-for-relief", dispute, "ground", "优抚、安置对象", "words", "最近手头紧");
        wangFang.asks("head-decides-relief", dispute, "granted", true, "percent", 100, "reason", "自己批").isRefused(403, "not-permitted");
        assertThat(wangJian.reads("/dues?list=RELIEF").isDone().http().body()).contains(dispute);
        waitDays(8);
        assertThat(wangFang.mayDo(dispute)).as("the days stand still while it is looked into").doesNotContain("party-pays-dues");
        var decision = wangJian.does("head-decides-relief", dispute, "granted", false, "reason", "没有提交优抚证明").result();
        assertThat(wangFang.paper(dispute, decision)).contains("不准减交", "没有提交优抚证明", "《诉讼费用交纳办法》第四十八条");
        var due = wangFang.dueOf("诉讼费交纳", dispute);
        assertThat(due).isAfterOrEqualTo(today().plusDays(7));
        waitUntil(due, 23);
        zhaoMin.asks("judge-treats-as-withdrawn", dispute, "course", "没有交").isUnlawful("wrong-state", "民诉法解释 213");
        waitUntil(due.plusDays(1), 9);
        assertThat(zhaoMin.reads("/dues?list=OVERDUE").isDone().http().body()).contains(dispute);
        var ruling = zhaoMin.does("judge-treats-as-withdrawn", dispute, "course", "王芳申请减交没有获准，在指定的期限以内仍没有交纳。").result();
        assertThat(wangFang.paper(dispute, ruling)).contains("第二百一十三条", "本案按王芳撤回起诉处理");
        assertThat(wangFang.sees(dispute).get("closedAt")).isNotNull();
        wangFang.asks("party-pays-dues", dispute, "account", ACCOUNT, "payer", "王芳").isUnlawful("wrong-state", "诉讼费用交纳办法");
    }

    @Test
    void the_judge_who_has_the_case_finds_the_unpaid_fee_on_his_desk() {
        var dispute = caseRegistered(wangFang, chenGang, "50000");
        assignTo(wuZheng, dispute, "SUMMARY", "FAST");
        assertThat(panel(wangFang.sees(dispute), "诉讼费")).contains("525元", "减半");
        waitUntil(wangFang.dueOf("诉讼费交纳", dispute).plusDays(1), 9);
        assertThat(browserOf(wuZheng).get("/desk").body()).contains("诉讼费逾期未交");
        assertThat(wuZheng.reads("/dues?list=OVERDUE").isDone().http().body()).contains(dispute).contains("承办法官");
        assertThat(zhengHeping.reads("/dues?list=OVERDUE").isDone().http().body()).as("another judge's case").doesNotContain(dispute);
        zhaoMin.asks("judge-treats-as-withdrawn", dispute, "course", "没有交").isRefused(403, "dues.judge-rules");
        wuZheng.does("judge-treats-as-withdrawn", dispute, "course", "没有交，也没有申请");
        assertThat(wangFang.leadingOf(dispute)).isEqualTo("trial");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("CLOSED");
    }

    @Test
    void the_pages_show_what_to_pay_and_the_window_finds_the_case_by_its_code() {
        var dispute = caseRegistered(liNa, chenGang, "50000");
        var code = db.sql("select code from dues.bill where dispute = cast(? as uuid)").param(dispute).query(String.class).single();
        var clerk = browserOf(zhaoMin);
        assertThat(clerk.get("/dues?code=" + code).headers().firstValue("Location")).hasValue("/disputes/" + dispute);
        assertThat(clerk.get("/dues?code=12345678901234567890").body()).contains("没有找到这个缴款码");
        assertThat(clerk.get("/dues").body()).contains("待交费");
        assertThat(browserOf(liNa).get("/disputes/" + dispute).body()).contains("交诉讼费", "申请缓交、减交、免交", code);
        zhaoMin.does("clerk-records-payment", dispute, "side", "APPLICANT", "way", "CASH", "reference", "票-" + code, "account", ACCOUNT, "payer", "李娜");
        assertThat(panel(liNa.sees(dispute), "诉讼费")).contains("窗口现金");
        zhaoMin.asks("clerk-records-payment", dispute, "side", "APPLICANT", "way", "CASH", "reference", "票2-" + code, "account", ACCOUNT, "payer", "李娜")
                .isUnlawful("wrong-state", "诉讼费用交纳办法 22、52");
    }
}
