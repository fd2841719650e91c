package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A new triage table is tried on a share of the cases before it counts for all: who is in which arm is drawn, fixed, checkable, and both arms are compared. */
@Proves("F-5.1")
@ChangingRules
class PilotJourneyTest extends Journey {

    private static final String PILOT = "/api/v1/pilots/triage-civil";

    @Autowired
    private Rulebook rulebook;

    private HttpResponse<String> asks(DemoCast.Member member, String path, Object body) {
        var visitor = new Visitor(port);
        return visitor.post(path, body, Visitor.bearer(visitor.token(member.login(), DemoCast.PASSWORD)));
    }

    private Map<String, Object> plan(Object... changes) {
        var plan = new HashMap<String, Object>(Map.of("name", "小额从严", "goal", "看看办得快不快", "from", today().toString(), "until", today().plusDays(30).toString(),
                "share", "50", "causes", "民间借贷纠纷"));
        for (int i = 0; i < changes.length; i += 2) {
            plan.put((String) changes[i], changes[i + 1]);
        }
        return plan;
    }

    private HttpResponse<String> proposes(DemoCast.Member member, Object... changes) {
        return asks(member, PILOT + "/acts/office-proposes-pilot", plan(changes));
    }

    /** The office proposes a table in which small claims end at a thousand. */
    private void newTable() {
        var book = rulebook.book("triage").orElseThrow();
        var row = new HashMap<>(rulebook.versions(book).get("civil").getLast().row());
        var dmn = new Visitor(port).get("/rules/triage/civil/table.dmn?on=2026-01-05").body().replaceFirst("&lt;= 小额限额", "&lt;= 1000");
        row.put("table", dmn);
        var proposed = asks(DemoCast.SONG_LEI, "/api/v1/rules/triage/civil/acts/office-proposes-rule", Map.of("since", today().plusDays(300).toString(), "row",
                Rulebook.typed(book, row), "reason", "先试"));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
    }

    private String proposed(String dispute) {
        return qianLi.reads("/disputes/" + dispute + "/acts/divider-decides-track").body().get("facts").get(0).asString();
    }

    private String waiting() {
        var dispute = caseRegistered(wangFang, chenGang, "5000");
        qianLi.does("divider-chooses-trial", dispute, "reason", "双方分歧大，没有调解基础");
        return dispute;
    }

    private JsonNode pilot() {
        return wangJian.reads("/pilots/triage-civil").isDone().body().get("pilots").get(0);
    }

    private static boolean drawn(String seed, String dispute) {
        var sm3 = new SM3Digest();
        var bytes = HexFormat.of().parseHex(seed);
        sm3.update(bytes, 0, bytes.length);
        var id = dispute.getBytes(StandardCharsets.US_ASCII);
        sm3.update(id, 0, id.length);
        var digest = new byte[32];
        sm3.doFinal(digest, 0);
        return Long.parseLong(HexFormat.of().formatHex(digest).substring(0, 8), 16) % 10_000 < 5000;
    }

    @Test
    void cases_are_drawn_into_two_arms_and_the_draw_can_be_checked() {
        assertThat(proposes(DemoCast.SONG_LEI).body()).as("nothing new waits").contains("pilot.nothing-new");
        newTable();
        assertThat(proposes(DemoCast.ZHAO_MIN).statusCode()).isEqualTo(403);
        assertThat(proposes(DemoCast.SONG_LEI, "from", today().minusDays(1).toString()).body()).contains("pilot.retroactive", "立法法 104");
        assertThat(proposes(DemoCast.SONG_LEI, "until", today().plusYears(3).toString()).statusCode()).isEqualTo(422);
        assertThat(proposes(DemoCast.SONG_LEI, "share", "0").statusCode()).isEqualTo(422);
        assertThat(proposes(DemoCast.SONG_LEI, "causes", "吵架纠纷").body()).contains("吵架纠纷");
        assertThat(proposes(DemoCast.SONG_LEI).statusCode()).isEqualTo(200);
        assertThat(proposes(DemoCast.SONG_LEI).statusCode()).as("one proposal at a time").isEqualTo(409);
        var before = waiting();
        assertThat(asks(DemoCast.SONG_LEI, PILOT + "/acts/head-approves-pilot", Map.of()).statusCode()).isEqualTo(403);
        var approved = asks(DemoCast.WANG_JIAN, PILOT + "/acts/head-approves-pilot", Map.of());
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        var commitment = pilot().get("commitment").asString();
        assertThat(commitment).matches("[0-9a-f]{64}");
        assertThat(pilot().get("seed").isNull()).as("not shown while cases come in").isTrue();
        assertThat(new Visitor(port).get("/rules/pilots/triage-civil").body()).contains("小额从严", commitment, "抽50%").doesNotContain("用时中位数");
        assertThat(proposes(DemoCast.SONG_LEI).body()).contains("pilot.running");

        assertThat(proposed(before)).as("came in before").isEqualTo("系统建议：小额诉讼程序");
        var cases = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            cases.add(waiting());
        }
        var arms = cases.stream().map(this::proposed).toList();
        var elsewhere = caseOf("4.10.88");
        assertThat(proposed(elsewhere)).as("another cause").isEqualTo("系统建议：小额诉讼程序");
        assertThat(qianLi.sees(cases.getFirst()).get("panels").toString()).contains("小额从严");
        assertThat(wangFang.sees(cases.getFirst()).get("panels").toString()).doesNotContain("小额从严");
        assertThat(pilot().get("arms").get(0).get("cases").asInt() + pilot().get("arms").get(1).get("cases").asInt()).isEqualTo(8);

