package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.element.ElementForms;
import org.liandong.foundation.element.Filled;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

/** Both sides say what matters, element by element; nobody has to, and nobody can say it for the other. */
class ElementsJourneyTest extends Journey {

    private static final Map<String, Object> LOAN = Map.of("natural", true, "written", "借条或者欠条", "lentOn", "2025-03-01", "principal", "50000", "means", "转账",
            "hasDue", true, "dueOn", "2025-09-01", "hasInterest", false, "repaid", "0", "payments", List.of(Map.of("day", "2025-03-01", "amount", "50000", "way", "微信转账")));

    @Autowired
    private ElementForms forms;

    @Test
    @Proves("F-9.2")
    void both_sides_answer_and_what_they_agree_on_reaches_the_fact_sheet() {
        var dispute = caseRegistered(wangFang, chenGang, "50000");
        links(chenGang, dispute);
        assertThat(chenGang.mayDo(dispute)).doesNotContain("respondent-answers-elements");
        wangFang.tries("/disputes/%s/acts/party-answers-elements".formatted(dispute), LOAN).isDone();
        assertThat(wangFang.mayDo(dispute)).contains("party-answers-elements").doesNotContain("respondent-answers-elements");
        assertThat(fields(chenGang, dispute, "respondent-answers-elements")).contains("principal", "principalWords", "dueOn").doesNotContain("story", "claim");

        chenGang.does("respondent-answers-elements", dispute, "principal", "AGREED", "lentOn", "认可", "dueOn", "DISPUTED", "dueOnWords", "说的是年底还");
        var facts = zhaoMin.reads("/disputes/%s/elements".formatted(dispute)).isDone().body();
        assertThat(facts.get("agreed").toString()).contains("50000.00元", "2025年3月1日").doesNotContain("2025年9月1日");
        assertThat(standing(facts, "principal")).isEqualTo("AGREED");
        assertThat(standing(facts, "dueOn")).isEqualTo("DISPUTED");
        assertThat(standing(facts, "written")).isEqualTo("OPEN");
        assertThat(facts.get("answer").toString()).contains("不认可：说的是年底还");
        assertThat(wangFang.sees(dispute).get("panels").toString()).contains("要素表", "说的是年底还");
        assertThat(wangFang.sees(dispute).get("agreedFacts")).as("agreeing in the sheet is not yet an undisputed fact").isEmpty();

        wangFang.does("party-answers-elements", dispute, "principal", "60000", "lentOn", "2025-03-01");
        var changed = zhaoMin.reads("/disputes/%s/elements".formatted(dispute)).isDone().body();
        assertThat(standing(changed, "principal")).as("the answer was to another amount").isEqualTo("OPEN");
        assertThat(standing(changed, "lentOn")).isEqualTo("AGREED");
    }

    @Test
    void a_party_cannot_answer_for_the_other_side() {
        var dispute = caseRegistered(wangFang, chenGang, "50000");
        links(chenGang, dispute);
        chenGang.asks("party-answers-elements", dispute, "principal", "1").isRefused(403, "not-permitted");
        wangFang.does("party-answers-elements", dispute, "principal", "50000");
        wangFang.asks("respondent-answers-elements", dispute, "principal", "AGREED").isRefused(403, "not-permitted");
        zhaoMin.asks("party-answers-elements", dispute, "principal", "1").isRefused(403, "element.own-account");
        liNa.asks("party-answers-elements", dispute, "principal", "1").isUnknown();
        liNa.reads("/disputes/%s/elements".formatted(dispute)).isUnknown();
    }

    @Test
    void a_sheet_of_a_dispute_that_is_over_stays_as_it_is() {
        var dispute = mediationOpen(wangFang, chenGang, sunYulan, "50000");
        wangFang.does("party-answers-elements", dispute, "principal", "50000");
        wangFang.does("applicant-withdraws-mediation", dispute, "reason", "已经私下和好");
        wangFang.asks("party-answers-elements", dispute, "principal", "60000").isRefused(409, "element.closed");
        chenGang.asks("respondent-answers-elements", dispute, "principal", "AGREED").isRefused(409, "element.closed");
    }

