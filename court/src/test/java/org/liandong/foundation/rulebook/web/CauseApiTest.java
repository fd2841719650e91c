package org.liandong.foundation.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.Visitor.bearer;
import static org.liandong.Visitor.json;
import static org.liandong.foundation.identity.DemoCast.PASSWORD;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.liandong.Visitor;
import org.liandong.foundation.act.Verifier;
import org.liandong.foundation.rulebook.AdminPrimesCauses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtTest
class CauseApiTest {

    private static final String SHEEP = "两家的绵羊在山坡混群，剪羊毛时认错了羊，羊毛已经卖到毛纺厂。";

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Verifier verifier;
    private Visitor web;

    @BeforeEach
    void visit() {
        web = new Visitor(port);
    }

    @Test
    void anybody_looks_up_causes_by_name_and_by_branch() {
        var found = json(web.get("/api/v1/causes?q=" + encoded("民间借贷"))).get("items");
        assertThat(found.get(0).get("id").asString()).isEqualTo("4.10.108.3");
        assertThat(found.get(0).get("path").asString()).endsWith("借款合同纠纷 > 民间借贷纠纷");
        assertThat(json(web.get("/api/v1/causes?below=4.10.108")).get("items").size()).isEqualTo(6);
        assertThat(json(web.get("/api/v1/causes")).get("items").size()).as("twelve civil parts and five other classes").isEqualTo(17);
        assertThat(json(web.get("/api/v1/causes/2.2.22")).get("below").size()).isEqualTo(2);
        assertThat(web.get("/api/v1/causes/99.1").statusCode()).isEqualTo(404);
        assertThat(web.get("/api/v1/causes?below=99").statusCode()).isEqualTo(404);
    }

    @Test
    void anybody_gets_a_suggestion_without_signing_in() {
        var said = "他借我五万块钱三年了不还";
        var first = json(web.get("/api/v1/causes/suggest?text=" + encoded(said))).get("suggestions").get(0);
        assertThat(first.get("id").asString()).isEqualTo("4.10.108.3");
        assertThat(first.get("why").size()).isPositive();
        var longer = web.post("/api/v1/causes/suggest", Map.of("text", said.repeat(200), "most", 2));
        assertThat(longer.statusCode()).as(longer.body()).isEqualTo(200);
        assertThat(json(longer).get("suggestions").get(0).get("id").asString()).isEqualTo("4.10.108.3");
    }

    @Test
    void a_suggestion_needs_a_text() {
        assertThat(web.get("/api/v1/causes/suggest").statusCode()).isEqualTo(422);
        assertThat(json(web.post("/api/v1/causes/suggest", Map.of("text", " "))).get("fields").get(0).get("field").asString()).isEqualTo("text");
        assertThat(web.post("/api/v1/causes/suggest", Map.of("text", "借".repeat(20_001))).statusCode()).isEqualTo(422);
    }

    @Test
    void an_administrator_teaches_and_the_same_text_counts_once() {
        var admin = web.token(WANG_JIAN.login(), PASSWORD);
        var lines = """
                {"id":"a","text":"%s","cause_2025_id":"3.6.54","label":"旧名"}

                {"text":"%s又混了一次群，羊毛分不清。","cause_2025_id":"3.6.54"}
                {"text":"没有案由"}
                {"text":"案由不对","cause_2025_id":"77.7"}
                {"text":"执行的不是民事案由","cause_2025_id":"E.1"}
                这不是 JSON
                """.formatted(SHEEP, SHEEP);
        var taught = json(learn(lines, admin));
        assertThat(taught.get("read").asInt()).isEqualTo(6);
        assertThat(taught.get("learned").asInt()).isEqualTo(2);
        assertThat(taught.get("refused").size()).isEqualTo(4);
        assertThat(taught.get("refused").get(0).get("line").asInt()).isEqualTo(4);
        assertThat(taught.get("refused").get(3).get("reason").asString()).isEqualTo("不是有效的 JSON");
        var asked = "/api/v1/causes/suggest?text=" + encoded("山坡上绵羊混群，剪羊毛认错了");
        var answer = web.get(asked).body();
        assertThat(answer).contains("\"3.6.54\"", "羊");

        var again = json(web.post("/api/v1/causes/learn", List.of(Map.of("text", SHEEP, "cause_2025_id", "3.6.54")), bearer(admin)));
        assertThat(again.get("learned").asInt()).isZero();
        assertThat(again.get("known").asInt()).isEqualTo(1);
        assertThat(web.get(asked).body()).isEqualTo(answer);
        assertThat(db.sql("select count(*) from rulebook.learned_text where cause = '3.6.54'").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void teaching_is_on_record_without_the_texts() {
        var text = "证人陈述海鸥啄坏了渔网一角";
        learn("{\"text\":\"%s\",\"cause_2025_id\":\"10.35.419\"}".formatted(text), web.token(WANG_JIAN.login(), PASSWORD));
        var stream = AdminPrimesCauses.streamOf("豫0481");
        var bodies = db.sql("select body from act.act where stream = ?").params(stream).query(String.class).list();
        assertThat(bodies).isNotEmpty().noneMatch(body -> body.contains("海鸥")).allMatch(body -> body.contains("\"digest\""));
        assertThat(verifier.verify().faults()).isEmpty();
    }

    @Test
    void nobody_else_may_teach() {
        var line = "{\"text\":\"冒充的学习材料\",\"cause_2025_id\":\"4.10.88\"}";
        assertThat(web.raw("POST", "/api/v1/causes/learn", "application/x-ndjson", line).statusCode()).isIn(401, 403);
        assertThat(learn(line, web.token(WANG_FANG.login(), PASSWORD)).statusCode()).isIn(403, 404);
        assertThat(db.sql("select count(*) from act.act where verb = 'admin-primes-causes' and actor = '王芳'").query(Integer.class).single()).isZero();
    }

    @Test
    void what_cannot_be_read_is_refused_as_a_whole() {
        var admin = web.token(WANG_JIAN.login(), PASSWORD);
        assertThat(learn("", admin).statusCode()).isEqualTo(422);
        assertThat(learn("[{\"text\":", admin).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> learn(String lines, String token) {
        return web.raw("POST", "/api/v1/causes/learn", "application/x-ndjson", lines, bearer(token));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
