package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.liandong.foundation.identity.DemoCast.PASSWORD;

import java.nio.file.Files;

import org.junit.jupiter.api.BeforeAll;
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
            judge.goesTo("/disputes/" + dispute).presses("结案").picks("准许撤诉").writes("holding", "准许李娜撤回起诉").presses("结案").sees("案件已经审结");
        }
        try (var head = window(width, true, "head")) {
            head.signsIn("wangjian", PASSWORD, "/desk");
            for (var path : new String[] {"/desk/register", "/desk/register?on=" + today(), "/desk/staff", "/desk/clock", "/desk/outbox", "/desk/verify", "/inbox", "/me"}) {
                head.goesTo(path);
            }
        }
        assertThat(liNa.stateOf(dispute)).isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void whoever_only_looks_round_finds_every_public_page_in_order(int width) {
        try (var visitor = window(width, true, "visitor")) {
            for (var path : new String[] {"/", "/login", "/register", "/notice", "/guide", "/guide/cost?amount=50000", "/guide/terms", "/guide/court",
                "/guide/demo", "/mediators"}) {
                visitor.goesTo(path);
            }
            visitor.goesTo("/").presses("大字版").goesTo("/").presses("普通字号");
        }
    }

    private Window window(int width, boolean script, String name) {
        return new Window(port, width, script, name);
    }
}
