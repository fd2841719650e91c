package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.identity.DemoCast;
import tools.jackson.databind.JsonNode;

/** The office changes a rule, somebody else approves it, old matters keep their law. */
@Proves({"F-3.2", "F-14.4"})
@ChangingRules
class RuleJourneyTest extends Journey {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String SECRET = "zwei-augen-mehr-26";
    private static final String RULE = "/api/v1/rules/terms/立案投诉答复";
    private static final String TEN_DAYS = "area: 立案\nlength: 10\nunit: 日\nfrom: 收到投诉\nrolls: true\nsource: 登记立案规定 13；本院规定";

    private HttpResponse<String> asks(DemoCast.Member member, String rule, String verb, Object body) {
        var visitor = new Visitor(port);
        return visitor.post(rule.replace("立案投诉答复", "%E7%AB%8B%E6%A1%88%E6%8A%95%E8%AF%89%E7%AD%94%E5%A4%8D") + "/acts/" + verb, body,
                Visitor.bearer(visitor.token(member.login(), DemoCast.PASSWORD)));
    }

    private HttpResponse<String> proposes(LocalDate since, String row) {
        return asks(DemoCast.SONG_LEI, RULE, "office-proposes-rule", Map.of("since", since.toString(), "row", row, "reason", "本院要求更快答复"));
    }

    private int length(LocalDate day) {
        var terms = Visitor.json(new Visitor(port).get("/api/v1/rules?book=terms&on=" + day)).get("books").get(0).get("rules");
        for (JsonNode rule : terms) {
            if (rule.get("id").asString().equals("立案投诉答复")) {
                return rule.get("says").get("length").asInt();
            }
        }
        throw new AssertionError(day);
    }

