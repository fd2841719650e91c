package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.identity.DemoCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Whatever is sent, the answer is a refusal in words a person understands, and nothing of the inside shows. */
@Proves("F-21.3")
class HostileInputTest extends Journey {

    private static final String MARKUP = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private static final String SQL = "'; drop table docket.dispute; --";

    @Autowired
    private ActTypes types;
    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"act\":", "{\"act\":\"party-submits-complaint\",}", "\uFEFF{}", "<xml/>", "{\"a\":1}{"})
    void what_is_not_json_is_refused(String body) {
        refusedInChinese(wangFang.sends("POST", "/disputes", "application/json", body));
        refusedInChinese(wangFang.sends("POST", "/sessions", "application/json", body));
        refusedInChinese(wangFang.sends("POST", "/accounts", "application/json", body));
        refusedInChinese(wangFang.sends("POST", "/disputes/by-code", "application/json", body));
        refusedInChinese(wangFang.sends("POST", "/me/acts/person-changes-password", "application/json", body));
    }

    @Test
    void deeply_nested_json_is_refused() {
        refusedInChinese(wangFang.sends("POST", "/disputes", "application/json", "{\"intake\":".repeat(5000) + "1" + "}".repeat(5000)));
        refusedInChinese(wangFang.sends("POST", "/disputes", "application/json", "{\"act\":\"party-submits-complaint\",\"intake\":" + "[".repeat(900) + "]".repeat(900) + "}"));
    }

    static List<Object> wrongValues() {
        var values = new ArrayList<Object>(List.of(1, -1, 1.5, 1e300, true, List.of(), List.of(List.of(1)), Map.of("a", Map.of("b", 1)), "", " ", "\u0000", "a\u0000b",
                "字".repeat(200_000), MARKUP, SQL, "\uD800", "NaN", "99999999999999999999", "-5", "2026-02-30", "2026-13-45T99:99", "../../etc/passwd", "${jndi:ldap://x}"));
        values.add(List.of("一", 2, Map.of()));
        return values;
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void a_wrong_value_in_any_field_of_a_complaint_is_refused_or_kept_as_text(Object value) {
        for (var field : List.of("story", "cause", "claim", "amount", "evidence", "town", "parties")) {
            var intake = Told.loan(wangFang, chenGang, "1000");
            intake.put(field, value);
            neverBreaks(wangFang.tries("/disputes", Map.of("act", "party-submits-complaint", "intake", intake)));
        }
        for (var field : List.of("side", "kind", "name", "idCard", "uscc", "phone", "address", "firm")) {
            var party = Told.named("RESPONDENT", chenGang);
            party.put(field, value);
            neverBreaks(wangFang.tries("/disputes", Map.of("act", "party-submits-complaint",
                    "intake", Told.about("4.10.108.3", "1000", Told.named("APPLICANT", wangFang), party))));
        }
        neverBreaks(wangFang.tries("/disputes", Map.of("act", value, "intake", value)));
        neverBreaks(wangFang.tries("/disputes", Map.of("act", "party-submits-complaint", "intake", value)));
    }

    @Test
    void a_wrong_value_in_any_field_of_any_act_never_breaks_the_court() {
        var dispute = mediationOpen(wangFang, liNa, sunYulan, "9000");
        var softly = new SoftAssertions();
        for (var type : types.all().stream().filter(it -> !it.kind().equals("account")).toList()) {
            for (var value : wrongValues()) {
                var sent = new HashMap<String, Object>();
                for (var component : type.request().getRecordComponents()) {
                    sent.put(component.getName(), value);
                }
                var asker = type.verb().startsWith("mediator-") ? sunYulan : type.verb().startsWith("clerk-") ? zhaoMin : wangFang;
                if (type.verb().matches("party-refuses-mediation|applicant-withdraws-mediation|mediator-(ends-mediation|reports-false-mediation)")) {
                    continue;
                }
                var answer = asker.tries("/disputes/%s/acts/%s".formatted(dispute, type.verb()), sent);
                softly.assertThat(answer.status()).as("%s %.60s → %.300s", type.verb(), value, answer.http().body()).isLessThan(500);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "0", "-1", "00000000-0000-0000-0000-000000000000", "01a20c52-4be8-736b-8b3d", "%00", "%2e%2e%2f", "' or 1=1", "%E0%80%80",
        "01a20c524be8736b8b3d5dd4cd2c3c2b"})
    void an_address_that_is_none_is_not_found(String id) {
        var clean = id.replace(" ", "%20").replace("'", "%27");
        for (var path : List.of("/disputes/%s", "/disputes/%s/acts", "/disputes/%s/papers/%s", "/disputes/%s/materials/%s", "/accounts/%s", "/disputes/%s/acts/%s")) {
            var answer = wangJian.reads(path.replace("%s", clean));
            assertThat(answer.status()).as(path + " " + id + " " + answer.http().body()).isBetween(400, 499);
        }
        assertThat(new Visitor(port).get("/disputes/" + clean).statusCode()).isBetween(300, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "page=0", "page=99999999999", "page=2147483647", "page=x", "page=", "scope=everything", "open=maybe", "overdue=2", "q=%25%5F%5C%27",
        "q=%00", "leading=%00", "leading=no-such", "q=" + "%E5%AD%97", "page=1&page=2", "scope="})
    void a_list_asked_for_wrongly_is_refused_or_empty(String query) {
        neverBreaks(wangJian.reads("/disputes?scope=all&" + query));
        neverBreaks(wangFang.reads("/disputes?" + query));
        neverBreaks(zhaoMin.reads("/disputes?scope=queue&" + query));
    }

    @Test
    void what_a_party_typed_is_shown_as_text_on_every_page() {
        var intake = Told.loan(wangFang, chenGang, "1000");
        for (var field : List.of("story", "claim", "evidence", "town")) {
            intake.put(field, field.equals("town") ? "<b>尚店" : MARKUP + SQL + "这里说得够长了，超过二十个字没有问题。");
        }
        var dispute = wangFang.brings("party-submits-complaint", intake);
        wangFang.does("party-complains-about-filing", dispute, "words", MARKUP);
        zhaoMin.does("clerk-issues-correction-notice", dispute, "missing", MARKUP, "days", 5);
        assertThat(wangFang.sees(dispute).get("story").asString()).startsWith(MARKUP + SQL);
        for (var reader : List.of(wangFang, zhaoMin, wangJian)) {
            var browser = new Visitor(port);
            browser.submit("/login", "/login", Map.of("login", reader.member().login(), "password", DemoCast.PASSWORD));
            for (var path : List.of("/disputes/" + dispute, "/disputes/" + dispute + "/acts/party-corrects-complaint")) {
                assertThat(browser.get(path).body()).as(reader.name() + path).doesNotContain("<script>alert", "<img src=x", "<b>尚店");
            }
        }
        assertThat(db.sql("select count(*) from docket.dispute").query(Integer.class).single()).isPositive();
    }

    @Test
    void a_form_page_shows_again_what_was_typed_and_what_is_wrong() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "1000"));
        var browser = new Visitor(port);
        browser.submit("/login", "/login", Map.of("login", DemoCast.ZHAO_MIN.login(), "password", DemoCast.PASSWORD));
        var page = "/disputes/%s/acts/clerk-issues-correction-notice".formatted(dispute);
        var answer = browser.submit(page, page, Map.of("missing", MARKUP, "days", "many"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请填整数", "&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        for (var value : List.of("\u0000", "字".repeat(100_000), "\uD800", "-1")) {
            assertThat(browser.submit(page, page, Map.of("missing", value, "days", value)).statusCode()).isBetween(400, 499);
        }
        assertThat(browser.get(page + "%00").statusCode()).isBetween(400, 499);
    }

    @Test
    void files_that_are_not_what_they_say_are_refused() {
        assertThat(wangFang.uploads("a.png", new byte[0]).status()).isBetween(400, 499);
        assertThat(wangFang.uploads("a.png", "MZ not a picture".getBytes()).status()).isBetween(400, 499);
        assertThat(wangFang.uploads("a.html", "<html><script>alert(1)</script></html>".getBytes()).status()).isBetween(400, 499);
        assertThat(wangFang.uploads("a.svg", "<svg onload='alert(1)'/>".getBytes()).status()).isBetween(400, 499);
        assertThat(wangFang.uploads("large.png", new byte[23_000_000]).status()).isBetween(400, 499);
        refusedInChinese(wangFang.sends("POST", "/files", "multipart/form-data; boundary=x", "--x\r\nnothing"));
        refusedInChinese(wangFang.sends("POST", "/files", "multipart/form-data", "nothing"));
    }

    @Test
    void wrong_headers_are_refused() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "1000"));
        var path = "/disputes/%s/acts/party-complains-about-filing".formatted(dispute);
        for (var tag : List.of("x", "\"x\"", "\"99999999999\"", "1", "\"1\", \"2\"")) {
            refusedInChinese(wangFang.tries(path, Map.of("words", "不给凭证"), "If-Match", tag));
        }
        neverBreaks(wangFang.tries(path, Map.of("words", "不给凭证"), "Idempotency-Key", "k".repeat(5000)));
        neverBreaks(wangFang.reads("/disputes/" + dispute, "Accept", "image/png"));
        neverBreaks(wangFang.reads("/disputes/" + dispute, "If-None-Match", "x"));
        neverBreaks(wangFang.reads("/disputes/" + dispute, "Accept", "nonsense"));
    }

    private static void refusedInChinese(Answer answer) {
        assertThat(answer.status()).as(answer.http().body()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).as(answer.http().body()).startsWith("application/problem+json");
        assertThat(answer.body().get("detail").asString()).matches("(?s).*\\p{IsHan}.*");
        tellsNothingOfTheInside(answer);
    }

    private static void neverBreaks(Answer answer) {
        assertThat(answer.status()).as(answer.http().body()).isLessThan(500);
        if (answer.status() >= 400 && answer.status() != 406) {
            refusedInChinese(answer);
        }
    }

    private static void tellsNothingOfTheInside(Answer answer) {
        assertThat(answer.http().body()).doesNotContain("org.springframework", "org.liandong", "java.lang", "Exception", "\tat ", "PSQL");
    }
}
