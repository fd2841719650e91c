package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.liandong.foundation.identity.DemoCast.PASSWORD;

import java.nio.file.Files;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.Proves;
import org.springframework.beans.factory.annotation.Value;

/** The main journeys as people see them, on a desk and on a phone. */
@Proves({"F-2.4", "F-15.12", "F-16.3", "F-21.1"})
class BrowserJourneyTest extends Journey {

    @Value("${local.server.port}")
    private int port;

    @BeforeAll
    static void chromiumIsHere() {
        assumeTrue(Files.isExecutable(Window.CHROMIUM), "没有 " + Window.CHROMIUM + "，浏览器测试跳过");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void two_villagers_tell_link_consent_and_sign(int width) {
        String dispute;
        try (var her = window(width, true, "villager")) {
            tells(her, chenGang);
            her.picks("我自愿先调解").presses("内容属实，申请调解");
            her.sees("王芳 与 陈刚", "待选调解员".substring(2));
            dispute = her.dispute();
            her.presses("选调解员").picks("孙玉兰").presses("选调解员").sees("办好了");
        }
        try (var him = window(width, true, "respondent")) {
            him.goesTo("/").presses("我收到通知").writes("code", codeSentTo(chenGang, dispute)).presses("下一步");
            him.presses("登录");
            him.writes("login", chenGang.member().login()).writes("password", PASSWORD).presses("登录");
            him.sees("您是陈刚").presses("是我，打开").sees("王芳 与 陈刚", "办好了");
            him.presses("同意调解").picks("我自愿参加调解").presses("同意调解");
            him.presses("选调解员").picks("孙玉兰").presses("选调解员");
        }
        try (var mediator = window(width, true, "mediator")) {
            mediator.signsIn("sunyulan", PASSWORD, "/desk");
            mediator.goesTo("/disputes/" + dispute).presses("接受委派").picks("我与各方当事人").presses("接受委派");
            mediator.presses("起草调解协议").presses("先不办，回去");
            mediator.presses("起草调解协议").writes("terms", "陈刚在年底以前付给王芳5万元\n王芳不要利息").presses("起草调解协议").sees("办好了");
        }
        try (var her = window(width, true, "signer")) {
            her.signsIn(wangFang.member().login(), PASSWORD, "/my").sees("轮到您");
            her.goesTo("/disputes/" + dispute).presses("签字").sees("王芳不要利息");
            her.draws().writes("password", "not-her-password").presses("签字").sees("密码不对");
            her.draws().writes("password", PASSWORD).presses("签字").sees("办好了");
        }
        try (var him = window(width, true, "signer2")) {
            him.signsIn(chenGang.member().login(), PASSWORD, "/disputes/" + dispute);
            him.presses("签字").writes("mark", "陈刚").writes("password", PASSWORD).presses("签字").sees("协议已经生效");
            him.presses("调解协议书").sees("陈刚在年底以前付给王芳5万元");
        }
        assertThat(wangFang.stateOf(dispute)).isEqualTo("SETTLED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void staff_bring_a_complaint_from_the_queue_to_its_end(int width) {
        var dispute = liNa.brings("party-submits-complaint", Told.loan(liNa, zhangWei, "20000"));
        try (var clerk = window(width, true, "clerk")) {
            clerk.signsIn("zhaomin", PASSWORD, "/desk").sees("李娜 与 张伟");
            clerk.goesTo("/disputes/" + dispute).presses("通知补正").writes("days", "99").writes("missing", "").goesTo("/disputes/" + dispute);
            clerk.presses("登记立案").presses("登记立案").sees("办好了", "民初");
        }
        try (var divider = window(width, true, "divider")) {
            divider.signsIn("qianli", PASSWORD, "/desk");
            divider.goesTo("/disputes/" + dispute).presses("转审判").writes("reason", "事实清楚，双方不愿调解").presses("转审判");
            divider.presses("决定繁简和程序").sees("系统建议").presses("决定繁简和程序");
            divider.presses("分给法官").picks("吴正").presses("分给法官").sees("办好了");
        }
        try (var judge = window(width, true, "judge")) {
            judge.signsIn("wuzheng", PASSWORD, "/desk").sees("李娜 与 张伟");
            judge.goesTo("/disputes/" + dispute).presses("结案").picks("准许撤诉").writes("holding", "准许李娜撤回起诉").presses("结案").sees("办好了：结案：准许撤诉", "诉讼费");
        }
        try (var head = window(width, true, "head")) {
            head.signsIn("wangjian", PASSWORD, "/desk");
            for (var path : new String[] {"/desk/register", "/desk/register?on=" + today(), "/desk/staff", "/desk/clock", "/desk/outbox", "/desk/verify", "/inbox", "/me"}) {
                head.goesTo(path);
            }
        }
        // The file stays open until the fee is settled.
        assertThat(liNa.sees(dispute).get("proceedings").toString()).contains("CLOSED");
    }

    @Test
    void a_villager_without_javascript_gets_as_far_as_anybody() {
        try (var her = window(360, false, "villager")) {
            tells(her, liuYang);
            her.picks("我自愿先调解").presses("内容属实，申请调解").sees("王芳 与 刘洋");
            var dispute = her.dispute();
            her.presses("确认送达地址").writes("address", "舞钢市尚店镇").writes("phone", "13800000001").presses("确认送达地址").sees("办好了");
            her.presses("不同意调解").presses("不同意调解").sees("材料已经收到");
            assertThat(wangFang.leadingOf(dispute)).isEqualTo("filing");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void whoever_only_looks_round_finds_every_public_page_in_order(int width) {
        try (var visitor = window(width, true, "visitor")) {
            for (var path : new String[] {"/", "/login", "/register", "/notice", "/guide", "/tools", "/tools/fee?amount=50000", "/tools/term?rule=答辩期&start=2026-09-20", "/guide/court",
                "/guide/demo", "/mediators"}) {
                visitor.goesTo(path);
            }
            visitor.goesTo("/").presses("大字版").goesTo("/").presses("普通字号");
        }
    }

    /** From the front page to the last look before it is handed in, with mediation chosen. */
    private void tells(Window her, Person other) {
        her.goesTo("/").presses("我有纠纷");
        her.presses("登录").writes("login", wangFang.member().login()).writes("password", PASSWORD).presses("登录");
        her.goesTo("/dispute/new?fresh=true");
        her.writes("story", Told.STORY).presses("下一步");
        her.picks("民间借贷").presses("下一步");
        her.writes("claim", Told.CLAIM).writes("amount", "许多钱").presses("下一步").sees("请先改一下");
        her.writes("amount", "50000").presses("下一步");
        her.writes("evidence", "借条一张\n微信转账记录").presses("下一步");
        her.presses("下一步");
        her.presses("下一步");
        her.writes("phone", wangFang.member().login()).writes("address", "舞钢市尚店镇一组").presses("下一步");
        her.picks("个人").writes("name", other.name()).writes("phone", other.member().login()).presses("下一步");
        her.presses("就这些，下一步");
        her.presses("跳过这一页").presses("整张都不填，往下走");
        her.presses("选“先调解”");
        her.sees(Told.CLAIM, other.name());
    }

    private Window window(int width, boolean script, String name) {
        return new Window(port, width, script, name);
    }
}