        var ended = asks(DemoCast.WANG_JIAN, PILOT + "/acts/head-ends-pilot", Map.of("reason", "看清楚了"));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        var seed = pilot().get("seed").asString();
        assertThat(commitment(seed)).isEqualTo(commitment);
        assertThat(arms).isEqualTo(cases.stream().map(it -> "系统建议：" + (drawn(seed, it) ? "简易程序" : "小额诉讼程序")).toList());
        assertThat(cases.stream().map(this::proposed).toList()).as("the arm stays").isEqualTo(arms);
        assertThat(proposed(waiting())).as("nobody comes in any more").isEqualTo("系统建议：小额诉讼程序");
        assertThat(asks(DemoCast.WANG_JIAN, PILOT + "/acts/head-ends-pilot", Map.of("reason", "再来")).statusCode()).isEqualTo(409);
        assertThat(browserOf(wangJian).get("/rules/pilots/triage-civil").body()).contains(seed, "用新办法", "用原办法", "威尔逊", "用时中位数");
        asks(DemoCast.WANG_JIAN, "/api/v1/rules/triage/civil/acts/head-rejects-rule", Map.of("reason", "不用了"));
    }

    private static String commitment(String seed) {
        var sm3 = new SM3Digest();
        var bytes = HexFormat.of().parseHex(seed);
        sm3.update(bytes, 0, bytes.length);
        var digest = new byte[32];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    private String caseOf(String cause) {
        var dispute = wangFang.brings("party-submits-complaint", Told.about(cause, "5000", Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang)));
        zhaoMin.does("clerk-registers-case", dispute);
        qianLi.does("divider-chooses-trial", dispute, "reason", "双方分歧大");
        return dispute;
    }

    @Test
    void whoever_proposed_a_pilot_does_not_approve_it_and_one_may_be_declined() {
        var mediation = "/api/v1/pilots/triage-mediation/acts/";
        var book = rulebook.book("triage").orElseThrow();
        var row = rulebook.versions(book).get("mediation").getLast().row();
        assertThat(asks(DemoCast.SONG_LEI, "/api/v1/rules/triage/mediation/acts/office-proposes-rule", Map.of("since", today().plusDays(300).toString(), "row",
                Rulebook.typed(book, row), "reason", "先试")).statusCode()).isEqualTo(200);
        assertThat(asks(DemoCast.WANG_JIAN, mediation + "office-proposes-pilot", plan("towns", "尚店镇")).body()).contains("不能按镇街试");
        assertThat(asks(DemoCast.WANG_JIAN, mediation + "office-proposes-pilot", plan("causes", null)).statusCode()).isEqualTo(200);
        var own = asks(DemoCast.WANG_JIAN, mediation + "head-approves-pilot", Map.of());
        assertThat(own.body()).contains("pilot.four-eyes");
        assertThat(asks(DemoCast.WANG_JIAN, mediation + "head-declines-pilot", Map.of("reason", "再想想")).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).get("/rules/pilots/triage-mediation").body()).contains("还没有试点过");
        assertThat(new Visitor(port).get("/rules/pilots/nothing").statusCode()).isEqualTo(404);
        assertThat(asks(DemoCast.SONG_LEI, mediation + "office-proposes-pilot", plan("causes", null, "until", today().plusDays(1).toString())).statusCode()).isEqualTo(200);
        assertThat(asks(DemoCast.WANG_JIAN, mediation + "head-approves-pilot", Map.of()).statusCode()).isEqualTo(200);
        wangFang.brings("party-applies-for-mediation", Told.loan(wangFang, chenGang, "9000"));
        waitDays(2);
        assertThat(asks(DemoCast.WANG_JIAN, mediation + "head-ends-pilot", Map.of("reason", "到期了")).body()).contains("pilot.over");
        var over = wangJian.reads("/pilots/triage-mediation").isDone().body().get("pilots").get(0);
        assertThat(over.get("state").asString()).isEqualTo("期满结束");
        assertThat(commitment(over.get("seed").asString())).isEqualTo(over.get("commitment").asString());
        assertThat(over.get("arms").get(0).get("cases").asInt() + over.get("arms").get(1).get("cases").asInt()).isEqualTo(1);
        asks(DemoCast.WANG_JIAN, "/api/v1/rules/triage/mediation/acts/head-rejects-rule", Map.of("reason", "不用了"));
    }
}
