package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Visitor;

import tools.jackson.databind.JsonNode;

/** The desk seen from every post: each finds what waits for it, the head finds everything, and the figures are the lists they lead to. */
@Proves({"F-10.17", "F-10.18", "F-10.19"})
class DeskJourneyTest extends Journey {

    @Test
    void everybody_finds_on_the_desk_what_waits_for_the_own_post_and_nothing_else() {
        var complaint = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "20000"));
        var mediation = mediationOpen(wangFang, chenGang, sunYulan, "20000");
        var split = caseRegistered(wangFang, chenGang, "20000");
        var trial = caseRegistered(wangFang, chenGang, "50000");
        assignTo(wuZheng, trial, "SUMMARY", "FAST");

        assertThat(queue(zhaoMin)).contains(complaint).doesNotContain(mediation, split, trial);
        assertThat(queue(qianLi)).contains(split).doesNotContain(complaint, mediation, trial);
        assertThat(queue(sunYulan)).contains(mediation).doesNotContain(complaint, split, trial);
        assertThat(queue(liBaoguo)).doesNotContain(complaint, mediation, split, trial);
        assertThat(queue(wuZheng)).contains(trial).doesNotContain(complaint, mediation, split);
        assertThat(queue(zhengHeping)).doesNotContain(complaint, mediation, split, trial);
        assertThat(queue(wangJian)).as("nothing of it is overdue").doesNotContain(complaint, mediation, split, trial);
        var party = browserOf(wangFang).get("/desk");
        assertThat(party.statusCode()).isEqualTo(303);
        assertThat(party.headers().firstValue("Location").orElseThrow()).endsWith("/my");
    }

    @Test
    void a_confirmation_waits_for_every_judge_of_the_team() {
        var dispute = mediationSettled(zhangWei, liuYang, zhouDayong);
        zhangWei.does("party-applies-for-confirmation", dispute, "honest", true);
        liuYang.does("party-joins-confirmation", dispute, "honest", true);
        assertThat(queue(wuZheng)).contains(dispute);
        assertThat(queue(zhengHeping)).contains(dispute);
    }

    @Test
    void the_second_tab_keeps_what_a_mediator_had_in_hand() {
        var dispute = mediationOpen(liNa, zhangWei, liBaoguo, "9000");
        zhangWei.does("party-refuses-mediation", dispute);
        assertThat(queue(liBaoguo)).doesNotContain(dispute);
        assertThat(pages(browserOf(liBaoguo), "/desk?tab=MINE")).contains(dispute);
        assertThat(pages(browserOf(sunYulan), "/desk?tab=MINE")).doesNotContain(dispute);
    }

    @Test
    void a_clerk_looks_a_dispute_up_as_people_say_it_and_a_mediator_cannot() {
        var dispute = mediationOpen(liNa, zhangWei, liBaoguo, "9000");
        var number = liNa.sees(dispute).get("number").asString();
        var clerk = browserOf(zhaoMin);
        assertThat(clerk.get("/desk?tab=LOOKUP").body()).contains("至少2个字").doesNotContain("/disputes/");
        var typed = number.replace('（', '(').replace('）', ')');
        assertThat(pages(clerk, "/desk?tab=LOOKUP&q=" + encoded(typed))).contains(dispute);
        assertThat(pages(clerk, "/desk?tab=LOOKUP&q=" + encoded("李娜"))).contains(dispute);
        assertThat(clerk.get("/desk?tab=LOOKUP&q=%25%25").body()).as("a wildcard is a letter like any other").contains("没有符合条件的纠纷");
        assertThat(pages(browserOf(sunYulan), "/desk?tab=LOOKUP&q=" + encoded(typed))).doesNotContain(dispute);
    }

    @Test
    void a_list_is_narrowed_by_stage_and_by_text() {
        var complaint = liuYang.brings("party-submits-complaint", Told.loan(liuYang, liNa, "7000"));
        var clerk = browserOf(zhaoMin);
        assertThat(pages(clerk, "/desk?leading=filing&state=" + encoded("待审查"))).contains(complaint);
        assertThat(pages(clerk, "/desk?leading=mediation")).doesNotContain(complaint);
        assertThat(pages(clerk, "/desk?overdue=true")).doesNotContain(complaint);
        assertThat(pages(clerk, "/desk?q=" + encoded("刘洋"))).contains(complaint);
        assertThat(clerk.get("/desk?page=99999").statusCode()).isEqualTo(200);
        assertThat(clerk.get("/desk?leading=%27;drop&page=x&tab=NONE").statusCode()).isEqualTo(200);
    }

    @Test
    void a_complaint_about_filing_waits_on_the_heads_desk() {
        var dispute = zhangWei.brings("party-submits-complaint", Told.loan(zhangWei, liNa, "6000"));
        zhangWei.does("party-complains-about-filing", dispute, "words", "窗口没有给我收件凭证");
        var desk = browserOf(wangJian).get("/desk").body();
        assertThat(desk).contains("立案投诉，等您答复").contains(dispute);
        assertThat(browserOf(zhaoMin).get("/desk").body()).doesNotContain("等您答复");
        wangJian.does("head-answers-filing-complaint", dispute, "answer", "已经补给您收件凭证，并提醒了窗口人员。");
        assertThat(browserOf(wangJian).get("/desk").body()).doesNotContain(dispute);
    }

    @Test
    void the_register_is_for_the_head_alone() {
        for (var other : List.of(zhaoMin, qianLi, sunYulan, wuZheng, wangFang)) {
            assertThat(browserOf(other).get("/desk/register").statusCode()).as(other.name()).isEqualTo(403);
            other.reads("/register/figures").isRefused(403, "not-permitted");
            other.reads("/register/past?on=" + today()).isRefused(403, "not-permitted");
        }
        var head = browserOf(wangJian);
        assertThat(head.get("/desk/register").body()).contains("登记册", "在办", "超期", "本月来院", "调解成功率");
        assertThat(head.get("/desk/register?on=2999-01-01").statusCode()).isEqualTo(422);
        assertThat(head.get("/desk/register?on=morgen").statusCode()).isEqualTo(422);
    }

    @Test
    void the_figures_are_the_lists_they_lead_to_and_can_be_counted_again_from_the_files() {
        mediationSettled(wangFang, chenGang, sunYulan);
        var refused = mediationOpen(wangFang, chenGang, sunYulan, "20000");
        chenGang.does("party-refuses-mediation", refused);
        caseRegistered(liuYang, liNa, "20000");

        var figures = wangJian.reads("/register/figures").isDone().body();
        assertThat(figures.get("open").asInt()).isEqualTo(total("/disputes?scope=all&open=true"));
        assertThat(figures.get("overdue").asInt()).isEqualTo(total("/disputes?scope=all&overdue=true"));
        var head = browserOf(wangJian);
        assertThat(head.get("/desk/register?only=ARRIVED").body()).contains("本月来院的，%d件".formatted(figures.get("arrivedThisMonth").asInt()));
        assertThat(head.get("/desk/register?only=FILED").body()).contains("本月立案的，%d件".formatted(figures.get("filedThisMonth").asInt()));

        var settled = new ArrayList<String>();
        var concluded = new ArrayList<String>();
        var filing = new ArrayList<Double>();
        for (var dispute : everything()) {
            var proceedings = wangJian.sees(dispute).get("proceedings");
            var mediations = statesOf(proceedings, "mediation");
            if (mediations.stream().anyMatch(List.of("SETTLED", "CLOSED")::contains)) {
                settled.add(dispute);
            }
            if (mediations.stream().anyMatch(List.of("SETTLED", "CLOSED", "REFUSED", "EXPIRED", "FAILED", "WITHDRAWN", "STOPPED")::contains)) {
                concluded.add(dispute);
            }
            daysOfFiling(proceedings, filing);
        }
        assertThat(figures.get("settled").asInt()).isEqualTo(settled.size()).isPositive();
        assertThat(figures.get("concluded").asInt()).isEqualTo(concluded.size()).isGreaterThan(settled.size());
        assertThat(pages(head, "/desk/register?only=SETTLED")).containsExactlyInAnyOrderElementsOf(settled);
        assertThat(pages(head, "/desk/register?only=CONCLUDED")).containsExactlyInAnyOrderElementsOf(concluded);
        assertThat(figures.get("filingDays").get("n").asInt()).isEqualTo(filing.size());
        assertThat(figures.get("filingDays").get("median").asDouble()).isCloseTo(median(filing), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void the_whole_log_is_checked_from_the_desk() {
        var report = wangJian.tries("/verify", Map.of()).isDone().body();
        assertThat(report.get("acts").asInt()).isGreaterThan(report.get("streams").asInt());
        assertThat(report.get("faults").toString()).isEqualTo("[]");
        assertThat(report.get("clean").asBoolean()).isTrue();
        zhaoMin.tries("/verify", Map.of()).isRefused(403, "not-permitted");
        var page = browserOf(wangJian).submit("/desk/verify", "/desk/verify", Map.of());
        assertThat(page.body()).contains("没有问题").contains("条，一条也没有被改动");
    }

    private List<String> everything() {
        var all = new ArrayList<String>();
        for (int page = 1; all.size() < total("/disputes?scope=all"); page++) {
            all.addAll(Person.strings(wangJian.reads("/disputes?scope=all&page=" + page).isDone().body().get("items"), "id"));
        }
        return all;
    }

    private int total(String path) {
        return wangJian.reads(path).isDone().body().get("total").asInt();
    }

    private List<String> queue(Person person) {
        return pages(browserOf(person), "/desk");
    }

    /** The disputes linked from all pages of a list. */
    static List<String> pages(Visitor browser, String path) {
        var found = new ArrayList<String>();
        for (int page = 1; ; page++) {
            var body = browser.get(path + (path.contains("?") ? "&" : "?") + "page=" + page).body();
            var links = java.util.regex.Pattern.compile("<td[^>]*><a href=\"/disputes/([0-9a-f-]{36})\"").matcher(body);
            while (links.find()) {
                found.add(links.group(1));
            }
            if (!body.contains("rel=\"next\"")) {
                return found;
            }
        }
    }

    private static List<String> statesOf(JsonNode proceedings, String kind) {
        var states = new ArrayList<String>();
        proceedings.forEach(it -> {
            if (it.get("kind").asString().equals(kind)) {
                states.add(it.get("state").get("code").asString());
            }
        });
        return states;
    }

    private static void daysOfFiling(JsonNode proceedings, List<Double> days) {
        JsonNode newest = null;
        for (var it : proceedings) {
            if (it.get("kind").asString().equals("filing") && it.get("state").get("code").asString().equals("REGISTERED")) {
                newest = it;
            }
        }
        if (newest != null) {
            var took = java.time.Duration.between(java.time.Instant.parse(newest.get("openedAt").asString()),
                    java.time.Instant.parse(newest.get("enteredAt").asString()));
            days.add(took.toNanos() / 86_400e9);
        }
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
