package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.element.ElementForms;
import org.liandong.foundation.element.Filled;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

/** Jurisdiction, risks, guides and element forms change as every other rule does, and what was done before keeps its law. */
@Proves("F-3.2")
@ChangingRules
class BooksJourneyTest extends Journey {

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private ElementForms forms;

    private HttpResponse<String> asks(DemoCast.Member member, String book, String rule, String verb, Object body) {
        var visitor = new Visitor(port);
        return visitor.post("/api/v1/rules/%s/%s/acts/%s".formatted(book, UriUtils.encodePathSegment(rule, StandardCharsets.UTF_8), verb), body,
                Visitor.bearer(visitor.token(member.login(), DemoCast.PASSWORD)));
    }

    private HttpResponse<String> proposes(String book, String rule, LocalDate since, String row) {
        return asks(DemoCast.SONG_LEI, book, rule, "office-proposes-rule", Map.of("since", since.toString(), "row", row, "reason", "本院规定"));
    }

    private void changes(String book, String rule, LocalDate since, String row) {
        var proposed = proposes(book, rule, since, row);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
        var approved = asks(DemoCast.WANG_JIAN, book, rule, "head-approves-rule", Map.of());
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
    }

    /** What the office sees when it begins to write. */
    private String typed(String book, String rule) {
        var known = rulebook.book(book).orElseThrow();
        return Rulebook.typed(known, rulebook.versions(known).get(rule).getLast().row());
    }

    private String courtsFor(LocalDate day) {
        return new Visitor(port).post("/api/v1/calculators/jurisdiction", Map.of("cause", "4.10.108.3", "amount", "400000000", "date", day.toString(),
                "places", List.of(Map.of("place", "被告住所地", "at", "舞钢市")))).body();
    }

    @Test
    void a_new_standard_of_levels_decides_from_its_day_on() {
        var since = today().plusDays(2);
        var row = typed("jurisdiction", "级别·2021");
        assertThat(row).contains("双方都在或者都不在本省，达到（元）归中级: 500000000", "事: 级别");
        assertThat(proposes("jurisdiction", "级别·2021", since, row.replace("事: 级别", "事: 别的")).body()).contains("topic", "地点");
        assertThat(proposes("jurisdiction", "合同", since, typed("jurisdiction", "合同").replace("约定的合同履行地", "哪里都行")).body()).contains("哪里都行", "提到的地点");
        assertThat(proposes("jurisdiction", "一般地域管辖", since, typed("jurisdiction", "一般地域管辖").replace("- ''", "- '4'")).body()).contains("每一件民事纠纷");
        changes("jurisdiction", "级别·2021", since, row.replace("500000000", "300000000"));

        assertThat(courtsFor(since.minusDays(1))).contains("舞钢市人民法院");
        assertThat(courtsFor(since)).contains("平顶山市中级人民法院");
        assertThat(new Visitor(port).get("/rules/jurisdiction").body()).contains("级别·2021", "500000000元以上归中级法院");
    }

    @Test
    void a_guide_names_only_terms_there_are_and_changes_on_its_day() {
        var since = today().plusDays(1);
        var row = typed("guides", "confirmation");
        assertThat(proposes("guides", "confirmation", since, row.replace("<司法确认审查>", "<三五天>")).body()).contains("三五天");
        changes("guides", "confirmation", since, row.replace("不收费。", "不收费，也不用预交。"));
        assertThat(new Visitor(port).get("/guide/confirmation").body()).contains("不收费。").doesNotContain("不用预交");
        waitUntil(since, 9);
        assertThat(new Visitor(port).get("/guide/confirmation").body()).contains("不用预交");
        assertThat(new Visitor(port).get("/rules/guides/mediation").body()).contains("调解怎么办", "2024-12-31", "直接立案");
    }

    @Test
    void a_limit_and_a_list_of_proofs_that_leave_a_cause_without_one_are_refused() {
        var since = today().plusDays(1);
        assertThat(proposes("limits", "一般时效", since, typed("limits", "一般时效").replace("- ''", "- '4'")).body()).contains("用于所有案由");
        assertThat(proposes("limits", "一般时效", since, typed("limits", "一般时效").replace("诉讼时效", "没有的期限")).body()).contains("没有的期限");
        assertThat(proposes("proofs", "一般", since, typed("proofs", "一般").replace("- ''", "- '4'")).body()).contains("用于所有案由");
        assertThat(proposes("ways", "mediation", since, typed("ways", "mediation").replace("- 诉前调解", "- 随便几天")).body()).contains("随便几天");
        changes("proofs", "物业服务", since, typed("proofs", "物业服务").replace("欠费明细和催缴记录", "欠费明细、催缴记录"));
        var told = Map.<String, Object>of("cause", "4.10.126", "story", "欠物业费");
        assertThat(wangFang.tries("/risks", told).isDone().body().toString()).contains("欠费明细和催缴记录");
        waitUntil(since, 9);
        assertThat(wangFang.tries("/risks", told).isDone().body().toString()).contains("欠费明细、催缴记录");
    }

