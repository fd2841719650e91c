package org.liandong.foundation.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.liandong.Visitor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.identity.DemoCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import tools.jackson.databind.JsonNode;

@CourtTest
class CalendarApiTest {

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private DemoCast cast;
    @Autowired
    private Acts acts;
    @Autowired
    private Clock clock;
    private Visitor visitor;

    @BeforeEach
    void enter() {
        visitor = new Visitor(port);
        cast.enter(acts, DemoCast.WANG_JIAN, DemoCast.ZHAO_MIN);
    }

    private JsonNode year(String year) {
        var answer = visitor.get("/api/v1/calendar?year=" + year);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }

    private HttpResponse<String> enter(DemoCast.Member member, int year, String lines) {
        return visitor.post("/api/v1/calendar/notices", Map.of("year", year, "lines", lines), Visitor.bearer(visitor.token(member.login(), DemoCast.PASSWORD)));
    }

    @Test
    void anybody_may_read_which_days_are_off() {
        var known = year("2026");
        assertThat(known.get("confirmed").asBoolean()).isTrue();
        assertThat(known.get("off").get(0)).hasToString("{\"date\":\"2026-01-01\",\"name\":\"元旦\"}");
        assertThat(known.get("work").get(0).get("date").asString()).isEqualTo("2026-01-04");
        assertThat(year("2035").get("confirmed").asBoolean()).isFalse();
        assertThat(visitor.get("/api/v1/calendar").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/calendar?year=x").statusCode()).isEqualTo(422);
    }

    @Test
    void the_head_imports_a_notice_which_counts_at_once_and_nobody_else_does() {
        var year = LocalDate.now(clock).getYear() + 2;
        var statutory = CourtCalendar.load().statutory(year);
        var lines = statutory.entrySet().stream().map(it -> "%s,OFF,%s,%d".formatted(it.getKey(), it.getValue(), year)).collect(Collectors.joining("\n"));

        assertThat(visitor.post("/api/v1/calendar/notices", Map.of("year", year, "lines", lines)).statusCode()).isEqualTo(401);
        assertThat(enter(DemoCast.ZHAO_MIN, year, lines).statusCode()).isEqualTo(403);
        var wrong = enter(DemoCast.WANG_JIAN, year, lines + "\n%d-13-01,OFF,元旦,%d".formatted(year, year));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Visitor.json(wrong).get("fields").get(0).get("words").asString()).startsWith("第%d行：没有".formatted(statutory.size() + 1));
        assertThat(year(Integer.toString(year)).get("confirmed").asBoolean()).isFalse();

        var done = enter(DemoCast.WANG_JIAN, year, lines);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        assertThat(year(Integer.toString(year)).get("confirmed").asBoolean()).isTrue();
        assertThat(List.of(year(Integer.toString(year)).get("off").size())).containsExactly(statutory.size());
    }
}
