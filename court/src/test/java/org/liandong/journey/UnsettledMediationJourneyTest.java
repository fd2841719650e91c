package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liandong.Proves;

import tools.jackson.databind.JsonNode;

/** Mediation that does not settle: the case is received the same day with everything that was told, and cannot be sent back. */
@Proves({"F-8.10", "F-10.12", "F-10.13", "F-10.15"})
class UnsettledMediationJourneyTest extends Journey {

    @Test
    void a_refused_mediation_is_filed_the_same_day_and_never_comes_back() {
        var dispute = wangFang.brings("party-applies-for-mediation", Told.loan(wangFang, zhangWei, "20000"));
        links(zhangWei, dispute);
        zhangWei.does("party-refuses-mediation", dispute, "reason", "没有借过钱");

        var filed = wangFang.sees(dispute);
        assertThat(filed.get("leading").get("kind").asString()).isEqualTo("filing");
        assertThat(filed.get("state").get("code").asString()).isEqualTo("RECEIVED");
        assertThat(dayOf(proceeding(filed, "filing").get("openedAt"))).isEqualTo(dayOf(proceeding(filed, "mediation").get("closedAt")));
        assertThat(wangFang.everythingToldOf(dispute)).contains("材料收取凭证");

        wangFang.asks("party-chooses-mediator", dispute, "mediator", sunYulan.account()).isUnlawful("wrong-state", "在线调解规则 10");
        zhangWei.asks("party-consents-to-mediation", dispute, "consent", true).isUnlawful("wrong-state", "民诉法 125");
        zhaoMin.asks("clerk-designates-mediator", dispute, "mediator", sunYulan.account()).isUnlawful("wrong-state", "在线调解规则 10");
        assertThat(wangFang.mayDo(dispute)).doesNotContain("party-chooses-mediation-first");
        wangFang.asks("party-chooses-mediation-first", dispute, "choice", true).isUnlawful("filing.mediated-already", "民诉法 125");
        zhaoMin.does("clerk-registers-case", dispute);
        assertThat(qianLi.mayDo(dispute)).doesNotContain("divider-sends-to-mediation");
        qianLi.asks("divider-sends-to-mediation", dispute, "consent", "电话问过", "summary", true, "agreed", true)
                .isUnlawful("triage.mediated-already", "民诉法 125");
    }

    @Test
    void a_failed_mediation_carries_everything_over_with_nothing_retyped() {
        var dispute = mediationOpen(wangFang, liuYang, sunYulan, "50000");
        var told = wangFang.sees(dispute);
        liuYang.does("party-confirms-service-address", dispute, "address", "舞钢市朱兰街道滨湖路8号", "phone", "13800000004", "electronic", true);
        sunYulan.does("mediator-records-undisputed-facts", dispute, "facts", List.of("借了5万元", "写了借条"));
        sunYulan.asks("mediator-ends-mediation", dispute, "ground", "BECAUSE").isInvalid("ground");
        wangFang.does("party-confirms-undisputed-facts", dispute, "confirmed", true);
        liuYang.does("party-confirms-undisputed-facts", dispute, "confirmed", true);
        sunYulan.does("mediator-ends-mediation", dispute, "ground", "TOO_FAR_APART");

        var filed = wangFang.sees(dispute);
        assertThat(filed.get("leading").get("kind").asString()).isEqualTo("filing");
        for (var kept : List.of("story", "claim", "evidence", "amount", "town", "cause", "arrivedAt", "channel")) {
            assertThat(filed.get(kept)).as(kept).isNotNull().isEqualTo(told.get(kept));
        }
        assertThat(filed.get("parties")).isEqualTo(told.get("parties"));
        assertThat(filed.get("agreedFacts").toString()).contains("借了5万元", "写了借条");
        assertThat(db.sql("select count(*) from docket.address where dispute = cast(? as uuid)").param(dispute).query(Integer.class).single()).isOne();
        assertThat(panel(filed, "立案")).contains(dayOf(told.get("arrivedAt"))).doesNotContain("！看一看");

        zhaoMin.does("clerk-registers-case", dispute);
        assignTo(wuZheng, dispute, "SUMMARY", "FAST");
        assertThat(wuZheng.sees(dispute).get("agreedFacts").toString()).contains("借了5万元");
        wuZheng.does("judge-schedules-hearing", dispute, "at", today().plusDays(7) + "T09:30", "place", "第二法庭");
        assertThat(wuZheng.reads("/disputes/%s/acts/judge-records-hearing".formatted(dispute)).isDone().http().body())
                .as("agreed facts are not asked again").contains("双方无争议的事实（不再调查）", "借了5万元");
        var statement = wuZheng.does("judge-closes-case", dispute, "result", "MEDIATED", "holding", "刘洋分三期付清5万元", "bears", "SHARED").result();
        assertThat(liuYang.paper(dispute, statement)).contains("原告：王芳", "被告：刘洋", "双方无争议的事实：借了5万元；写了借条");
    }

