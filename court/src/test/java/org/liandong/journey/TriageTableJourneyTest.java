package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.identity.DemoCast;

/** An office worker changes the triage table, tries it on past cases, somebody else approves it, and only later cases follow it. */
@Proves({"F-11.3", "F-11.4"})
@ChangingRules
class TriageTableJourneyTest extends Journey {

    private static final String TABLE = "/rules/triage/civil";
    private Visitor songLei() {
        var browser = new Visitor(port);
        browser.submit("/login", "/login", Map.of("login", DemoCast.SONG_LEI.login(), "password", DemoCast.PASSWORD));
        return browser;
    }

    private HttpResponse<String> press(Visitor who, TableForm form, String button) {
        return who.raw("POST", TABLE + "/edit", "application/x-www-form-urlencoded", form.encoded(button));
    }

    private String proposed(String dispute) {
        return qianLi.reads("/disputes/" + dispute + "/acts/divider-decides-track").body().get("facts").get(0).asString();
    }

    private String waiting(String yuan) {
        var dispute = caseRegistered(wangFang, chenGang, yuan);
        qianLi.does("divider-chooses-trial", dispute, "reason", "双方分歧大，没有调解基础");
        return dispute;
    }

    @Test
    void the_office_tries_and_proposes_a_table_and_only_later_cases_follow_it() {
        var old = waiting("30000");
        assertThat(proposed(old)).isEqualTo("系统建议：小额诉讼程序");
        var songLei = songLei();
        var form = TableForm.of(songLei.get(TABLE + "/edit").body());
        var cell = form.fields().entrySet().stream().filter(it -> it.getValue().equals("<= 小额限额")).findFirst().orElseThrow().getKey();

        form.fields().put(cell, "<= 1000 1000");
        var wrong = press(songLei, form, "try");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("第1行", "标的额", "&lt;= 1000 1000");

        form.fields().put(cell, "<= 10000");
        var tried = press(songLei, form, "try").body();
        assertThat(tried).containsPattern("件的建议会变").contains("小额诉讼程序", "简易程序", "民间借贷");
        assertThat(tried).contains(db.sql("select number from docket.dispute where id = cast(? as uuid)").params(old).query(String.class).single());

        form.fields().put("since", today().plusDays(2).toString());
        form.fields().put("reason", "审判委员会讨论决定");
        assertThat(press(songLei, form, "propose").statusCode()).isEqualTo(303);
        assertThat(songLei.get(TABLE).body()).contains("等着审批的新表").doesNotContain("修改、试运行");
        assertThat(proposed(old)).isEqualTo("系统建议：小额诉讼程序");

        var head = browserOf(wangJian);
        assertThat(head.submit(TABLE + "/head-approves-rule", TABLE + "/head-approves-rule", Map.of()).statusCode()).isEqualTo(303);
        waitDays(2);
        assertThat(proposed(old)).as("registered before").isEqualTo("系统建议：小额诉讼程序");
        assertThat(proposed(waiting("30000"))).isEqualTo("系统建议：简易程序");
        assertThat(new Visitor(port).get(TABLE).body()).contains("标的额不超过10000", "宋磊提出，王建批准", "各个版本");
        assertThat(new Visitor(port).get(TABLE + "?on=" + today().minusDays(3)).body()).contains("标的额不超过小额限额");
    }

    @Test
    void a_table_that_leaves_out_what_the_law_excludes_is_not_proposed() {
        var songLei = songLei();
        var form = TableForm.of(songLei.get(TABLE + "/edit").body());
        var row = form.fields().entrySet().stream().filter(it -> it.getValue().contains("人身关系")).findFirst().orElseThrow().getKey().replace("words-", "");
        form.fields().put("words-" + row, "");
        form.fields().remove("procedure-" + row);
        form.fields().put("since", today().plusDays(5).toString());
        form.fields().put("reason", "试试");
        var refused = press(songLei, form, "propose");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("漏了法律规定的排除", "民诉法 166(1)", "试试");
    }

    /** 民诉法 166(3): what needs an appraisal is no small claim; that it does, the party said in the element form. */
    @Test
    void an_answer_in_the_element_form_is_a_reason_of_the_proposal() {
        var dispute = waiting("30000");
        assertThat(proposed(dispute)).isEqualTo("系统建议：小额诉讼程序");
        wangFang.does("party-answers-elements", dispute, "appraisal", "借条上的笔迹", "lentOn", "2025-03-01");
        var facts = qianLi.reads("/disputes/" + dispute + "/acts/divider-decides-track").body().get("facts").toString();
        assertThat(facts).contains("系统建议：简易程序", "民诉法 166(3)", "要素表里填的鉴定申请：借条上的笔迹");
        qianLi.asks("divider-decides-track", dispute, "procedure", "SMALL_CLAIMS", "track", "FAST", "reason", "数额小").isUnlawful("triage.procedure-excluded", "民诉法 166(3)");
    }

    @Test
    void the_office_adds_an_element_as_a_column_and_a_cell_must_fit_its_answer() {
        var dispute = waiting("30000");
        wangFang.does("party-answers-elements", dispute, "lentOn", "2020-03-01");
        var songLei = songLei();
        var form = TableForm.of(songLei.get(TABLE + "/edit").body());
        form.columns().add("要素_private_loan_lentOn");
        var wider = press(songLei, form, "more");
        assertThat(wider.body()).contains("民间借贷纠纷：借款提供时间");
        form = TableForm.of(wider.body());
        var row = form.fields().entrySet().stream().filter(it -> it.getKey().startsWith("words-") && it.getValue().isEmpty()).findFirst().orElseThrow().getKey().substring(6);
        form.fields().putAll(Map.of("procedure-" + row, "小额", "direction-" + row, "不适用", "words-" + row, "借款已久", "law-" + row, "本院规定"));
        form.fields().put("c-%s-要素_private_loan_lentOn".formatted(row), "? > 5");
        assertThat(press(songLei, form, "try").body()).contains("和它的答案对不上", "借款提供时间");
        form.fields().put("c-%s-要素_private_loan_lentOn".formatted(row), "? < 登记日 - duration(\"P3Y\")");
        assertThat(press(songLei, form, "try").body()).contains("1件的建议会变", "简易程序");
        form.columns().set(form.columns().size() - 1, "要素_private_loan_colour");
        assertThat(press(songLei, form, "try").body()).contains("要素_private_loan_colour", "请从要素表里选");
    }

    @Test
    void a_table_goes_out_as_dmn_and_comes_in_again() {
        var dmn = new Visitor(port).get("/rules/triage/administrative/table.dmn");
        assertThat(dmn.statusCode()).isEqualTo(200);
        var songLei = songLei();
        var csrf = TableForm.of(songLei.get(TABLE + "/edit").body()).fields().get("_csrf");
        var in = songLei.upload(TABLE + "/import?_csrf=" + csrf, "table.dmn", dmn.body().getBytes(StandardCharsets.UTF_8));
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
        assertThat(in.body()).contains("政府信息公开案件");
        var odd = songLei.upload(TABLE + "/import?_csrf=" + csrf, "table.dmn", "kein XML".getBytes(StandardCharsets.UTF_8));
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("这个文件用不了");
    }

    @Test
    void others_read_and_do_not_write() {
        assertThat(new Visitor(port).get(TABLE).body()).contains("民诉法 165").doesNotContain("修改、试运行");
        assertThat(browserOf(qianLi).get(TABLE + "/edit").statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).get("/rules/triage/nothing").statusCode()).isEqualTo(404);
    }
}
