package org.liandong.channel.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.Visitor.bearer;
import static org.liandong.Visitor.json;
import static org.liandong.foundation.identity.DemoCast.LIU_YANG;
import static org.liandong.foundation.identity.DemoCast.LI_NA;
import static org.liandong.foundation.identity.DemoCast.PASSWORD;
import static org.liandong.foundation.identity.DemoCast.ZHANG_WEI;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.CourtTest;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.notice.Notices;
import org.liandong.foundation.page.Tool;
import org.liandong.foundation.term.TermRules;
import org.liandong.proceeding.guidance.Guides;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@CourtTest
class PortalTest {

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private Notices notices;
    @Autowired
    private Guides guides;
    @Autowired
    private List<Tool> tools;

    @Test
    @Proves("F-1.3")
    void the_front_page_leads_everywhere_in_one_step() {
        var home = new Visitor(port).get("/").body();
        assertThat(home).contains("我有纠纷", "我收到通知", "查进度", "找调解", "办事指南", "/guide/demo");
        for (var path : List.of("/dispute/new", "/notice", "/mediators", "/guide")) {
            assertThat(home).contains("href=\"%s\"".formatted(path));
            assertThat(new Visitor(port).get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(location(new Visitor(port).get("/my"))).isEqualTo("/login?next=%2Fmy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guide/mediation", "/guide/confirmation", "/guide/filing", "/guide/court", "/guide/demo", "/tools", "/tools/fee", "/tools/term"})
    void every_guide_is_public_and_none_has_a_hole(String path) {
        var page = new Visitor(port).get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("&lt;").contains("12368");
    }

    @Test
    void the_time_limits_of_a_guide_are_those_of_the_rulebook_on_the_day() {
        var day = LocalDate.of(2026, 11, 24);
        var filing = guides.find("filing", day).orElseThrow().steps().toString();
        assertThat(filing).contains("法院%s内决定".formatted(TermRules.load().on("立案审查", day).span()));
        assertThat(guides.find("mediation", LocalDate.of(2024, 6, 1)).orElseThrow().steps().toString()).contains("先问您愿不愿意").doesNotContain("书面选择");
        assertThat(guides.find("mediation", day).orElseThrow().steps().toString()).contains("书面选择").doesNotContain("先问您愿不愿意");
    }

    @Test
    @Proves("F-15.1")
    void every_tool_is_listed_and_opens_without_signing_in() {
        var list = new Visitor(port).get("/tools").body();
        assertThat(tools).hasSizeGreaterThan(1).allSatisfy(tool -> {
            assertThat(list).contains("href=\"%s\"".formatted(tool.path()), tool.title(), tool.lead());
            assertThat(new Visitor(port).get(tool.path()).statusCode()).as(tool.path()).isEqualTo(200);
        });
        assertThat(new Visitor(port).get("/guide").body()).contains("href=\"/tools\"");
    }

    @Test
    void the_roster_is_public_and_can_be_searched() {
        var all = json(new Visitor(port).get("/api/v1/mediators")).get("items");
        assertThat(all.toString()).contains("孙玉兰", "李保国");
        assertThat(new Visitor(port).get("/mediators?q=%E6%9D%8E%E4%BF%9D%E5%9B%BD").body()).contains("李保国").doesNotContain("孙玉兰");
    }

    @Test
    @Proves("F-10.4")
    void the_code_of_a_notice_opens_the_dispute_for_the_person_named_and_nobody_else() {
        var code = invited();
        var visitor = new Visitor(port);
        var page = visitor.get("/notice?code=" + code).body();
        assertThat(page).contains("关联码记下了", "/login?next=/notice%3Fcode%3D" + code, "不会在短信里要您转账");

        var wrong = signedIn(LI_NA);
        var refused = wrong.submit("/notice?code=" + code, "/notice", Map.of("code", code));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("与您的实名不一致");

        var login = visitor.submit("/login?next=/notice%3Fcode%3D" + code, "/login",
                Map.of("login", LIU_YANG.login(), "password", PASSWORD, "next", "/notice?code=" + code));
        assertThat(location(login)).isEqualTo("/notice?code=" + code);
        assertThat(visitor.get(location(login)).body()).contains("您是刘洋", "打开不等于同意");
        var opened = visitor.submit("/notice?code=" + code, "/notice", Map.of("code", code));
        assertThat(location(opened)).as(opened.body()).startsWith("/disputes/");
        assertThat(visitor.get(location(opened)).body()).contains("同意调解", "不同意");
        assertThat(visitor.get("/my").body()).contains("轮到您", "张伟 与 刘洋");

        var again = visitor.submit("/notice?code=" + code, "/notice", Map.of("code", code));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("已经用过");
    }

    /** Zhang Wei asks for mediation with Liu Yang; the code is in the text message. */
    private String invited() {
        var zhang = new Visitor(port);
        var token = zhang.token(ZHANG_WEI.login(), PASSWORD);
        var made = zhang.post("/api/v1/disputes", Map.of("act", "party-applies-for-mediation", "consent", true, "intake", Map.of("story",
                "刘洋的果树伸到我家院里，挡了光，说了几次也不剪。", "cause", "3.6.55.5", "claim", "把伸过来的树枝剪掉", "parties",
                List.of(Map.of("side", "APPLICANT", "kind", "NATURAL", "name", "张伟", "idCard", ZHANG_WEI.idCard().value()),
                        Map.of("side", "RESPONDENT", "kind", "NATURAL", "name", "刘洋", "phone", LIU_YANG.login())))), bearer(token));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var dispute = json(made).get("dispute").get("id").asString();
        var message = notices.outbox("豫0481", 200, 0).stream().filter(it -> it.dispute().toString().equals(dispute) && it.name().equals("刘洋"))
                .findFirst().orElseThrow();
        var code = Pattern.compile("[2-9A-Z]{10}").matcher(message.words());
        assertThat(code.find()).as(message.words()).isTrue();
        return code.group();
    }

    private Visitor signedIn(DemoCast.Member member) {
        var visitor = new Visitor(port);
        visitor.submit("/login", "/login", Map.of("login", member.login(), "password", PASSWORD));
        return visitor;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(it -> it.replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "")).orElse("");
    }
}