    @Test
    void what_is_wrong_is_said_and_what_is_unknown_is_refused() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "50000"));
        wangFang.asks("party-answers-elements", dispute, "principal", "五万").isInvalid("principal");
        wangFang.asks("party-answers-elements", dispute, "lentOn", today().plusDays(1).toString()).isInvalid("lentOn");
        wangFang.asks("party-answers-elements", dispute, "prinzipal", "1").isInvalid("prinzipal");
        wangFang.asks("party-answers-elements", dispute, "story", "改写案卷").isInvalid("story");
        wangFang.asks("party-answers-elements", dispute).isInvalid("form");
        assertThat(zhaoMin.reads("/disputes/%s/elements".formatted(dispute)).isDone().body().get("filled").asBoolean()).isFalse();
    }

    /** 法〔2025〕82号: a model form guides and is never a condition. */
    @Test
    void a_complaint_without_the_form_is_received_and_registered_as_before() {
        var dispute = caseRegistered(wangFang, chenGang, "50000");
        assertThat(wangFang.verbsRead(dispute)).doesNotContain("party-answers-elements");
        wangFang.does("party-answers-elements", dispute, "principal", "50000");
        assertThat(wangFang.leadingOf(dispute)).as("the sheet never leads").isNotEqualTo("elements");
    }

    @ParameterizedTest
    @CsvSource({"private-loan,4.10.108.3", "divorce,2.2.14", "sale,4.10.88", "bank-loan,4.10.108.1", "property-service,4.10.126", "traffic,10.35.411", "labour,7.19.205.5",
        "credit-card,4.10.115.2", "lease,4.10.116.2", "construction,4.10.120.3", "medical,10.35.413", "maintenance,2.2.22.1", "inheritance,2.3.29", "neighbour,3.6.55.2",
        "injury,1.1.1", "general,4.10.144"})
    @Proves({"F-15.9", "F-11.16"})
    void a_filled_form_of_each_kind_passes_the_filing_check_and_yields_a_whole_complaint(String form, String cause) {
        var told = new HashMap<>(Told.about(cause, "50000", Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang)));
        told.put("story", Told.STORY + "已经过劳动仲裁。");
        var dispute = wangFang.brings("party-submits-complaint", told);
        wangFang.tries("/disputes/%s/acts/party-answers-elements".formatted(dispute), Filled.of(forms.find(form, LocalDate.of(2026, 11, 24)).orElseThrow())).isDone();
        assertThat(zhaoMin.sees(dispute).get("panels").toString()).doesNotContain("！看一看");
        assertThat(titles(wangFang, dispute)).contains("民事起诉状（要素式）");
        var facts = wangFang.reads("/disputes/%s/elements".formatted(dispute)).isDone().body();
        assertThat(facts.get("form").get("id").asString()).isEqualTo(form);
        assertThat(facts.get("complete").asBoolean()).as(facts.get("missing").toString()).isTrue();
        facts.get("complaint").get("sections").forEach(section -> section.get("rows").forEach(row ->
                assertThat(row.get("answer").asString()).as(row.toString()).isNotBlank().doesNotContain("{")));
    }

    @Test
    void what_both_element_sheets_agree_on_is_ready_for_the_mediator_who_needs_both_to_confirm_it() {
        var dispute = mediationOpen(wangFang, chenGang, sunYulan, "50000");
        wangFang.tries("/disputes/%s/acts/party-answers-elements".formatted(dispute), LOAN).isDone();
        chenGang.does("respondent-answers-elements", dispute, "principal", "AGREED", "dueOn", "UNSURE");
        wangFang.does("party-states-concession", dispute, "words", "最少还我四万就行");
        var form = sunYulan.reads("/disputes/%s/acts/mediator-records-undisputed-facts".formatted(dispute)).isDone().body();
        var ready = form.get("fields").get(0).get("value").asString();
        assertThat(ready).contains("原告实际向被告提供借款50000.00元").doesNotContain("2025年9月1日");
        sunYulan.does("mediator-records-undisputed-facts", dispute, "facts", List.of(ready.split("\n")));
        assertThat(wangFang.sees(dispute).get("agreedFacts")).isEmpty();
        wangFang.does("party-confirms-undisputed-facts", dispute, "confirmed", true);
        chenGang.does("party-confirms-undisputed-facts", dispute, "confirmed", true);
        assertThat(wangFang.sees(dispute).get("agreedFacts").toString()).contains("50000.00元");
        for (var page : List.of("", "/complaint", "/answer")) {
            assertThat(browserOf(chenGang).get("/disputes/%s/elements%s".formatted(dispute, page)).body()).as("a concession is not among the elements").doesNotContain("四万");
        }
    }

    @Test
    @Proves("F-11.13")
    void agreed_elements_are_not_asked_again_in_the_hearing_outline() {
        var dispute = caseRegistered(wangFang, chenGang, "50000");
        assignTo(wuZheng, dispute, "SUMMARY", "FAST");
        links(chenGang, dispute);
        wangFang.tries("/disputes/%s/acts/party-answers-elements".formatted(dispute), LOAN).isDone();
        chenGang.does("respondent-answers-elements", dispute, "principal", "AGREED", "dueOn", "DISPUTED", "dueOnWords", "没说哪天还");
        var outline = browserOf(wuZheng).get("/disputes/%s/elements/outline".formatted(dispute)).body();
        var asked = outline.substring(outline.indexOf("二、有争议"));
        assertThat(outline).contains("宣读后不再询问", "原告实际向被告提供借款50000.00元");
        assertThat(asked).contains("没说哪天还").doesNotContain("原告实际向被告提供借款");
        assertThat(browserOf(wangFang).get("/disputes/%s/elements/outline".formatted(dispute)).statusCode()).isEqualTo(403);
        assertThat(browserOf(chenGang).get("/disputes/%s/elements/complaint".formatted(dispute)).body()).contains("民事起诉状", "借款到期日");
    }

    /** Papers of the file are made once nothing is left open. */
    @Test
    void complaint_and_answer_become_papers_once_they_are_whole() {
        var dispute = caseRegistered(wangFang, chenGang, "50000");
        links(chenGang, dispute);
        wangFang.tries("/disputes/%s/acts/party-answers-elements".formatted(dispute), LOAN).isDone();
        assertThat(titles(wangFang, dispute)).as("something is still missing").doesNotContain("民事起诉状（要素式）");
        var whole = new HashMap<String, Object>(LOAN);
        whole.putAll(Map.of("paidInterest", "0", "pledge", false, "surety", false, "wantPrincipal", "50000", "wantInterest", false, "proofs", List.of("转账记录")));
        var complaint = wangFang.tries("/disputes/%s/acts/party-answers-elements".formatted(dispute), whole).isDone().result();
        assertThat(wangFang.paper(dispute, complaint)).contains("借款到期日", "2025年9月1日", "王芳");
        assertThat(wangFang.reads("/disputes/%s/papers/%s/docx".formatted(dispute, complaint)).status()).isEqualTo(200);
        var replies = new HashMap<String, Object>();
        fields(chenGang, dispute, "respondent-answers-elements").stream().filter(it -> !it.endsWith("Words")).forEach(it -> replies.put(it, "AGREED"));
        replies.keySet().removeAll(List.of("loan", "repay", "security", "claims", "evidence", "other"));
        replies.put("dueOn", "DISPUTED");
        replies.put("dueOnWords", "没说哪天还");
        var answer = chenGang.tries("/disputes/%s/acts/respondent-answers-elements".formatted(dispute), replies).isDone().result();
        assertThat(chenGang.paper(dispute, answer)).contains("不认可：没说哪天还", "陈刚");
        assertThat(titles(zhaoMin, dispute)).contains("民事起诉状（要素式）", "民事答辩状（要素式）");
    }

    private static List<String> titles(Person person, String dispute) {
        return Person.strings(person.reads("/disputes/%s/papers".formatted(dispute)).isDone().body().get("items"), "title");
    }

    /** Without a script: the fields of the page go back as a browser sends them. */
    @Test
    void the_form_is_a_page_that_keeps_what_was_typed() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "50000"));
        var path = "/disputes/%s/acts/party-answers-elements".formatted(dispute);
        var browser = browserOf(wangFang);
        var page = browser.get(path).body();
        assertThat(page).contains("借钱的经过", "钱是哪天给的", "事情经过（案卷里已有，不用再填）", "name=\"payments[0].amount\"", "novalidate").doesNotContain("name=\"claim\"");
        var refused = browser.submit(path, path, Map.of("principal", "五万", "payments[0].amount", "200", "purpose", "盖房子"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("金额只能填数字", "盖房子", "value=\"200\"", "#principal");
        assertThat(browser.submit(path, path, Map.of("principal", "50000", "payments[0].amount", "200", "payments[1].amount", "300")).statusCode()).isEqualTo(303);
        assertThat(browser.get("/disputes/%s/elements".formatted(dispute)).body()).contains("1. 金额200.00元", "2. 金额300.00元", "有争议0项");
        assertThat(browser.get(path).body()).contains("value=\"200.00\"", "payments[3].amount");
    }

    /** Told step by step without a script: nothing told before is asked again, every part can be passed over, and what was filled goes in with the dispute. */
    @Test
    @Proves({"F-13.2", "F-15.9"})
    void the_telling_asks_the_form_part_by_part_and_hands_it_in_with_the_dispute() {
        var draft = UUID.randomUUID().toString();
        wangFang.puts("/drafts/" + draft, Map.of("answers", Map.of("story", Told.STORY, "cause", "4.10.108.3", "claim", Told.CLAIM, "amount", "50000", "evidence", "借条一张",
                "dueOn", "2025-09-01", "phone", "13800000001", "address", "尚店镇", "way", "sue", "others",
                List.of(Map.of("kind", "NATURAL", "name", "陈刚", "phone", "13800000002"))), "step", "elements")).isDone();
        var browser = browserOf(wangFang);
        var path = "/dispute/new/" + draft + "/elements";
        assertThat(browser.get(path).body()).contains("借钱的经过", "第1页", "不填也能交", "跳过这一页").doesNotContain("name=\"claim\"");
        assertThat(browser.get(path + "?n=1").body()).as("told in an earlier step").contains("value=\"2025-09-01\"");
        var wrong = browser.submit(path, path, Map.of("n", "0", "principal", "五万", "means", "转账"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("金额只能填数字", "五万");
        var next = browser.submit(path, path, Map.of("n", "0", "principal", "50000", "lentOn", "2025-03-01", "means", "转账"));
        assertThat(next.headers().firstValue("Location")).contains(path + "?n=1");
        browser.submit(path + "?n=1", path, Map.of("n", "1", "hasDue", "true", "dueOn", "2025-09-01", "hasInterest", "false", "repaid", "0", "paidInterest", "0"));
        browser.submit(path + "?n=3", path, Map.of("n", "3", "wantPrincipal", "50000", "wantInterest", "true", "interestUntil", "2026-01-01"));
        assertThat(browser.get(path + "?n=3").body()).contains("利息（按法律保护的上限算）：", "逾期利息（没有约定");
        var check = "/dispute/new/" + draft + "/check";
        assertThat(browser.get(check).body()).contains("要素表", "民间借贷纠纷：填了");
        var done = browser.submit(check, check, Map.of("consent", "true"));
        assertThat(done.headers().firstValue("Location").orElse("")).contains("/disputes/" + draft);
        var facts = wangFang.reads("/disputes/%s/elements".formatted(draft)).isDone().body();
        assertThat(facts.get("filled").asBoolean()).isTrue();
        assertThat(facts.get("complaint").toString()).contains("归还借款本金50000.00元", "截至2026年1月1日的利息");
    }

    @Test
    void forms_and_calculators_are_open_to_everybody() {
        var visitor = new Visitor(port);
        var found = Visitor.json(visitor.get("/api/v1/element-forms?cause=4.10.108.3"));
        assertThat(found.get("items").get(0).get("id").asString()).isEqualTo("private-loan");
        assertThat(Visitor.json(visitor.get("/api/v1/element-forms")).get("items").size()).isGreaterThanOrEqualTo(16);
        assertThat(visitor.get("/api/v1/element-forms/divorce").body()).contains("结婚登记时间", "民法典 1079");
        assertThat(visitor.get("/api/v1/element-forms/none").statusCode()).isEqualTo(404);
        var reckoned = Visitor.json(visitor.post("/api/v1/calculators/interest", Map.of("principal", "100000", "lentOn", "2021-03-01", "rate", "24", "until", "2022-03-01")));
        assertThat(reckoned.get("total").asString()).isEqualTo("15400.00");
        assertThat(reckoned.get("lines").get(0).get("source").asString()).contains("民间借贷规定");
        assertThat(visitor.post("/api/v1/calculators/interest", Map.of("principal", "很多")).statusCode()).isEqualTo(422);
        assertThat(visitor.get("/api/v1/calculators/labour").body()).contains("每月工资");
        assertThat(visitor.post("/api/v1/calculators/late-payment", Map.of("kind", "其他欠款", "owed", "90000000000", "dueOn", "2020-01-01", "until", "2199-01-01",
                "rate", "9999999")).body()).contains("数太大");
        assertThat(visitor.get("/tools").body()).contains("/tools/interest", "/tools/labour");
        assertThat(visitor.get("/tools/traffic-injury").body()).contains("医疗费", "dependents[0].age");
        assertThat(visitor.get("/tools/maintenance?income=5000&children=1").body()).contains("1000.00 元", "婚姻家庭编解释（一） 49");
        assertThat(visitor.get("/tools/maintenance?income=5000&children=0").statusCode()).isEqualTo(422);
    }

    private static String standing(JsonNode facts, String element) {
        for (var item : facts.get("items")) {
            if (item.get("id").asString().equals(element)) {
                return item.get("standing").get("code").asString();
            }
        }
        throw new AssertionError("not answered: " + element);
    }

    private static List<String> fields(Person person, String dispute, String verb) {
        return Person.strings(person.reads("/disputes/%s/acts/%s".formatted(dispute, verb)).isDone().body().get("fields"), "name");
    }
}