    @Test
    void a_mediator_who_gives_up_says_what_is_undisputed() {
        var dispute = mediationOpen(wangFang, liuYang, sunYulan, "50000");
        sunYulan.asks("mediator-ends-mediation", dispute, "ground", "TOO_FAR_APART").isInvalid("facts");
        sunYulan.does("mediator-ends-mediation", dispute, "ground", "TOO_FAR_APART", "facts", "无");
        assertThat(wangFang.leadingOf(dispute)).isEqualTo("filing");
    }

    /** The eight grounds of 在线调解规则 25; the ninth way out, an expired term, is shown where time passes. */
    @TestFactory
    Stream<DynamicTest> every_other_end_of_mediation_leads_to_the_court_or_to_a_settled_close() {
        var endings = new LinkedHashMap<String, Consumer<String>>();
        endings.put("unreachable", dispute -> sunYulan.does("mediator-ends-mediation", dispute, "ground", "UNREACHABLE", "facts", "无"));
        endings.put("too far apart", dispute -> sunYulan.does("mediator-ends-mediation", dispute, "ground", "TOO_FAR_APART", "facts", "无"));
        endings.put("unwilling, said to the mediator", dispute -> sunYulan.does("mediator-ends-mediation", dispute, "ground", "UNWILLING", "facts", "无"));
        endings.put("unwilling, said in the file", dispute -> liNa.does("party-refuses-mediation", dispute));
        endings.put("will not sign", dispute -> {
            sunYulan.does("mediator-drafts-agreement", dispute, "terms", "李娜付给王芳1万元");
            liNa.does("party-declines-to-sign", dispute, "reason", "太多了");
        });
        endings.put("other", dispute -> sunYulan.does("mediator-ends-mediation", dispute, "ground", "OTHER", "facts", "无", "note", "李娜住院"));
        return Stream.concat(endings.entrySet().stream().map(ending -> DynamicTest.dynamicTest(ending.getKey(), () -> {
            var dispute = mediationOpen(wangFang, liNa, sunYulan, "20000");
            ending.getValue().accept(dispute);
            var filed = wangFang.sees(dispute);
            assertThat(filed.get("leading").get("kind").asString()).isEqualTo("filing");
            assertThat(filed.get("state").get("code").asString()).isEqualTo("RECEIVED");
            assertThat(zhaoMin.mayDo(dispute)).contains("clerk-registers-case");
        })), Stream.of(DynamicTest.dynamicTest("settled", this::settled), DynamicTest.dynamicTest("made up in private", this::madeUp)));
    }

    private void settled() {
        var dispute = mediationSettled(wangFang, liNa, sunYulan);
        wangFang.does("party-reports-performance", dispute, "performed", true);
        assertThat(wangFang.stateOf(dispute)).isEqualTo("CLOSED");
        assertThat(wangFang.sees(dispute).get("closedAt")).isNotNull();
    }

    private void madeUp() {
        var dispute = mediationOpen(wangFang, liNa, sunYulan, "20000");
        liNa.asks("applicant-withdraws-mediation", dispute, "reason", "已经和好").isRefused(403, "not-permitted");
        wangFang.does("applicant-withdraws-mediation", dispute, "reason", "已经和好");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("WITHDRAWN");
        liNa.asks("party-takes-dispute-to-court", dispute).isRefused(403, "not-permitted");
        wangFang.does("party-takes-dispute-to-court", dispute);
        assertThat(wangFang.leadingOf(dispute)).isEqualTo("filing");
    }

    static JsonNode proceeding(JsonNode dispute, String kind) {
        for (var proceeding : dispute.get("proceedings")) {
            if (proceeding.get("kind").asString().equals(kind)) {
                return proceeding;
            }
        }
        throw new AssertionError("no " + kind + " in " + dispute);
    }

    static String panel(JsonNode dispute, String title) {
        for (var panel : dispute.get("panels")) {
            if (panel.get("title").asString().equals(title)) {
                return panel.get("lines").toString();
            }
        }
        throw new AssertionError("no panel " + title + " in " + dispute);
    }

    /** The day of an instant as the API writes it. */
    static String dayOf(JsonNode instant) {
        return java.time.LocalDate.ofInstant(java.time.Instant.parse(instant.asString()), org.liandong.foundation.act.Occasion.ZONE).toString();
    }
}
