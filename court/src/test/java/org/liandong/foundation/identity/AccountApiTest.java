package org.liandong.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.Visitor.bearer;
import static org.liandong.Visitor.json;
import static org.liandong.foundation.identity.DemoCast.PASSWORD;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.act.Verifier;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtTest
@Proves("F-21.3")
class AccountApiTest {

    private static final String SECRET = "hong-cha-lu-cha-26";

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private RateLimits limits;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Verifier verifier;
    private Visitor web;

    @BeforeEach
    void visit() {
        // Other tests on the same court register people from this machine too.
        limits.forget(RateLimits.Kind.REGISTRATION, "127.0.0.1");
        web = new Visitor(port);
    }

    @Test
    void a_villager_registers_signs_in_and_signs_out() {
        var made = web.post("/api/v1/accounts", Map.of("phone", "139 0000 1001", "password", SECRET));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(json(made).get("login").asString()).isEqualTo("139****1001");
        assertThat(json(made).get("roles").size()).isZero();

        var token = web.token("13900001001", SECRET);
        var me = web.get("/api/v1/me", bearer(token));
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(json(me).get("state").get("label").asString()).isEqualTo("未实名");
        assertThat(json(me).get("actions").toString()).contains("person-proves-real-name", "person-changes-password").doesNotContain("suspends");

        assertThat(web.delete("/api/v1/sessions/current", bearer(token)).statusCode()).isEqualTo(204);
        assertThat(web.get("/api/v1/me", bearer(token)).statusCode()).isEqualTo(401);
    }

