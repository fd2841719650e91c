package org.liandong.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.liandong.foundation.identity.DemoCast.PASSWORD;

import java.nio.file.Files;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.Proves;
import org.springframework.beans.factory.annotation.Value;

/** The law as people meet it: what it costs, what to write, which procedure, and whether a paper is genuine. */
@Proves({"F-14.3", "F-15.9", "F-11.3", "F-3.2"})
class RulebookBrowserTest extends Journey {

    @Value("${local.server.port}")
    private int port;

    @BeforeAll
    static void chromiumIsHere() {
        assumeTrue(Files.isExecutable(Window.CHROMIUM), "没有 " + Window.CHROMIUM + "，浏览器测试跳过");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void a_villager_counts_a_fee_and_reads_what_to_bring(int width) {
        try (var her = new Window(port, width, true, "counts")) {
            her.goesTo("/").presses("办事指南").presses("要花多少钱");
            her.writes("amount", "许多钱").presses("算一算").sees("请先改一下");
            her.writes("amount", "500000").presses("算一算").sees("8800", "诉讼费用交纳办法 13(1)");
            her.goesTo("/tools/term?rule=答辩期&start=2026-09-20").sees("10月8日");
            her.goesTo("/guide/items").presses("民事起诉立案").sees("起诉状");
            her.goesTo("/guide/materials?cause=4.10.108.3").sees("借条");
            her.goesTo("/rules").goesTo("/rules/terms").sees("公告送达");
            her.goesTo("/rules/triage/civil").sees("不是单纯要钱");
            for (var tool : new String[] {"interest", "late-payment", "traffic-injury", "labour", "maintenance", "property-fee", "jurisdiction"}) {
                her.goesTo("/tools/" + tool);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void a_villager_prints_a_filled_complaint_for_a_loan(int width) {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "50000"));
        wangFang.does("party-answers-elements", dispute, "natural", true, "written", "借条或者欠条", "lentOn", "2025-03-01", "principal", "50000",
                "means", "转账", "wantPrincipal", "50000");
        try (var her = new Window(port, width, true, "complaint")) {
            her.signsIn(wangFang.member().login(), PASSWORD, "/disputes/" + dispute + "/elements").sees("借款提供时间", "2025");
            her.presses("填写要素表").presses("先不办，回去");
            her.goesTo("/disputes/" + dispute + "/elements/complaint").sees("民事起诉状", "50000");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void the_office_changes_the_triage_table_and_the_head_sends_it_back(int width) {
        caseRegistered(liNa, zhangWei, "30000");
        try (var office = new Window(port, width, true, "office")) {
            office.signsIn("songlei", PASSWORD, "/rules/triage/civil").presses("修改、试运行");
            office.writes("words-0", "只要求给钱，金额不大").presses("试运行").sees("件的建议会变");
            office.writes("since", today().plusDays(30).toString()).writes("reason", "说法更明白").presses("交给另一个人审批").sees("等着审批的新表", "说法更明白");
        }
        try (var head = new Window(port, width, true, "approver")) {
            head.signsIn("wangjian", PASSWORD, "/rules").sees("等着审批的");
            head.goesTo("/rules/triage/civil").presses("退回").writes("reason", "先不改").presses("退回").doesNotSee("等着审批的新表");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void a_citizen_checks_the_code_of_a_paper(int width) {
        var dispute = caseRegistered(wangFang, chenGang, "20000");
        String code;
        try (var her = new Window(port, width, true, "reader")) {
            her.signsIn(wangFang.member().login(), PASSWORD, "/disputes/" + dispute).presses("受理案件通知书").sees("民初", "文书编码");
            code = her.textOf(".code b").replaceAll("[^0-9A-Z]", "");
            her.goesTo("/disputes/" + dispute + "/law").sees("立案审查");
        }
        try (var anybody = new Window(port, width, true, "checker")) {
            anybody.goesTo("/").presses("查文书真伪").writes("code", "ABCD-EFGH-JKLM").presses("查编码").sees("查不到");
            anybody.goesTo("/verify").writes("code", code).presses("查编码").sees("受理案件通知书").doesNotSee("王芳", "陈刚");
        }
    }
}
