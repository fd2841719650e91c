package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.liandong.Visitor;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.identity.AdminAppointsStaff;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** What belongs to the demonstration is not to be had in a real court, not even by its head. */
@CourtTest
@TestPropertySource(properties = "liandong.demo=false")
class RealCourtTest {

    private static final String SECRET = "hong-cha-lu-cha-26";

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private Acts acts;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Court court;
    @Autowired
    private java.time.Clock clock;

    @BeforeEach
    void the_head_is_appointed() {
        if (accounts.byLogin("zhonghua").isEmpty()) {
            acts.perform(Ask.of(Actor.system(court.code()), Ids.next(clock),
                    new AdminAppointsStaff("zhonghua", "钟华", List.of(Role.HEAD), court.name(), SECRET, null))).orDefect();
        }
    }

    @Test
    void time_cannot_be_moved_and_text_messages_cannot_be_read() {
        var visitor = new Visitor(port);
        var token = Visitor.bearer(visitor.token("zhonghua", SECRET));
        assertThat(visitor.get("/api/v1/demo-clock", token).statusCode()).isEqualTo(404);
        assertThat(visitor.put("/api/v1/demo-clock", Map.of("to", "2099-01-01T09:00"), token).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/outbox", token).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/register/figures", token).statusCode()).isEqualTo(200);

        visitor.submit("/login", "/login", Map.of("login", "zhonghua", "password", SECRET));
        var desk = visitor.get("/desk");
        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.body()).contains("登记册").doesNotContain("短信", "演示时钟");
        assertThat(visitor.get("/desk/clock").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/desk/outbox").statusCode()).isEqualTo(404);
    }
}
