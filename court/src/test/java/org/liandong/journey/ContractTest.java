package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.springframework.beans.factory.annotation.Value;

/** The contract of the interface as a program meets it: the document that describes it, and one form of problem for everything that goes wrong. */
@Proves("F-21.3")
class ContractTest extends Journey {

    @Value("${local.server.port}")
    private int port;

    @Test
    void the_document_names_the_resources() {
        var answer = new Visitor(port).get("/openapi");
        assertThat(answer.statusCode()).isEqualTo(200);
        var document = Visitor.json(answer);
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        var paths = document.get("paths");
        for (var path : List.of("/sessions", "/accounts", "/me", "/me/acts/{verb}", "/staff", "/disputes", "/disputes/by-code", "/disputes/{id}",
                "/disputes/{id}/acts", "/disputes/{id}/acts/{verb}", "/disputes/{id}/papers", "/disputes/{id}/papers/{paper}",
                "/disputes/{id}/materials", "/disputes/{id}/materials/{material}", "/files")) {
            assertThat(paths.get("/api/v1" + path)).as(path).isNotNull();
        }
        assertThat(paths.get("/api/v1/disputes").get("post").get("responses")).isNotNull();
        assertThat(document.toString()).doesNotContain("\"actor\"").doesNotContain("127.0.0.1:8481");
    }

    @ParameterizedTest
    @CsvSource({"GET,/no-such,404", "GET,/disputes/x,404", "DELETE,/disputes,405", "PUT,/sessions,405", "POST,/disputes,415", "PATCH,/me,405", "GET,/me/acts/x,405"})
    void whatever_goes_wrong_is_a_problem_in_chinese(String method, String path, int status) {
        var answer = wangFang.sends(method, path, "text/plain", "");
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = answer.body();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).matches(".*\\p{IsHan}.*");
        for (var member : List.of("type", "title", "code")) {
            assertThat(problem.get(member).asString()).as(member).isNotBlank();
        }
    }

    @Test
    void without_a_token_everything_asks_to_sign_in() {
        for (var path : List.of("/disputes", "/disputes/01a20c52-4be8-736b-8b3d-5dd4cd2c3c2b", "/me")) {
            var answer = new Answer(new Visitor(port).get("/api/v1" + path));
            answer.isRefused(401, "sign-in-needed");
        }
        new Answer(new Visitor(port).post("/api/v1/disputes", Map.of())).isRefused(401, "sign-in-needed");
    }

    @Test
    void the_answers_hold_what_the_contract_says() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "50000"));
        var one = wangFang.sees(dispute);
        assertThat(one.propertyNames()).contains("id", "version", "cause", "story", "claim", "evidence", "amount", "town", "arrivedAt", "channel", "parties",
                "leading", "state", "owner", "next", "due", "overdue", "you", "proceedings", "clocks", "agreedFacts", "actions");
        assertThat(one.get("amount").asString()).isEqualTo("50000.00");
        assertThat(one.get("state").propertyNames()).contains("code", "label", "plain");
        assertThat(one.get("parties").get(0).get("idNumber").asString()).isEqualTo("4104**********" + wangFang.member().idCard().value().substring(14));
        assertThat(one.get("parties").get(0).get("you").asBoolean()).isTrue();
        assertThat(one.get("parties").get(1).get("phone").asString()).isEqualTo("138****0002");
        var entry = wangFang.timeline(dispute).get(0);
        assertThat(entry.propertyNames()).contains("seq", "at", "verb", "name", "words", "law", "actor", "standing", "channel", "kind", "hash");
        assertThat(entry.get("hash").asString()).matches("[0-9a-f]{64}");
        var list = wangFang.reads("/disputes?scope=mine&q=%E9%99%88%E5%88%9A&leading=filing&open=true").isDone().body();
        assertThat(list.propertyNames()).contains("items", "page", "pageSize", "total");
        assertThat(Person.strings(list.get("items"), "id")).contains(dispute);
        assertThat(Person.strings(zhaoMin.reads("/disputes?scope=queue").isDone().body().get("items"), "state")).isNotEmpty();
        assertThat(wangJian.reads("/disputes?scope=all&q=%E4%B8%8D%E5%AD%98%E5%9C%A8").isDone().body().get("total").asInt()).isZero();
    }
}