    @Test
    void without_a_token_the_api_answers_with_a_problem_and_no_page() {
        var answer = web.get("/api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).get("detail").asString()).contains("请先登录");
        assertThat(web.get("/api/v1/me", bearer("ld_made-up")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_phone_registers_only_once_and_a_weak_password_not_at_all() {
        var short1 = web.post("/api/v1/accounts", Map.of("phone", "13900001002", "password", "kurz"));
        assertThat(short1.statusCode()).isEqualTo(422);
        assertThat(json(short1).get("fields").get(0).get("words").asString()).contains("至少要10个字符");
        assertThat(web.post("/api/v1/accounts", Map.of("phone", "13900001002", "password", "Qwertyuiop")).statusCode()).isEqualTo(422);
        assertThat(web.post("/api/v1/accounts", Map.of("phone", "13900001002", "password", "x13900001002")).statusCode()).isEqualTo(422);
        assertThat(web.post("/api/v1/accounts", Map.of("phone", "13900001002", "password", SECRET)).statusCode()).isEqualTo(201);
        assertThat(json(web.post("/api/v1/accounts", Map.of("phone", "13900001002", "password", SECRET))).toString()).contains("已经注册过");
    }

    @Test
    void a_wrong_name_is_refused_silence_is_a_state_of_its_own_and_a_second_try_succeeds() {
        web.post("/api/v1/accounts", Map.of("phone", "13900001003", "password", SECRET));
        var token = web.token("13900001003", SECRET);
        var number = card("41048119900101101");

        var wrong = prove(token, "假名字", number);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).get("code").asString()).isEqualTo("account.real-name-mismatch");
        assertThat(json(web.get("/api/v1/me", bearer(token))).get("state").get("code").asString()).isEqualTo("REGISTERED");

        var silent = prove(token, "慢慢", number);
        assertThat(silent.statusCode()).as(silent.body()).isEqualTo(200);
        assertThat(json(silent).get("state").get("label").asString()).isEqualTo("认证结果未知，正在核对");
        assertThat(json(silent).get("realName").asBoolean()).isFalse();
        assertThat(json(silent).get("actions").toString()).contains("person-proves-real-name");

        var proven = prove(token, "何小满", number);
        assertThat(json(proven).get("state").get("code").asString()).isEqualTo("VERIFIED");
        assertThat(json(proven).get("name").asString()).isEqualTo("何小满");
        assertThat(prove(token, "何小满", number).statusCode()).isEqualTo(409);

        var id = accounts.byIdNumber(number).orElseThrow().id();
        assertThat(accounts.idNumber(id)).contains(number.value());
    }

    @Test
    void one_identity_number_proves_one_account_only() {
        var number = card("41048119900101102");
        for (var phone : List.of("13900001004", "13900001005")) {
            web.post("/api/v1/accounts", Map.of("phone", phone, "password", SECRET));
        }
        assertThat(prove(web.token("13900001004", SECRET), "方大山", number).statusCode()).isEqualTo(200);
        var second = prove(web.token("13900001005", SECRET), "方大山", number);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json(second).get("code").asString()).isEqualTo("account.id-number-used");
    }

    @Test
    void personal_data_and_secrets_stand_nowhere_in_clear() {
        web.post("/api/v1/accounts", Map.of("phone", "13900001006", "password", SECRET));
        var number = card("41048119900101103");
        prove(web.token("13900001006", SECRET), "田野", number);
        var token = web.token("13900001006", SECRET);

        for (var table : List.of("identity.account", "identity.role", "identity.token", "act.act", "act.asked", "act.stream", "act.subject")) {
            var rows = String.join("\n", db.sql("select t::text from " + table + " t").query(String.class).list());
            for (var secret : List.of("13900001006", number.value(), SECRET, token)) {
                assertThat(rows).as(table).doesNotContain(secret)
                        .doesNotContain(HexFormat.of().formatHex(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
        assertThat(db.sql("select body from act.act where verb = 'person-proves-real-name'").query(String.class).list().toString())
                .contains(number.masked());
        assertThat(verifier.verify().faults()).isEmpty();
    }

    @Test
    void a_changed_password_ends_every_token() {
        web.post("/api/v1/accounts", Map.of("phone", "13900001007", "password", SECRET));
        var old = web.token("13900001007", SECRET);
        var other = web.token("13900001007", SECRET);
        var wrong = web.post("/api/v1/me/acts/person-changes-password", Map.of("current", "nicht-dieses-1", "next", "neu-neu-alt-27"), bearer(old));
        assertThat(wrong.statusCode()).isEqualTo(422);
        web.post("/api/v1/me/acts/person-changes-password", Map.of("current", SECRET, "next", "neu-neu-alt-27"), bearer(old));
        assertThat(web.get("/api/v1/me", bearer(other)).statusCode()).isEqualTo(401);
        assertThat(web.post("/api/v1/sessions", Map.of("login", "13900001007", "password", SECRET)).statusCode()).isEqualTo(401);
        assertThat(web.token("13900001007", "neu-neu-alt-27")).isNotBlank();
    }

    @Test
    void an_administrator_appoints_and_suspends_and_nobody_else_does() {
        var admin = web.token(WANG_JIAN.login(), PASSWORD);
        var clerk = web.token(ZHAO_MIN.login(), PASSWORD);
        var wanted = Map.of("login", "xinren", "name", "新仁", "roles", List.of("FILING_CLERK"), "firm", "舞钢市人民法院", "password", SECRET);
        assertThat(web.post("/api/v1/staff", wanted, bearer(clerk)).statusCode()).isEqualTo(403);
        var made = web.post("/api/v1/staff", wanted, bearer(admin));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = json(made).get("id").asString();
        assertThat(accounts.holding(Role.FILING_CLERK)).extracting(Account::name).contains("新仁", "赵敏");

        var newcomer = web.token("xinren", SECRET);
        assertThat(web.get("/api/v1/accounts/" + ZHAO_MIN.id(), bearer(newcomer)).statusCode()).isEqualTo(404);
        var suspended = web.post("/api/v1/accounts/" + id + "/acts/admin-suspends-account", Map.of("reason", "调离"), bearer(admin));
        assertThat(suspended.statusCode()).as(suspended.body()).isEqualTo(200);
        assertThat(web.get("/api/v1/me", bearer(newcomer)).statusCode()).isEqualTo(401);
        assertThat(json(web.post("/api/v1/sessions", Map.of("login", "xinren", "password", SECRET))).get("code").asString())
                .isEqualTo("sign-in.suspended");
        web.post("/api/v1/accounts/" + id + "/acts/admin-restores-account", Map.of("reason", "回来了"), bearer(admin));
        assertThat(web.token("xinren", SECRET)).isNotBlank();

        var own = web.post("/api/v1/accounts/" + WANG_JIAN.id() + "/acts/admin-suspends-account", Map.of("reason", "试试"), bearer(admin));
        assertThat(own.statusCode()).isEqualTo(403);
    }

    @Test
    void an_account_that_is_open_cannot_be_opened_over_again() {
        var clerk = web.token(ZHAO_MIN.login(), PASSWORD);
        var again = web.post("/api/v1/me/acts/person-registers", Map.of("phone", "13900001008", "password", SECRET), bearer(clerk));
        assertThat(again.statusCode()).isEqualTo(404);
    }

    @Test
    void after_eight_wrong_passwords_the_login_must_wait() {
        web.post("/api/v1/accounts", Map.of("phone", "13900001009", "password", SECRET));
        for (int i = 0; i < 8; i++) {
            assertThat(web.post("/api/v1/sessions", Map.of("login", "13900001009", "password", "falsch-falsch-" + i)).statusCode()).isEqualTo(401);
        }
        var answer = web.post("/api/v1/sessions", Map.of("login", "13900001009", "password", SECRET));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(json(answer).get("detail").asString()).contains("试的次数太多");
    }

    @Test
    void demonstration_logins_do_not_open_through_a_proxy() {
        var answer = web.post("/api/v1/sessions", Map.of("login", WANG_JIAN.login(), "password", PASSWORD), "X-Forwarded-For", "203.0.113.9");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).get("code").asString()).isEqualTo("sign-in.demonstration");
    }

    @Test
    void passwords_are_kept_as_argon2id_with_19_mib_and_two_passes() {
        assertThat(db.sql("select distinct substring(password from '^\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$') from identity.account")
                .query(String.class).list()).containsExactly("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private java.net.http.HttpResponse<String> prove(String token, String name, IdCard number) {
        return web.post("/api/v1/me/acts/person-proves-real-name", Map.of("name", name, "idCard", number.value()), bearer(token));
    }

    private static IdCard card(String digits) {
        return IdCard.of(digits + IdCard.check(digits));
    }
}
