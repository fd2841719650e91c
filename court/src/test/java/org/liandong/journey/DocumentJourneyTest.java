package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.document.Forms;
import org.liandong.foundation.document.HeadApprovesTemplate;
import org.liandong.foundation.document.StandInSealer;
import org.liandong.foundation.document.TemplateFiles;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** A document from the act that issues it to the stranger who checks it. */
@Proves({"F-11.16", "R-21"})
class DocumentJourneyTest extends Journey {

    @Autowired
    private StandInSealer sealer;
    @Autowired
    private Acts acts;
    @Autowired
    private DemoCast cast;

    private String notice() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "50000"));
        return "/disputes/%s/papers/%s".formatted(dispute, zhaoMin.does("clerk-registers-case", dispute).result());
    }

    private byte[] file(Person person, String paper, String format) {
        return new Visitor(port).bytes("/api/v1" + paper + "/" + format, person.signed());
    }

    private String check(byte[] file) {
        var answer = new Visitor(port).upload("/api/v1/documents/check", "文书", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("王芳", "陈刚");
        return Visitor.json(answer).get("finding").asString();
    }

    @Test
    void a_paper_is_made_once_and_anybody_can_check_it_without_reading_it() {
        var paper = notice();
        for (var format : new String[] {"pdf", "ofd", "docx"}) {
            var file = file(wangFang, paper, format);
            assertThat(file(zhaoMin, paper, format)).as("made once: " + format).isEqualTo(file);
            assertThat(check(file)).isEqualTo("GENUINE");
            var altered = file.clone();
            altered[altered.length / 2] ^= 1;
            assertThat(check(altered)).as(format).isIn("ALTERED", "UNKNOWN");
        }
        var pdf = file(wangFang, paper, "pdf").clone();
        pdf[pdf.length - 30] ^= 1;
        assertThat(check(pdf)).isIn("ALTERED", "UNKNOWN");
        assertThat(check("%PDF-1.4 nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEqualTo("UNKNOWN");
    }

    @Test
    void the_code_on_it_tells_what_it_is_and_not_whom_it_is_about() {
        var paper = notice();
        var told = wangFang.reads(paper).isDone().body();
        var code = told.get("code").asString();
        var answer = new Visitor(port).get("/api/v1/documents/" + code);
        assertThat(answer.body()).contains("GENUINE", "受理案件通知书", "舞钢市人民法院", told.get("number").asString()).doesNotContain("王芳", "陈刚", "民间借贷");
        assertThat(new Visitor(port).get("/verify/" + code.replace("-", "")).body()).contains("查到了", "受理案件通知书").doesNotContain("王芳", "陈刚", "民间借贷");
        assertThat(new Visitor(port).get("/verify?code=" + code).body()).contains("查到了");
        assertThat(new Visitor(port).get("/api/v1/documents/" + code.replace(code.charAt(0), code.charAt(0) == 'A' ? 'B' : 'A')).body()).contains("UNKNOWN", "抄错");
        assertThat(browserOf(wangFang).get(paper).body()).contains("下载 PDF", "下载 OFD", "下载 Word", code, "查真伪");
    }

    @Test
    void a_stranger_gets_no_file_and_parties_take_all_of_them_home() {
        var paper = notice();
        zhangWei.reads(paper + "/pdf").isUnknown();
        wangFang.reads(paper + "/xls").isUnknown();
        var dispute = paper.substring(0, paper.indexOf("/papers"));
        assertThat(new String(new Visitor(port).bytes("/api/v1" + dispute + "/papers.zip", wangFang.signed()), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("PK").contains("材料收取凭证.pdf", "受理案件通知书");
        zhangWei.reads(dispute + "/papers.zip").isUnknown();
    }

    @Test
    void many_papers_are_made_in_one_go_and_everybody_sees_how_far_it_is() {
        notice();
        notice();
        var wanted = Map.of("form", "acceptance", "format", "pdf", "since", today().toString(), "until", today().toString());
        wangFang.tries("/papers/batches", wanted).isRefused(403, "not-permitted");
        zhaoMin.tries("/papers/batches", Map.of("form", "mediation-record", "format", "pdf", "since", today().toString(), "until", today().toString())).isInvalid("form");
        var batch = zhaoMin.tries("/papers/batches", wanted).isDone().body();
        var here = "/papers/batches/" + batch.get("id").asString();
        assertThat(batch.get("total").asInt()).isGreaterThan(1);
        await().untilAsserted(() -> assertThat(zhaoMin.reads(here).isDone().body().get("ended").asBoolean()).isTrue());
        var ended = zhaoMin.reads(here).isDone().body();
        assertThat(ended.get("made").asInt()).isEqualTo(ended.get("total").asInt());
        assertThat(ended.get("percent").asInt()).isEqualTo(100);
        assertThat(new String(new Visitor(port).bytes("/api/v1" + here + "/files.zip", zhaoMin.signed()), java.nio.charset.StandardCharsets.UTF_8)).startsWith("PK");
        var desk = browserOf(zhaoMin);
        assertThat(desk.submit("/desk/batches", "/desk/batches", wanted).statusCode()).isEqualTo(303);
        assertThat(desk.get("/desk/batches").body()).contains("受理案件通知书", "赵敏");
        assertThat(desk.get("/desk" + here.substring("/papers".length())).body()).contains("份");
    }

    @Test
    void while_the_seal_service_refuses_nothing_is_handed_out_and_later_it_is() {
        var paper = notice();
        sealer.refuse(true);
        try {
            assertThat(wangFang.reads(paper + "/pdf").isRefused(503, "not-sealed").header("Retry-After")).isNotEmpty();
        } finally {
            sealer.refuse(false);
        }
        assertThat(check(file(wangFang, paper, "pdf"))).isEqualTo("GENUINE");
    }

    @Test
    void what_a_judge_typed_and_no_face_can_draw_is_refused_by_name() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "50000"));
        var answer = zhaoMin.asks("clerk-issues-correction-notice", dispute, "missing", "借条😀", "days", 5);
        answer.isInvalid("缺少事项");
        assertThat(answer.http().body()).contains("😀", "U+1F600", "没有字形");
    }

    @Test
    void a_new_template_is_checked_approved_by_another_and_used_from_its_day_on() {
        var propose = "/desk/templates/correction-notice/acts/office-proposes-template";
        var approve = "/desk/templates/correction-notice/acts/head-approves-template";
        var desk = browserOf(wangJian);
        assertThat(desk.submit(propose, propose, proposal("{{欢迎词}}")).body()).contains("没有“欢迎词”这一项", "第10段");
        assertThat(desk.submit(propose, propose, proposal("欢迎您来到本院。")).statusCode()).isEqualTo(303);
        assertThat(desk.get("/desk/templates/correction-notice").body()).contains("待审批", "加一句欢迎").doesNotContain(approve);
        assertThat(desk.get(approve).statusCode()).isEqualTo(404);
        assertThat(desk.submit("/me/password", approve, Map.of("seen", "true")).statusCode()).isEqualTo(404);
        // Whoever gets past the page is stopped by the act itself.
        var own = acts.perform(Ask.of(cast.actor(DemoCast.WANG_JIAN, Channel.API), Forms.stream("correction-notice"), new HeadApprovesTemplate(true)));
        assertThat(own).isInstanceOfSatisfying(Outcome.Refused.class, it -> assertThat(it.refusal().code()).isEqualTo("document.four-eyes"));
        var before = correction();
        assertThat(before).doesNotContain("欢迎您来到本院");

        var second = secondHead(desk);
        assertThat(second.submit(approve, approve, Map.of("seen", "true")).statusCode()).isEqualTo(303);
        assertThat(second.get("/desk/templates/correction-notice").body()).contains("林秋批准", "第1版");
        assertThat(correction()).contains("欢迎您来到本院");
        var again = "/desk/templates/correction-notice/acts/head-declines-template";
        assertThat(desk.submit(propose, propose, proposal("")).statusCode()).isEqualTo(303);
        assertThat(second.submit(again, again, Map.of("reason", "不用改")).statusCode()).isEqualTo(303);
        assertThat(second.get("/desk/templates/correction-notice").body()).contains("退回：不用改");
    }

    private Map<String, String> proposal(String paragraph) {
        var file = wangJian.uploads("模板.docx", TemplateFiles.with("correction-notice", paragraph)).isDone().body().get("sm3").asString();
        return Map.of("file", file, "effective", today().toString(), "note", "加一句欢迎");
    }

    private String correction() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "50000"));
        return wangFang.paper(dispute, zhaoMin.does("clerk-issues-correction-notice", dispute, "missing", "借条", "days", 5).result());
    }

    /** Another head of the division, so that four eyes can look. */
    private Visitor secondHead(Visitor desk) {
        var form = "/desk/staff/new/admin-appoints-staff";
        var secret = "lin-qiu-lu-cha-26";
        desk.submit(form, form, Map.of("login", "linqiu", "name", "林秋", "roles", "HEAD", "firm", "舞钢市人民法院", "password", secret));
        var browser = new Visitor(port);
        browser.submit("/login", "/login", Map.of("login", "linqiu", "password", secret));
        return browser;
    }
}
