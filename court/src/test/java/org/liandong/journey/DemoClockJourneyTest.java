package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.foundation.act.Occasion;

import tools.jackson.databind.JsonNode;

/** The head lets time pass in the demonstration: what the law lets follow follows, and the past can still be asked for. */
@MovingTime
@Proves({"F-10.14", "F-10.19", "F-16.20"})
class DemoClockJourneyTest extends Journey {

    @Test
    void the_head_lets_time_pass_and_sees_what_happened_on_the_way() {
        var complaint = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "20000"));
        var before = today();
        var head = browserOf(wangJian);
        var to = now().plusDays(14).truncatedTo(ChronoUnit.MINUTES);
        var moved = wangJian.puts("/demo-clock", Map.of("to", to.toString())).isDone().body();
        assertThat(LocalDateTime.parse(moved.get("now").asString())).isAfterOrEqualTo(to);
        assertThat(verbs(moved.get("acts"), complaint)).contains("system-registers-undecided-case");
        assertThat(wangFang.leadingOf(complaint)).isEqualTo("triage");

        var page = head.get("/desk/clock");
        assertThat(page.statusCode()).as("a moved clock ends no session").isEqualTo(200);
        assertThat(page.body()).contains("上一次", "王建拨的", "/disputes/" + complaint);
        assertThat(past(before.toString()).get(complaint)).as("as it stood on the day it came").isEqualTo("待审查");
        assertThat(past(today().toString())).containsEntry(complaint, "待调裁分流").isEqualTo(register());
        assertThat(past(before.minusDays(1).toString())).doesNotContainKey(complaint);
        assertThat(head.get("/desk/register?on=" + before).body()).contains("那天结束时", "倒推出来的");
    }

    @Test
    void a_button_lets_one_day_pass_and_says_so() {
        var before = now();
        var head = browserOf(wangJian);
        assertThat(head.submit("/desk/clock", "/desk/clock", Map.of("days", "1")).statusCode()).isEqualTo(303);
        assertThat(now()).isAfterOrEqualTo(before.plusDays(1).truncatedTo(ChronoUnit.SECONDS));
        assertThat(head.get("/desk/clock").body()).contains("现在是", "演示时钟 " + today());
        var typed = head.submit("/desk/clock", "/desk/clock", Map.of("to", "2020-01-01T09:00"));
        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(typed.body()).contains("时间只能往前走", "value=\"2020-01-01T09:00\"");
    }

    @Test
    void time_goes_only_onwards_only_so_far_and_only_by_the_head() {
        var before = now();
        wangJian.puts("/demo-clock", Map.of("to", before.minusMinutes(1).toString())).isRefused(422, "demo-clock.backwards");
        wangJian.puts("/demo-clock", Map.of("to", before.plusYears(2).plusDays(2).toString())).isRefused(422, "demo-clock.too-far");
        wangJian.puts("/demo-clock", Map.of("to", "morgen")).isInvalid("to");
        wangJian.puts("/demo-clock", Map.of()).isInvalid("to");
        for (var other : List.of(zhaoMin, qianLi, sunYulan, wuZheng, wangFang)) {
            other.puts("/demo-clock", Map.of("to", before.plusDays(1).toString())).isRefused(403, "not-permitted");
            other.reads("/demo-clock").isRefused(403, "not-permitted");
            assertThat(browserOf(other).get("/desk/clock").statusCode()).isEqualTo(403);
        }
        assertThat(now()).isBefore(before.plusHours(1));
    }

    @Test
    void what_is_overdue_stands_first_on_the_heads_desk() {
        var registered = caseRegistered(wangFang, chenGang, "20000");
        waitDays(60);
        var head = browserOf(wangJian);
        assertThat(qianLi.sees(registered).get("overdue").asBoolean()).isTrue();
        assertThat(DeskJourneyTest.pages(head, "/desk")).contains(registered);
        assertThat(DeskJourneyTest.pages(head, "/desk/register?overdue=true")).contains(registered);
        assertThat(browserOf(qianLi).get("/desk?overdue=true").body()).containsPattern("class=\"late\">[^<]*已超\\d+天");
    }

    /** State of every dispute at the end of the day, by its id. */
    private Map<String, String> past(String day) {
        var states = new HashMap<String, String>();
        for (int page = 1; ; page++) {
            var body = wangJian.reads("/register/past?on=%s&page=%d".formatted(day, page)).isDone().body();
            body.get("items").forEach(it -> states.put(it.get("id").asString(), it.get("state").asString()));
            if (body.get("items").size() < body.get("pageSize").asInt()) {
                assertThat(states).hasSize(body.get("open").asInt() + body.get("ended").asInt());
                return states;
            }
        }
    }

    private Map<String, String> register() {
        var states = new HashMap<String, String>();
        for (int page = 1; ; page++) {
            var body = wangJian.reads("/disputes?scope=all&page=" + page).isDone().body();
            body.get("items").forEach(it -> states.put(it.get("id").asString(), it.get("state").asString()));
            if (body.get("items").size() < body.get("pageSize").asInt()) {
                return states;
            }
        }
    }

    private static List<String> verbs(JsonNode acts, String dispute) {
        return java.util.stream.StreamSupport.stream(acts.spliterator(), false).filter(it -> it.get("dispute").asString().equals(dispute))
                .map(it -> it.get("verb").asString()).toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
