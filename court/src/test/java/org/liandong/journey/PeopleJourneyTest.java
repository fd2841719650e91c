package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Visitor;

/** Those who administer the court open, suspend and restore accounts on a page, by the same acts as any program. */
@Proves("F-21.3")
class PeopleJourneyTest extends Journey {

    private static final String SECRET = "hong-cha-lu-cha-26";

    @Test
    void an_administrator_opens_suspends_and_restores_an_account() {
        var admin = browserOf(wangJian);
        var form = "/desk/staff/new/admin-appoints-staff";
        var wanted = Map.of("login", "guchen", "name", "顾晨", "roles", "FILING_CLERK", "firm", "舞钢市人民法院", "password", SECRET);
        var weak = admin.submit(form, form, Map.of("login", "guchen", "name", "顾晨", "roles", "FILING_CLERK", "firm", "舞钢市人民法院", "password", "kurz"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("value=\"顾晨\"", "至少").doesNotContain("kurz");
        assertThat(admin.submit(form, form, wanted).statusCode()).isEqualTo(303);

        var newcomer = new Visitor(port);
        assertThat(newcomer.submit("/login", "/login", Map.of("login", "guchen", "password", SECRET)).statusCode()).isEqualTo(303);
        assertThat(newcomer.get("/desk").statusCode()).isEqualTo(200);

        var suspend = link(admin, "guchen", "admin-suspends-account");
        assertThat(admin.get(suspend).body()).contains("停用账号：顾晨", "停用的原因");
        assertThat(admin.submit(suspend, suspend, Map.of("reason", "")).statusCode()).isEqualTo(422);
        assertThat(admin.submit(suspend, suspend, Map.of("reason", "调离")).statusCode()).isEqualTo(303);
        assertThat(newcomer.get("/desk").statusCode()).as("out at the next click").isEqualTo(303);
        assertThat(admin.get("/desk/staff?q=guchen").body()).contains("已停用");
        assertThat(admin.get(suspend).statusCode()).isEqualTo(404);

        var restore = link(admin, "guchen", "admin-restores-account");
        assertThat(admin.submit(restore, restore, Map.of("reason", "回来了")).statusCode()).isEqualTo(303);
        assertThat(admin.get("/desk/staff?q=guchen").body()).contains("在岗");
    }

    @Test
    void nobody_suspends_the_own_account_and_nobody_unknown_is_found() {
        var admin = browserOf(wangJian);
        assertThat(admin.get("/desk/staff?q=wangjian").body()).contains("王建").doesNotContain("admin-suspends-account");
        assertThat(admin.get("/desk/staff/%s/admin-suspends-account".formatted(wangJian.account())).statusCode()).isEqualTo(404);
        assertThat(admin.get("/desk/staff?q=nobody").body()).contains("没有“nobody”这个账号");
        assertThat(admin.get("/desk/staff/not-an-id/admin-suspends-account").statusCode()).isEqualTo(404);
        assertThat(admin.get("/desk/staff?q=13800000003").body()).contains("张伟", "138****0003").doesNotContain("<td>13800000003");
    }

    @Test
    void the_list_of_people_is_for_those_who_administer() {
        assertThat(Person.strings(wangJian.reads("/staff").isDone().body().get("items"), "name")).contains("赵敏", "孙玉兰", "吴正");
        for (var other : java.util.List.of(zhaoMin, sunYulan, wangFang)) {
            other.reads("/staff").isRefused(403, "not-permitted");
            assertThat(browserOf(other).get("/desk/staff").statusCode()).isEqualTo(403);
        }
    }

    private static String link(Visitor admin, String login, String verb) {
        var found = Pattern.compile("/desk/staff/[0-9a-f-]{36}/" + verb).matcher(admin.get("/desk/staff?q=" + login).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
