package org.liandong.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.Visitor.bearer;
import static org.liandong.foundation.identity.DemoCast.PASSWORD;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.CourtTest;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.act.Chain;
import org.liandong.foundation.kernel.IdCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtTest
@Proves({"F-1.3", "F-21.3"})
class AccountPagesTest {

    private static final String SECRET = "hong-cha-lu-cha-26";

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private RateLimits limits;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Tokens tokens;
    private Visitor web;

    @BeforeEach
    void visit() {
        // Other tests on the same court register people from this machine too.
        limits.forget(RateLimits.Kind.REGISTRATION, "127.0.0.1");
        web = new Visitor(port);
    }

    @Test
    void a_villager_registers_proves_her_name_and_comes_to_the_page_she_wanted() {
        var away = web.get("/my/disputes?page=2");
        assertThat(away.statusCode()).isEqualTo(303);
        assertThat(location(away)).isEqualTo("/login?next=%2Fmy%2Fdisputes%3Fpage%3D2");
        assertThat(web.get(location(away)).body()).contains("/register?next=%2Fmy%2Fdisputes%3Fpage%3D2");

        var registered = web.submit("/register?next=/my/disputes", "/register", Map.of("phone", "13700002001", "password", SECRET, "next", "/my/disputes"));
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(303);
        assertThat(location(registered)).isEqualTo("/me/real-name?next=%2Fmy%2Fdisputes");
        assertThat(web.get("/me").body()).contains("未实名", "去实名认证", "用户137****2001").doesNotContain("13700002001");

        var digits = "41048119910202201";
        var number = digits + IdCard.check(digits);
        var wrong = web.submit("/me/real-name", "/me/real-name", Map.of("name", "假人", "idCard", number));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("姓名和身份证号对不上", "value=\"假人\"");
        var silent = web.submit("/me/real-name", "/me/real-name", Map.of("name", "慢慢", "idCard", number));
        assertThat(location(silent)).isEqualTo("/me");
        assertThat(web.get("/me").body()).contains("认证结果未知，正在核对", "再试一次");
        var proven = web.submit("/me/real-name", "/me/real-name", Map.of("name", "石榴", "idCard", number, "next", "/my/disputes"));
        assertThat(location(proven)).isEqualTo("/my/disputes");
        assertThat(web.get("/me").body()).contains("已实名", "石榴");
    }