    @Test
    void the_office_proposes_the_head_approves_and_only_later_matters_follow() {
        var before = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "30000"));
        wangFang.does("party-complains-about-filing", before, "words", "交了三天没有人理我");
        var since = today().plusDays(3);

        assertThat(proposes(today().minusDays(1), TEN_DAYS).body()).contains("rule.retroactive", "立法法 104");
        assertThat(proposes(since, TEN_DAYS.replace("length: 10", "length: 十天")).statusCode()).isEqualTo(422);
        assertThat(proposes(since, TEN_DAYS.replace("unit: 日", "unit: 旬")).statusCode()).isEqualTo(422);
        assertThat(proposes(since, TEN_DAYS + "\nlenght: 3").body()).contains("lenght");
        assertThat(asks(DemoCast.ZHAO_MIN, RULE, "office-proposes-rule", Map.of("since", since.toString(), "row", TEN_DAYS, "reason", "x")).statusCode()).isEqualTo(403);
        assertThat(proposes(since, TEN_DAYS).statusCode()).isEqualTo(200);
        assertThat(proposes(since, TEN_DAYS).statusCode()).as("one proposal at a time").isEqualTo(409);

        assertThat(length(since)).as("not before it is approved").isEqualTo(15);
        assertThat(asks(DemoCast.SONG_LEI, RULE, "head-approves-rule", Map.of()).statusCode()).as("four eyes").isEqualTo(403);
        var approved = asks(DemoCast.WANG_JIAN, RULE, "head-approves-rule", Map.of());
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        assertThat(Visitor.json(approved).get("rule").get("matters").toString()).as("what rests on it").contains("新版本不改它");

        assertThat(length(since.minusDays(1))).isEqualTo(15);
        assertThat(length(since)).isEqualTo(10);
        var due = db.sql("select due from term.clock where dispute = cast(? as uuid) and rule = '立案投诉答复'").params(before).query(LocalDate.class).single();
        waitUntil(since, 10);
        assertThat(db.sql("select due from term.clock where dispute = cast(? as uuid) and rule = '立案投诉答复'").params(before).query(LocalDate.class).single())
                .as("the old matter keeps its law").isEqualTo(due);
        var law = browserOf(wangFang).get("/disputes/%s/law?on=%s".formatted(before, since)).body();
        assertThat(law).contains("立案投诉答复", "不一样", "15日", "10日");

        var after = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "20000"));
        wangFang.does("party-complains-about-filing", after, "words", "又没有人理我");
        assertThat(db.sql("select law from term.clock where dispute = cast(? as uuid) and rule = '立案投诉答复'").params(after).query(String.class).single())
                .isEqualTo("登记立案规定 13；本院规定");
    }

    @Test
    void a_proposal_is_sent_back_or_taken_back_and_nothing_changes() {
        var rule = RULE.replace("立案投诉答复", "%E8%81%94%E7%B3%BB%E5%AF%B9%E6%96%B9");
        var body = Map.of("since", today().plusDays(1).toString(), "row", "area: 调解\nlength: 5\nunit: 工作日\nfrom: 接受委派\nrolls: true\nsource: 测试", "reason", "试试");
        assertThat(asks(DemoCast.SONG_LEI, rule, "office-proposes-rule", body).statusCode()).isEqualTo(200);
        assertThat(asks(DemoCast.WANG_JIAN, rule, "office-withdraws-rule", Map.of()).statusCode()).isEqualTo(403);
        assertThat(asks(DemoCast.WANG_JIAN, rule, "head-rejects-rule", Map.of("reason", "没有依据")).statusCode()).isEqualTo(200);
        assertThat(asks(DemoCast.SONG_LEI, rule, "office-proposes-rule", body).statusCode()).isEqualTo(200);
        assertThat(asks(DemoCast.SONG_LEI, rule, "office-withdraws-rule", Map.of()).statusCode()).isEqualTo(200);
        assertThat(asks(DemoCast.WANG_JIAN, rule, "head-approves-rule", Map.of()).statusCode()).isEqualTo(409);
        assertThat(asks(DemoCast.SONG_LEI, "/api/v1/rules/nothing/rule", "office-proposes-rule", body).statusCode()).isEqualTo(404);
    }

    /** Somebody who holds both posts still needs another pair of eyes, and nobody takes back what another wrote. */
    @Test
    void nobody_approves_what_he_wrote_nor_withdraws_what_another_wrote() {
        var form = "/desk/staff/new/admin-appoints-staff";
        var admin = browserOf(wangJian);
        var csrf = CSRF.matcher(admin.get(form).body());
        assertThat(csrf.find()).isTrue();
        assertThat(admin.raw("POST", form, "application/x-www-form-urlencoded", "_csrf=%s&login=weiran&name=%s&roles=OFFICE&roles=HEAD&firm=%s&password=%s"
                .formatted(csrf.group(1), "%E9%AD%8F%E7%84%B6", "%E6%B3%95%E9%99%A2", SECRET)).statusCode()).isEqualTo(303);
        var rule = "/api/v1/rules/fees/%E8%B4%A2%E4%BA%A7%E6%A1%88%E4%BB%B6";
        var both = new Visitor(port);
        var token = Visitor.bearer(both.token("weiran", SECRET));
        var now = Visitor.json(both.get("/api/v1/rules?book=fees")).get("books").get(0).get("rules").get(0);
        assertThat(now.get("id").asString()).isEqualTo("财产案件");
        var row = "class: 财产\nkind: 受理费\namount: 必填\nleast: 50\nsource: 测试";
        var body = Map.of("since", today().plusDays(400).toString(), "row", row, "reason", "试试");

        assertThat(both.post(rule + "/acts/office-proposes-rule", body, token).statusCode()).isEqualTo(200);
        var own = both.post(rule + "/acts/head-approves-rule", Map.of(), token);
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("rule.four-eyes");
        assertThat(asks(DemoCast.SONG_LEI, rule, "office-withdraws-rule", Map.of()).body()).contains("rule.not-yours", "魏然");

        // As if it had been written for an older version of the house, whose rows had fewer items.
        db.sql("update rulebook.version set row = 'source: 测试' where proposed_name = '魏然'").update();
        assertThat(asks(DemoCast.WANG_JIAN, rule, "head-approves-rule", Map.of()).body()).contains("rule.cannot-be", "退回");
        assertThat(asks(DemoCast.WANG_JIAN, rule, "head-rejects-rule", Map.of("reason", "要重写")).statusCode()).isEqualTo(200);
    }

    @Test
    void anybody_reads_the_rules_of_any_day() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/rules").body()).contains("期限", "诉讼费用", "立案条件");
        assertThat(visitor.get("/rules/terms?on=2021-12-31").body()).contains("公告送达", "60");
        assertThat(visitor.get("/rules/ways").body()).contains("先调解").doesNotContain("（mediation）");
        assertThat(visitor.get("/rules/ways/mediation").body()).contains("不收费").doesNotContain("mediable", "party-applies");
        assertThat(visitor.get("/rules/terms/%E5%85%AC%E5%91%8A%E9%80%81%E8%BE%BE").body()).contains("2021-12-31", "现在有效").doesNotContain("提出新版本");
        assertThat(visitor.get("/rules/classes/_").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/rules/nothing").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/rules/terms/nothing").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/rules/terms?on=gestern").statusCode()).isEqualTo(422);
        assertThat(visitor.get("/api/v1/rules?on=2021-02-30").statusCode()).isEqualTo(422);
        assertThat(visitor.get("/api/v1/rules?book=nothing").statusCode()).isEqualTo(404);
        assertThat(Visitor.json(visitor.get("/api/v1/rules")).get("books").size()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void the_office_writes_on_the_page_and_nothing_typed_is_lost() {
        var songLei = office();
        var page = "/rules/thresholds/41/office-proposes-rule";
        assertThat(songLei.get(page).body()).contains("年平均工资（元）: 86199", "从哪天起生效");
        var again = songLei.submit(page, page, Map.of("book", "thresholds", "rule", "41", "since", today().toString(), "row", "wage: 很多\nsource: 通知", "reason", "新通知"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("wage: 很多", "大于0的整数", "新通知");
        var done = songLei.submit(page, page, Map.of("book", "thresholds", "rule", "41", "since", today().plusDays(30).toString(), "row", "年平均工资（元）: 90000\n已经核实: 是\n依据: 通知", "reason", "新通知"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(songLei.get("/rules/thresholds/41").body()).contains("等着审批的新版本", "90000", "撤回").doesNotContain(">批准<");
        assertThat(songLei.get("/rules").body()).contains("等着审批的");
        assertThat(browserOf(wangJian).get("/rules/thresholds/41").body()).contains("批准", "退回");
    }

    @Test
    void the_office_adds_a_rule_and_nobody_outside_sees_it_before_it_is_approved() {
        var songLei = office();
        var name = "回访当事人";
        assertThat(songLei.get("/rules/terms").body()).contains("加一条规则");
        assertThat(browserOf(wangJian).get("/rules/terms").body()).doesNotContain("加一条规则");
        assertThat(songLei.get("/rules/terms/add?rule=" + encoded("回访 当事人")).statusCode()).isEqualTo(422);
        assertThat(songLei.get("/rules/terms/add?rule=" + encoded("回访 当事人")).body()).contains("value=\"回访 当事人\"", "不能有空格和斜线");
        assertThat(songLei.get("/rules/terms?on=gestern").body()).as("a page says what was wrong, not how many things were").doesNotContain("处需要改一下");
        assertThat(songLei.get("/rules/terms/add?rule=add").statusCode()).isEqualTo(422);
        assertThat(songLei.get("/rules/terms/add?rule=").statusCode()).isEqualTo(422);
        assertThat(songLei.get("/rules/classes/add?rule=").headers().firstValue("Location")).hasValueSatisfying(it -> assertThat(it).endsWith("/rules/classes/_"));
        assertThat(songLei.get("/rules/fee-choices/" + encoded("河南·离婚") + "/office-proposes-rule").body()).as("a book without any rule yet").contains("省的代码: ", "依据: ");
        assertThat(songLei.get("/rules/terms/add?rule=" + encoded("答辩期")).headers().firstValue("Location")).hasValueSatisfying(it -> assertThat(it).endsWith(encoded("答辩期")));
        var page = songLei.get("/rules/terms/add?rule=" + encoded(name)).headers().firstValue("Location").orElseThrow();
        assertThat(songLei.get(page).body()).contains("写的是一条新规则", "多长: ", "依据: ");

        var row = "哪一类: 调解\n多长: 3\n单位: 日\n从什么事起算: 调解结束\n顺延: 否\n依据: 本院规定\n算例: 无";
        var wrong = songLei.submit(page, page, Map.of("since", today().toString(), "row", row.replace("多长: 3", "多长: 三"), "reason", "回访要有期限"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("多长: 三", "回访要有期限");
        assertThat(songLei.submit(page, page, Map.of("since", today().toString(), "row", row.replace("\n算例: 无", ""), "reason", "回访要有期限")).statusCode()).isEqualTo(303);

        var here = "/rules/terms/" + encoded(name);
        assertThat(songLei.get(here).body()).contains("等着审批的新规则", "本院规定", "撤回");
        assertThat(new Visitor(port).get(here).statusCode()).isEqualTo(404);
        var wanted = Map.of("rule", name, "start", today().toString());
        assertThat(new Visitor(port).post("/api/v1/calculators/term", wanted).statusCode()).isEqualTo(422);

        var approve = here + "/head-approves-rule";
        assertThat(browserOf(wangJian).submit(approve, approve, Map.of()).statusCode()).isEqualTo(303);
        assertThat(new Visitor(port).get(here).body()).contains("现在有效", "宋磊提出");
        assertThat(Visitor.json(new Visitor(port).post("/api/v1/calculators/term", wanted)).get("due").asString()).isEqualTo(today().plusDays(3).toString());
    }

    private Visitor office() {
        var browser = new Visitor(port);
        browser.submit("/login", "/login", Map.of("login", DemoCast.SONG_LEI.login(), "password", DemoCast.PASSWORD));
        return browser;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
