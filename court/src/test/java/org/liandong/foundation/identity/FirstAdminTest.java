package org.liandong.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.Visitor.bearer;
import static org.liandong.Visitor.json;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.liandong.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

@CourtTest
@TestPropertySource(properties = "liandong.demo=false")
class FirstAdminTest {

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private FirstAdmin first;
    @Autowired
    private Accounts accounts;

    @Test
    void an_empty_court_knows_no_demonstration_login_and_makes_its_first_administrator_once_by_code() {
        var web = new Visitor(port);
        assertThat(web.post("/api/v1/sessions", Map.of("login", DemoCast.WANG_JIAN.login(), "password", DemoCast.PASSWORD)).statusCode()).isEqualTo(401);
        var code = first.code().orElseThrow();
        var form = Map.of("code", "WRONGWRONGWRONG1", "name", "钟正", "login", "zhongzheng", "password", "hong-cha-lu-cha-26");
        var refused = web.submit("/setup", "/setup", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("设置码不对", "钟正").doesNotContain("hong-cha-lu-cha-26");
        assertThat(accounts.hasAdmin()).isFalse();

        var right = new java.util.HashMap<>(form);
        right.put("code", code.toLowerCase());
        assertThat(web.submit("/setup", "/setup", right).statusCode()).isEqualTo(303);
        var me = web.get("/api/v1/me", bearer(web.token("zhongzheng", "hong-cha-lu-cha-26")));
        assertThat(json(me).get("roles").toString()).contains("ADMIN", "HEAD");
        assertThat(first.code()).isEmpty();
        assertThat(first.make(code, "zweiter", "第二", "hong-cha-lu-cha-26").toString()).contains("setup.done");
    }
}
