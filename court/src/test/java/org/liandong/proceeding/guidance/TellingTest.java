package org.liandong.proceeding.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.Visitor.bearer;
import static org.liandong.Visitor.json;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.LI_NA;
import static org.liandong.foundation.identity.DemoCast.PASSWORD;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.identity.PersonRegisters;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Phone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A villager tells a dispute page by page, without a script, on one phone and on another, and at the window. */
@CourtTest
class TellingTest {

    private static final String STORY = "2024年3月陈刚说盖房子缺钱，向我借了3万元，写了借条，说好年底还，到现在没还。";

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Acts acts;
    private Visitor wang;
    private String draft;

    @BeforeEach
    void wang_fang_begins() {
        wang = signedIn(WANG_FANG);
        draft = location(wang.get("/dispute/new?fresh=true")).replace("/story", "");
    }

    @Test
    @Proves({"F-13.2", "F-13.3"})
    void tells_it_step_by_step_and_the_dispute_is_there() {
        assertThat(answer("story", Map.of("story", STORY))).isEqualTo(draft + "/cause");
        assertThat(wang.get(draft + "/cause").body()).contains("民间借贷纠纷", "第2步");
        assertThat(answer("cause", Map.of("cause", "4.10.108.3"))).isEqualTo(draft + "/claim");
        assertThat(answer("claim", Map.of("claim", "还我3万元", "amount", "30000"))).isEqualTo(draft + "/evidence");
        assertThat(answer("evidence", Map.of("evidence", "借条一张"))).isEqualTo(draft + "/when");
        assertThat(answer("when", Map.of("dueOn", "2024-12-31"))).isEqualTo(draft + "/where");
        assertThat(answer("where", Map.of("town", "尚店镇", "here", "RESPONDENT"))).isEqualTo(draft + "/you");
        assertThat(wang.get(draft + "/you").body()).contains("王芳（已实名认证）", "13800000001").doesNotContain(WANG_FANG.idCard().value());
        assertThat(answer("you", Map.of("phone", "13800000001", "address", "尚店镇大刘庄3组"))).isEqualTo(draft + "/other");
        assertThat(answer("other", Map.of("n", "0", "kind", "NATURAL", "name", "陈刚", "phone", "13800000002"))).isEqualTo(draft + "/other");
        assertThat(wang.get(draft + "/other").body()).contains("陈刚", "还有别人，再加一个");
        var ways = wang.get(draft + "/way").body();
        assertThat(ways).contains("选“先调解”", "选“起诉（打官司）”", "550元", "诉前调解30日", "给钱的记录", "不预测输赢");
        assertThat(answer("way", Map.of("way", "mediation"))).isEqualTo(draft + "/check");

        var refused = post("check", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请先勾选");
        var dispute = location(post("check", Map.of("consent", "true")));
        assertThat(dispute).startsWith("/disputes/" + draft.substring(draft.lastIndexOf('/') + 1)).contains("?done=1");
        assertThat(wang.get(dispute).body()).contains("王芳 与 陈刚", STORY, "已经登记");
        assertThat(location(wang.get(draft + "/check"))).as("going back after it was handed in").isEqualTo(dispute.replaceAll("\\?.*", ""));
        assertThat(location(post("story", Map.of("story", "又改了")))).isEqualTo(dispute.replaceAll("\\?.*", ""));
        assertThat(wang.get("/my").body()).contains("王芳 与 陈刚", "下一步");
    }

    @Test
    void wrong_answers_are_kept_and_come_back_with_the_error_beside_them() {
        answer("story", Map.of("story", STORY));
        var again = post("claim", Map.of("claim", "还钱", "amount", "三万"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("金额只能填数字", "value=\"三万\"");
        assertThat(wang.get(draft + "/claim").body()).contains("value=\"三万\"");
        assertThat(wang.get(draft + "/check").body()).contains("金额只能填数字", "请填写对方是谁", "补上就能交").doesNotContain("内容属实");
        var empty = post("other", Map.of("kind", "NATURAL", "name", "陈刚"));
        assertThat(empty.body()).contains("至少填一项", "value=\"陈刚\"");
    }

    @Test
    void a_changed_answer_leads_back_to_the_check() {
        answer("story", Map.of("story", STORY));
        assertThat(wang.get(draft + "/evidence?back=check").body()).contains("改好了");
        assertThat(answer("evidence", Map.of("evidence", "借条", "back", "check"))).isEqualTo(draft + "/check");
    }

    @Test
    @Proves("F-13.10")
    void what_is_typed_is_saved_at_once_and_goes_on_on_another_phone() {
        var saved = wang.raw("POST", draft + "/story", "application/x-www-form-urlencoded",
                "_csrf=%s&story=%s".formatted(csrf(wang, draft + "/story"), encoded("刚写了一半")), "X-Autosave", "1");
        assertThat(saved.statusCode()).isEqualTo(204);

        var other = signedIn(WANG_FANG);
        assertThat(other.get("/my").body()).contains("刚写了一半", draft + "/story", "接着填");
        assertThat(other.get(draft + "/story").body()).contains("刚写了一半");
    }

    @Test
    void nobody_else_reads_or_changes_a_draft_and_nothing_stands_in_clear() {
        answer("story", Map.of("story", "只有我知道的事"));
        var stranger = signedIn(CHEN_GANG);
        assertThat(location(stranger.get(draft + "/claim"))).isEqualTo("/dispute/new");
        assertThat(stranger.get(draft).statusCode()).isNotEqualTo(200);
        assertThat(stranger.submit("/me", draft + "/story", Map.of("story", "抢过来")).statusCode()).isEqualTo(404);
        assertThat(stranger.submit("/me", draft + "/delete", Map.of()).statusCode()).isEqualTo(303);
        assertThat(wang.get(draft + "/story").body()).contains("只有我知道的事");
        assertThat(db.sql("select d::text from guidance.draft d").query(String.class).list().toString()).doesNotContain("只有我知道的事");
        assertThat(wang.submit(draft, draft + "/delete", Map.of()).statusCode()).isEqualTo(303);
        assertThat(location(wang.get(draft + "/claim"))).isEqualTo("/dispute/new");
    }

    @Test
    void somebody_without_a_proven_name_is_told_kindly_and_led_there_and_back() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/dispute/new").body()).contains("先登录", "/login?next=/dispute/new");
        acts.perform(Ask.of(Actor.anyone("豫0481", Channel.WEB), UUID.randomUUID(), new PersonRegisters(Phone.of("13711112222"),
                "hong-cha-lu-cha-26"))).orDefect();
        visitor.submit("/login", "/login", Map.of("login", "13711112222", "password", "hong-cha-lu-cha-26"));
        assertThat(visitor.get("/dispute/new").body()).contains("还差一步：实名认证", "/me/real-name?next=/dispute/new");
        assertThat(location(visitor.get(draft + "/story"))).isEqualTo("/dispute/new");
    }

    @Test
    void programs_keep_drafts_too() {
        var token = wang.token(WANG_FANG.login(), PASSWORD);
        var id = UUID.randomUUID();
        var path = "/api/v1/drafts/" + id;
        var kept = wang.put(path, Map.of("answers", Map.of("story", STORY, "amount", 30000, "others", List.of(Map.of("name", "陈刚", "evil", "x"))),
                "step", "claim"),
                bearer(token));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(json(wang.get(path, bearer(token))).get("answers").toString()).contains(STORY, "30000", "陈刚").doesNotContain("evil");
        assertThat(json(wang.get("/api/v1/drafts", bearer(token))).get("items").toString()).contains(id.toString());
        var stranger = new Visitor(port);
        assertThat(stranger.get(path, bearer(stranger.token(LI_NA.login(), PASSWORD))).statusCode()).isEqualTo(404);
        assertThat(wang.delete(path, bearer(token)).statusCode()).isEqualTo(204);
        assertThat(wang.get(path, bearer(token)).statusCode()).isEqualTo(404);
    }

    @Test
    void programs_ask_for_ways_and_risks() {
        var ways = json(new Visitor(port).get("/api/v1/ways?cause=4.10.108.3&amount=30000&on=2024-06-01"));
        assertThat(ways.get("items").get(0).get("act").asString()).isEqualTo("party-applies-for-mediation");
        assertThat(ways.toString()).contains("先委派调解").doesNotContain("书面选择");
        var token = wang.token(WANG_FANG.login(), PASSWORD);
        var risks = wang.post("/api/v1/risks", Map.of("cause", "4.10.108.3", "amount", "30000", "dueOn", "2015-01-01"), bearer(token));
        assertThat(risks.statusCode()).isEqualTo(200);
        assertThat(risks.body()).contains("LIMITATION", "SERIOUS");
        assertThat(wang.post("/api/v1/risks", Map.of("amount", "三万"), bearer(token)).statusCode()).isEqualTo(422);
    }

    @Test
    @Proves({"F-13.10", "F-13.1"})
    void the_window_goes_on_where_the_phone_stopped() {
        answer("story", Map.of("story", STORY));
        answer("cause", Map.of("cause", "4.10.108.3"));
        answer("claim", Map.of("claim", "还我3万元", "amount", "30000"));
        wang.submit(draft, draft + "/code", Map.of());
        var shown = Pattern.compile("<p class=\"lead\">([2-9A-Z]{4}) ([2-9A-Z]{4})</p>").matcher(wang.get(draft).body());
        assertThat(shown.find()).isTrue();
        var code = shown.group(1) + shown.group(2);

        assertThat(wang.get("/window/new").statusCode()).isEqualTo(403);
        var clerk = signedIn(ZHAO_MIN);
        assertThat(clerk.submit("/window/new", "/window/new", Map.of("do", "fetch", "code", "AAAA2222")).body()).contains("不对或者过期");
        var fetched = clerk.submit("/window/new", "/window/new", Map.of("do", "fetch", "code", code.toLowerCase(java.util.Locale.ROOT))).body();
        assertThat(fetched).contains(STORY, "还我3万元", "民间借贷纠纷", "value=\"王芳\"").doesNotContain(WANG_FANG.idCard().value());

        var typed = new java.util.HashMap<>(Map.of("do", "submit", "code", code, "act", "party-submits-complaint", "intake.story", STORY,
                "intake.claim", "还我3万元",
                "intake.amount", "30000", "intake.cause", "没有的案由"));
        typed.putAll(Map.of("intake.parties[0].side", "APPLICANT", "intake.parties[0].kind", "NATURAL", "intake.parties[0].name", "王芳",
                "intake.parties[0].phone", "13800000001", "intake.parties[1].side", "RESPONDENT", "intake.parties[1].kind", "NATURAL",
                        "intake.parties[1].name", "陈刚"));
        assertThat(clerk.submit("/window/new", "/window/new", typed).body()).contains("没有这个案由", STORY);
        typed.put("intake.cause", "民间借贷纠纷");
        assertThat(clerk.submit("/window/new", "/window/new", typed).body()).contains("至少要填一项");
        typed.put("intake.parties[1].address", "朱兰街道");
        var done = clerk.submit("/window/new", "/window/new", typed);
        assertThat(location(done)).as(done.body()).isEqualTo("/window/done/" + draft.substring(draft.lastIndexOf('/') + 1));
        assertThat(clerk.get(location(done)).body()).contains("已经收下：王芳 与 陈刚", "打印材料收取凭证");
        assertThat(clerk.get(location(done).replace("/window/done", "/disputes")).body()).contains("窗口");

        assertThat(wang.get("/my").body()).doesNotContain(draft);
        assertThat(wang.submit("/me", draft + "/story", Map.of("story", "再写")).statusCode()).as("it was handed in at the window").isEqualTo(404);
    }

    @Test
    void taken_down_at_the_window_without_a_draft_for_several_people() {
        var clerk = signedIn(ZHAO_MIN);
        var more = clerk.submit("/window/new", "/window/new", Map.of("do", "more", "parties", "2", "intake.story", "邻居砌墙")).body();
        assertThat(more).contains("邻居砌墙", "第3位当事人");
        var none = clerk.submit("/window/new", "/window/new", Map.of("do", "submit", "intake.cause", "3.6.55.2", "act",
                "party-applies-for-mediation"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("请先勾选", "请填写：发生了什么事");
    }

    private Visitor signedIn(DemoCast.Member member) {
        var visitor = new Visitor(port);
        visitor.submit("/login", "/login", Map.of("login", member.login(), "password", PASSWORD));
        return visitor;
    }

    /** Sends a step and gives the page it leads to. */
    private String answer(String step, Map<String, String> form) {
        return location(post(step, form));
    }

    private HttpResponse<String> post(String step, Map<String, String> form) {
        return wang.submit("/me", draft + "/" + step, form);
    }

    private static String csrf(Visitor visitor, String page) {
        var found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(visitor.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(it -> it.replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "")).orElse("");
    }
}
