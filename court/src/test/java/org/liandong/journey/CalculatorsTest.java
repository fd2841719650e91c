package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.CourtTest;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.springframework.beans.factory.annotation.Value;

import tools.jackson.databind.JsonNode;

/** The public calculators as a visitor and a program without an account meet them. */
@CourtTest
@Proves({"F-16.21", "F-3.2"})
class CalculatorsTest {

    private static final String FEE = "/api/v1/calculators/fee";
    private static final String JURISDICTION = "/api/v1/calculators/jurisdiction";
    private static final String TERM = "/api/v1/calculators/term";

    @Value("${local.server.port}")
    private int port;

    private JsonNode counts(String path, Object question) {
        var answer = new Visitor(port).post(path, question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }

    /** The fields that are named as wrong. */
    private List<String> refuses(String path, Object question) {
        var answer = new Visitor(port).post(path, question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = Visitor.json(answer);
        assertThat(problem.get("code").asString()).isEqualTo("invalid");
        assertThat(problem.get("fields").valueStream()).allMatch(it -> it.get("words").asString().matches(".*\\p{IsHan}.*"));
        return problem.get("fields").valueStream().map(it -> it.get("field").asString()).toList();
    }

    private static Map<String, Object> with(Map<String, Object> question, String name, Object value) {
        var other = new HashMap<>(question);
        other.put(name, value);
        return other;
    }

    @Test
    void the_fee_of_the_contract_is_counted_with_its_lines() {
        var answer = counts(FEE, Map.of("class", "财产", "cause", "买卖合同纠纷", "amount", "500000.00", "procedure", "简易", "date", "2026-11-23"));
        assertThat(answer.get("fee").asString()).isEqualTo("4400.00");
        assertThat(answer.get("lines").valueStream().map(it -> it.get("amount").asString())).containsExactly("50.00", "2250.00", "2000.00", "4500.00", "-4400.00");
        assertThat(answer.get("lines").valueStream()).allMatch(it -> it.get("source").asString().startsWith("诉讼费用交纳办法"));
        assertThat(answer.get("prepays").get("who").asString()).isEqualTo("原告");
    }

    @ParameterizedTest
    @ValueSource(strings = {"财产", "离婚", "人格权", "其他非财产", "知识产权", "劳动争议", "行政", "管辖权异议", "申请执行", "保全", "支付令", "公示催告", "撤销仲裁", "破产"})
    void every_class_of_the_contract_is_counted_and_described(String name) {
        assertThat(counts(FEE, Map.of("class", name, "amount", "100000")).get("fee").asString()).matches("\\d+\\.\\d{2}");
        assertThat(Visitor.json(new Visitor(port).get(FEE)).get("classes").valueStream().map(it -> it.get("class").asString())).contains(name);
    }

    @Test
    void a_question_about_a_fee_that_cannot_be_answered_names_the_field() {
        var question = Map.<String, Object>of("class", "财产", "amount", "1000");
        assertThat(refuses(FEE, Map.of())).contains("class");
        assertThat(refuses(FEE, Map.of("class", "财产"))).containsExactly("amount");
        assertThat(refuses(FEE, with(question, "class", "赔偿"))).containsExactly("class");
        for (var amount : List.of("-1", "12345678901234567890", "abc", "1.234", "1e9", true, Map.of("a", 1), List.of("1", "2"))) {
            assertThat(refuses(FEE, with(question, "amount", amount))).as("%s", amount).containsExactly("amount");
        }
        for (var date : List.of("1990-12-31", "2999-01-01", "2026-02-30", "gestern", "9999-12-31", 20261123)) {
            assertThat(refuses(FEE, with(question, "date", date))).as("%s", date).containsExactly("date");
        }
        assertThat(refuses(FEE, with(question, "procedure", "特快"))).containsExactly("procedure");
        assertThat(refuses(FEE, with(question, "cause", "没有的纠纷"))).containsExactly("cause");
        assertThat(refuses(FEE, with(question, "claims", "许多"))).containsExactly("claims[0]");
        assertThat(Visitor.json(new Visitor(port).post(FEE, with(question, "class", "赔偿"))).get("fields").get(0).get("words").asString()).contains("人格权", "破产");
    }

    @Test
    void the_term_of_the_contract_is_counted_with_its_lines() {
        var answer = counts(TERM, Map.of("rule", "答辩期", "start", "2026-09-20"));
        assertThat(answer.get("due").asString()).isEqualTo("2026-10-08");
        assertThat(answer.get("lines").toString()).contains("国庆节", "民诉法 85", "管辖异议");
        assertThat(counts(TERM, Map.of("rule", "公告送达", "start", "2021-12-31")).get("span").asString()).isEqualTo("60日");
        assertThat(counts(TERM, Map.of("rule", "公告送达", "start", "2022-01-01")).get("span").asString()).isEqualTo("30日");
    }

    @ParameterizedTest
    @CsvSource({"答辩期,2026-10-08", "判决上诉期,2026-10-08", "裁定上诉期,2026-09-30", "公告送达,2026-10-20", "立案审查,2026-09-28", "司法确认申请,2026-10-20", "支付令异议,2026-10-08",
        "诉前保全起诉,2026-10-20", "诉讼费交纳,2026-09-28", "诉前调解,2026-10-20", "小额审限,2026-11-20", "简易审限,2026-12-20", "普通审限,2027-03-20"})
    void every_term_of_the_contract_is_counted(String rule, String due) {
        assertThat(counts(TERM, Map.of("rule", rule, "start", "2026-09-20")).get("due").asString()).isEqualTo(due);
    }

    @Test
    void days_that_do_not_count_move_the_end_and_hours_count_from_the_next() {
        var question = Map.<String, Object>of("rule", "普通审限", "start", "2026-03-02");
        assertThat(counts(TERM, with(question, "pauses", List.of(List.of("2026-04-01", "2026-04-30")))).get("due").asString()).isEqualTo("2026-10-02");
        assertThat(counts(TERM, with(question, "pauses", List.of(Map.of("from", "2026-04-01", "until", "2026-04-30")))).get("due").asString()).isEqualTo("2026-10-02");
        assertThat(counts(TERM, Map.of("rule", "紧急保全裁定", "start", "2026-11-23T09:30")).get("due").asString()).isEqualTo("2026-11-25T10:00");
    }

    @Test
    void a_question_about_a_term_that_cannot_be_answered_names_the_field() {
        var question = Map.<String, Object>of("rule", "普通审限", "start", "2026-03-02");
        assertThat(refuses(TERM, Map.of())).contains("rule", "start");
        assertThat(refuses(TERM, with(question, "rule", "没有的"))).containsExactly("rule");
        assertThat(Visitor.json(new Visitor(port).post(TERM, with(question, "rule", "没有的"))).get("fields").get(0).get("words").asString()).contains("答辩期", "普通审限");
        for (var start : List.of("1990-12-31", "2999-01-01", "2026-02-30", "bald", "2026-03-02T10:00", true, 5, List.of("2026-03-02", "2026-03-03"))) {
            assertThat(refuses(TERM, with(question, "start", start))).as("%s", start).containsExactly("start");
        }
        assertThat(refuses(TERM, with(question, "pauses", List.of(List.of("2026-04-30", "2026-04-01"))))).containsExactly("pauses[0]");
        assertThat(refuses(TERM, with(question, "pauses", List.of(List.of("2026-04-01", "2026-04-10"), List.of("2026-04-10", "2026-04-12"))))).containsExactly("pauses[1]");
        assertThat(refuses(TERM, with(question, "pauses", List.of(List.of("2026-01-01", "2026-03-02"))))).containsExactly("pauses[0]");
        assertThat(refuses(TERM, with(question, "pauses", List.of(List.of("2026-12-01", "2026-12-02"))))).containsExactly("pauses[0]");
        assertThat(refuses(TERM, with(question, "pauses", List.of("2026-04-01")))).containsExactly("pauses[0]");
        assertThat(refuses(TERM, with(question, "pauses", List.of(List.of("2026-04-01", "x"))))).containsExactly("pauses[0].until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"文\"", "{\"class\":}", "42"})
    void what_is_not_a_json_object_is_refused(String body) {
        for (var path : List.of(FEE, TERM, JURISDICTION)) {
            var answer = new Visitor(port).raw("POST", path, "application/json", body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(Visitor.json(answer).get("fields").get(0).get("field").asString()).isEqualTo("body");
        }
    }

    @Test
    void the_document_names_what_may_be_asked() {
        var document = Visitor.json(new Visitor(port).get("/openapi")).toString();
        assertThat(document).contains("/api/v1/calculators/fee", "/api/v1/calculators/term", "有独立请求权的第三人", "支付令转诉讼", "被告改变行政行为后撤诉");
    }

    @Test
    void the_pages_show_the_arithmetic_and_what_is_wrong() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/tools/fee?amount=300000").body()).contains("5800元", "1933.33元", "超过20万元的10万元 × 1.5% ＝ 1500元");
        assertThat(visitor.get("/tools/fee?class=" + encoded("财产") + "&amount=500000&procedure=" + encoded("简易")).body()).contains("财产：4400元", "减半", "诉讼费用交纳办法 16");
        var wrong = visitor.get("/tools/fee?amount=viel");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("金额只能填数字");
        assertThat(visitor.get("/tools/term?rule=" + encoded("答辩期") + "&start=2026-09-20").body()).contains("最后一天是2026年10月8日", "国庆节");
        assertThat(visitor.get("/tools/term?rule=" + encoded("答辩期") + "&start=x").statusCode()).isEqualTo(422);
        assertThat(visitor.get("/tools/term?rule=" + encoded("普通审限") + "&start=2026-03-02&from1=2026-04-01&until1=2026-04-30").body()).contains("的30天不算");
    }

    @Test
    @Proves("F-16.22")
    void the_competent_courts_are_answered_with_rule_and_place() {
        var question = Map.<String, Object>of("cause", "民间借贷纠纷", "amount", "50000.00", "places", List.of(Map.of("place", "被告住所地", "at", "舞钢市")));
        var court = counts(JURISDICTION, question).get("courts").get(0);
        assertThat(court.get("court").asString()).isEqualTo("舞钢市人民法院");
        assertThat(court.get("code").asString()).isEqualTo("豫0481");
        assertThat(court.get("source").asString()).contains("民诉法 24");
        assertThat(refuses(JURISDICTION, Map.of())).containsExactly("cause");
        assertThat(refuses(JURISDICTION, with(question, "places", List.of(Map.of("place", "被告住所地"))))).containsExactly("places[0].at");
        assertThat(Visitor.json(new Visitor(port).get(JURISDICTION)).get("rules").size()).isGreaterThan(40);
        var visitor = new Visitor(port);
        var asked = "/tools/jurisdiction?cause=" + encoded("民间借贷纠纷") + "&amount=50000";
        assertThat(visitor.get(asked).body()).contains("对方住的地方", "被告住所地的基层人民法院");
        assertThat(visitor.get(asked + "&" + encoded("at-被告住所地") + "=" + encoded("舞钢市")).body()).contains("舞钢市人民法院", "豫0481", "民诉法 24");
        assertThat(visitor.get("/tools/jurisdiction?cause=" + encoded("没有的")).statusCode()).isEqualTo(422);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