    @Test
    @Proves("F-3.4")
    void from_any_cause_the_law_leads_to_the_item_the_form_and_the_calculator() {
        var page = new Visitor(port).get("/guide/causes/7.19.205.5").body();
        assertThat(page).contains("劳动合同法 30", "及时足额支付劳动报酬", "干了活就要按时", "/guide/items/LA-01", "/rules/elements/labour", "/tools/labour", "/rules/triage/mediation");
        assertThat(new Visitor(port).get("/guide").body()).contains("/guide/causes");
        assertThat(new Visitor(port).get("/guide/causes?q=%E5%80%9F%E6%AC%BE").body()).contains("/guide/causes/4.10.108");
        assertThat(new Visitor(port).get("/guide/causes/nothing").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/api/v1/guides/causes/2.2.14").body()).contains("民法典 1079", "divorce", "FIRST");
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "50000"));
        assertThat(browserOf(wangFang).get("/disputes/" + dispute).body()).contains("法律怎么说", "借款人应当按照约定的期限返还借款。", "/guide/causes/4.10.108.3");
        var row = typed("lessons", "借钱要还");
        assertThat(proposes("lessons", "申请执行", today(), typed("lessons", "申请执行").replace("- E", "- E.1")).body()).contains("“E”");
        changes("lessons", "借钱要还", today(), row.replace("到期就要还。", "到期就要还钱。"));
        assertThat(new Visitor(port).get("/guide/causes/4.10.108").body()).contains("到期就要还钱。");
    }

    @Test
    void a_warning_rests_on_an_answer_of_the_element_form_and_changes_on_its_day() {
        var since = today().plusDays(1);
        var told = Map.of("cause", "7.19.205.5", "story", "公司不给工资", "elements", Map.of("arbitrated", "还没有申请"));
        assertThat(wangFang.tries("/risks", told).isDone().body().toString()).contains("要先申请劳动仲裁", "您在要素表里填的“劳动仲裁”：还没有申请", "劳动争议调解仲裁法 5");
        var row = typed("warnings", "没有仲裁");
        assertThat(proposes("warnings", "没有仲裁", since, row.replace("还没有申请", "不想申请")).body()).contains("不想申请", "已经裁决");
        assertThat(proposes("warnings", "没有仲裁", since, row.replace("轻重: 要紧", "轻重: 很急")).body()).contains("很急", "请留意");
        changes("warnings", "没有仲裁", since, row.replace("不能直接起诉", "不能直接向法院起诉"));
        assertThat(wangFang.tries("/risks", told).isDone().body().toString()).doesNotContain("不能直接向法院起诉");
        waitUntil(since, 9);
        assertThat(wangFang.tries("/risks", told).isDone().body().toString()).contains("不能直接向法院起诉");
    }

    @Test
    void a_new_version_of_a_form_is_asked_from_its_day_on_and_answers_keep_the_version_they_were_given_to() {
        var old = wangFang.brings("party-submits-complaint", Told.about("4.10.126", "3000", Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang)));
        var row = typed("elements", "property-service");
        var first = rulebook.book("elements").orElseThrow();
        assertThat(rulebook.versions(first).get("property-service")).hasSize(1);
        assertThat(row).contains("怎么答: 金额", "是什么: 诉讼请求");
        var asked = row.lines().filter(it -> it.contains("怎么问: ")).findFirst().orElseThrow();
        assertThat(proposes("elements", "property-service", today(), row.replaceFirst("怎么答: 金额", "怎么答: 颜色")).body()).contains("第", "节", "项", "颜色", "可以写");
        assertThat(proposes("elements", "property-service", today(), row.replaceFirst("怎么问: ", "怎么间: ")).body()).contains("怎么间");
        assertThat(proposes("elements", "general", today(), typed("elements", "general").replace("- ''", "- '4'")).body()).contains("所有民事案由");

        var element = answerable("property-service", today());
        wangFang.tries("/disputes/%s/acts/party-answers-elements".formatted(old), Map.of(element, answer("property-service", element))).isDone();
        changes("elements", "property-service", today(), row.replace(asked, asked + "（新问法）"));
        assertThat(formOf("property-service")).contains("（新问法）");
        assertThat(zhaoMin.reads("/disputes/%s/elements".formatted(old)).isDone().body().toString()).as("given before").doesNotContain("（新问法）");
        assertThat(new Visitor(port).get("/rules/elements/property-service").body()).contains("（新问法）", "宋磊提出，王建批准", "物业");

        wangFang.tries("/disputes/%s/acts/party-answers-elements".formatted(old), Map.of(element, answer("property-service", element))).isDone();
        assertThat(db.sql("select form_since from element.sheet where dispute = cast(? as uuid)").params(old).query(LocalDate.class).single()).isEqualTo(today());
    }

    private String formOf(String form) {
        return new Visitor(port).get("/api/v1/element-forms/" + form).body();
    }

    private String answerable(String form, LocalDate day) {
        return forms.find(form, day).orElseThrow().elements().stream().filter(it -> it.isAsked() && it.when() == null && it.required()).findFirst().orElseThrow().id();
    }

    private Object answer(String form, String element) {
        return Filled.of(forms.find(form, today()).orElseThrow()).get(element);
    }
}