    @Test
    void staff_come_to_the_desk_and_citizens_to_their_disputes() {
        assertThat(location(login(web, ZHAO_MIN.login(), PASSWORD, ""))).isEqualTo("/desk");
        assertThat(location(login(new Visitor(port), WANG_FANG.login(), PASSWORD, ""))).isEqualTo("/my");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/%5cevil.example", "javascript:alert(1)", "/my\r\nX: y",
        "/../x", "/logout"})
    void nobody_is_sent_to_a_strange_address_after_signing_in(String next) {
        assertThat(location(login(web, WANG_FANG.login(), PASSWORD, next))).isEqualTo("/my");
    }

    @Test
    void a_session_begins_anew_at_sign_in_and_ends_at_sign_out() {
        login(web, WANG_FANG.login(), PASSWORD, "");
        var first = browser(web);
        web.submit("/me", "/login", Map.of("login", WANG_FANG.login(), "password", PASSWORD));
        var planted = new Visitor(port);
        assertThat(planted.get("/me", "Cookie", first).statusCode()).as("what was shown before the last sign-in").isEqualTo(303);
        assertThat(planted.get("/me", "Cookie", browser(web)).statusCode()).isEqualTo(200);
        assertThat(planted.get("/api/v1/me", bearer(browser(web).replace("LIANDONG=", ""))).statusCode()).as("no program's token").isEqualTo(401);
        assertThat(web.get("/me").statusCode()).isEqualTo(200);
        assertThat(location(web.submit("/me", "/logout", Map.of()))).isEqualTo("/");
        assertThat(web.get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void a_browser_that_was_not_seen_for_two_hours_signs_in_again() {
        login(web, WANG_FANG.login(), PASSWORD, "");
        db.sql("update identity.token set expires_at = now() + interval '3 minutes' where page").update();
        assertThat(web.get("/me").statusCode()).isEqualTo(200);
        assertThat(db.sql("select max(expires_at) > now() + interval '110 minutes' from identity.token where page").query(Boolean.class).single())
                .as("a visit prolongs it").isTrue();
        db.sql("update identity.token set expires_at = now() - interval '1 second' where page").update();
        assertThat(web.get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void what_has_been_over_for_a_day_is_swept_away_and_nothing_else() {
        var kept = new Visitor(port);
        login(kept, WANG_FANG.login(), PASSWORD, "");
        login(web, WANG_FANG.login(), PASSWORD, "");
        var over = Chain.sm3(web.cookie("LIANDONG").getBytes(StandardCharsets.US_ASCII));
        assertThat(db.sql("update identity.token set expires_at = now() - interval '25 hours' where digest = ?").param(over).update()).isEqualTo(1);
        tokens.sweep();
        assertThat(db.sql("select count(*) from identity.token where digest = ?").param(over).query(Integer.class).single()).isZero();
        assertThat(kept.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_forged_form_is_refused() {
        assertThat(web.forge("/register", Map.of("phone", "13700002002", "password", SECRET)).statusCode()).isEqualTo(403);
        login(web, WANG_FANG.login(), PASSWORD, "");
        assertThat(web.forge("/me/password", Map.of("current", PASSWORD, "next", SECRET)).statusCode()).isEqualTo(403);
        var api = web.post("/api/v1/me/acts/person-changes-password", Map.of("current", PASSWORD, "next", SECRET));
        assertThat(api.statusCode()).isEqualTo(403);
        assertThat(Visitor.json(api).get("code").asString()).isEqualTo("csrf");
        assertThat(web.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_tells_nothing_about_whether_the_login_exists() {
        var known = login(web, "13800000003", "falsch-falsch-1", "");
        var unknown = login(web, "13700009999", "falsch-falsch-1", "");
        assertThat(known.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(known.body()).contains("登录名或者密码不对");
        assertThat(unknown.body()).contains("登录名或者密码不对");
        assertThat(known.body()).doesNotContain("falsch-falsch-1");
    }

    @Test
    void too_many_wrong_passwords_are_told_to_wait_in_plain_words() {
        web.submit("/register", "/register", Map.of("phone", "13700002003", "password", SECRET));
        var visitor = new Visitor(port);
        for (int i = 0; i < 8; i++) {
            login(visitor, "13700002003", "falsch-falsch-" + i, "");
        }
        var answer = login(visitor, "13700002003", SECRET, "");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("试的次数太多了");
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_keeps_this_one() {
        web.submit("/register", "/register", Map.of("phone", "13700002004", "password", SECRET));
        var other = new Visitor(port);
        login(other, "13700002004", SECRET, "");
        assertThat(other.get("/me").statusCode()).isEqualTo(200);
        assertThat(location(web.submit("/me/password", "/me/password", Map.of("current", SECRET, "next", "neu-neu-alt-27")))).isEqualTo("/me");
        assertThat(other.get("/me").statusCode()).isEqualTo(303);
        assertThat(web.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_in_the_list_can_be_stopped() {
        var token = web.token(WANG_FANG.login(), PASSWORD);
        login(web, WANG_FANG.login(), PASSWORD, "");
        var path = java.util.regex.Pattern.compile("/me/tokens/[0-9a-f-]+/revoke").matcher(web.get("/me").body());
        while (path.find()) {
            web.submit("/me", path.group(), Map.of());
        }
        assertThat(new Visitor(port).get("/api/v1/me", bearer(token)).statusCode()).isEqualTo(401);
    }

    @Test
    void pages_carry_the_strict_headers_and_are_not_stored() {
        var headers = web.get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'").contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.allValues("Set-Cookie").toString()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void the_setup_page_is_closed_once_there_is_an_administrator() {
        assertThat(location(web.get("/setup"))).isEqualTo("/login");
    }

    private static HttpResponse<String> login(Visitor web, String login, String password, String next) {
        return web.submit("/login", "/login", Map.of("login", login, "password", password, "next", next));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(it -> it.replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "")).orElse("(none) " + answer.statusCode());
    }

    private static String browser(Visitor web) {
        return "LIANDONG=" + web.cookie("LIANDONG");
    }
}
