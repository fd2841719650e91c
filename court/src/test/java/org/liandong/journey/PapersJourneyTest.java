package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Refuses;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.identity.DemoCast;

import tools.jackson.databind.JsonNode;

/** Every paper that goes to the parties on the way through the court is issued by the act it belongs to, to whom it belongs. */
class PapersJourneyTest extends Journey {

    /** Papers of that kind this person reads. */
    private static List<JsonNode> papersOf(Person person, String dispute, String kind) {
        return person.reads("/disputes/%s/papers".formatted(dispute)).isDone().body().get("items").valueStream()
                .filter(it -> it.get("kind").asString().equals(kind)).toList();
    }

    /** The one paper of that kind this person reads, as text. */
    private static String paperOf(Person person, String dispute, String kind) {
        var papers = papersOf(person, dispute, kind);
        assertThat(papers).as(kind).hasSize(1);
        return person.paper(dispute, papers.getFirst().get("id").asString());
    }

    private String withJudge(Person plaintiff, Person defendant, String yuan, String procedure) {
        var dispute = caseRegistered(plaintiff, defendant, yuan);
        links(defendant, dispute);
        qianLi.does("divider-chooses-trial", dispute, "reason", "双方分歧大");
        qianLi.does("divider-decides-track", dispute, "procedure", procedure, "track", "FAST", "reason", "双方书面约定");
        qianLi.does("divider-assigns-case", dispute, "judge", wuZheng.account());
        return dispute;
    }

    @Test
    void a_summons_goes_to_each_party_and_nobody_reads_that_of_the_other() {
        var dispute = withJudge(wangFang, chenGang, "40000", "SUMMARY");
        var day = today().plusDays(5);
        var first = wuZheng.does("judge-schedules-hearing", dispute, "at", day + "T09:30", "place", "第一法庭").result();
        assertThat(wuZheng.paper(dispute, first)).contains("传票");
        assertThat(paperOf(wangFang, dispute, "传票")).contains("王芳", "开庭审理", Contents.day(day) + "9时30分", "第一法庭", "吴正", "王芳家", "民初")
                .doesNotContain("陈刚");
        assertThat(paperOf(chenGang, dispute, "传票")).contains("陈刚", "陈刚家").doesNotContain("王芳家");
        assertThat(papersOf(wuZheng, dispute, "传票")).extracting(it -> it.get("title").asString()).containsExactlyInAnyOrder("传票（给王芳）", "传票（给陈刚）");
        var others = papersOf(chenGang, dispute, "传票").getFirst().get("id").asString();
        wangFang.reads("/disputes/%s/papers/%s".formatted(dispute, others)).isUnknown();
        wuZheng.does("judge-schedules-hearing", dispute, "at", day.plusDays(1) + "T10:00", "place", "第二法庭");
        assertThat(papersOf(wangFang, dispute, "传票")).hasSize(2);
        assertThat(wangFang.paper(dispute, papersOf(wangFang, dispute, "传票").getLast().get("id").asString())).contains("原来的开庭时间作废", "第二法庭");
    }

    @Test
    void the_term_for_evidence_keeps_to_what_the_law_says_of_each_procedure() {
        var ordinary = withJudge(wangFang, chenGang, "900000", "ORDINARY");
        chenGang.asks("judge-sets-evidence-term", ordinary, "basis", "DESIGNATED", "days", 20).isRefused(403, "not-permitted");
        wuZheng.asks("judge-sets-evidence-term", ordinary, "basis", "DESIGNATED", "days", 14).isUnlawful("trial.evidence-term-too-short", "民诉法解释 99；证据规定 51");
        wuZheng.asks("judge-sets-evidence-term", ordinary, "basis", "AGREED", "days", 10).isInvalid("reason");
        wuZheng.asks("judge-sets-evidence-term", ordinary, "basis", "DESIGNATED", "days", 15, "received", today().minusDays(1)).isInvalid("received");
        wuZheng.asks("judge-sets-evidence-term", ordinary, "basis", "EXTENDED", "days", 5, "reason", "调取流水").isUnlawful("trial.no-evidence-term", "证据规定 54");
        wuZheng.asks("judge-sets-evidence-term", ordinary, "basis", "DESIGNATED", "days", 400).isInvalid("days");
        wuZheng.does("judge-sets-evidence-term", ordinary, "basis", "DESIGNATED", "days", 15, "received", today().plusDays(2));
        var due = wuZheng.dueOf("普通举证期", ordinary);
        assertThat(due).isAfterOrEqualTo(today().plusDays(17));
        assertThat(paperOf(chenGang, ordinary, "举证通知书")).contains("陈刚：", "15日，从收到本通知的第二天起算", Contents.day(due), "不予采纳", "民初").doesNotContain("王芳：");
        wuZheng.asks("judge-sets-evidence-term", ordinary, "basis", "AGREED", "days", 10, "reason", "双方电话商定").isUnlawful("trial.evidence-term-runs", "证据规定 54");
        wuZheng.does("judge-sets-evidence-term", ordinary, "basis", "EXTENDED", "days", 5, "reason", "被告书面申请，银行流水还没调到");
        assertThat(wuZheng.dueOf("普通举证期", ordinary)).isAfterOrEqualTo(due.plusDays(5));
        assertThat(wuZheng.sees(ordinary).get("clocks").toString()).contains("普通审限");

        var summary = withJudge(wangFang, chenGang, "40000", "SUMMARY");
        wuZheng.asks("judge-sets-evidence-term", summary, "basis", "AGREED", "days", 16, "reason", "双方商定").isUnlawful("trial.evidence-term-too-long", "民诉法解释 266；证据规定 51");
        wuZheng.does("judge-sets-evidence-term", summary, "basis", "AGREED", "days", 3, "reason", "双方当庭商定");
        var small = withJudge(wangFang, chenGang, "20000", "SMALL_CLAIMS");
        wuZheng.asks("judge-sets-evidence-term", small, "basis", "DESIGNATED", "days", 8).isUnlawful("trial.evidence-term-too-long", "民诉法解释 275；证据规定 51");
        wuZheng.does("judge-sets-evidence-term", small, "basis", "DESIGNATED", "days", 7);
    }

    @Test
    @Proves("F-11.20")
    void in_small_claims_both_sides_are_told_what_that_means_and_the_judge_gets_a_list_of_the_file() {
        var dispute = withJudge(wangFang, chenGang, "20000", "SMALL_CLAIMS");
        for (var person : List.of(wangFang, chenGang)) {
            assertThat(paperOf(person, dispute, "小额诉讼告知书")).contains(person.name() + "：", "吴正独任审理", "一审终审", Contents.day(wuZheng.dueOf("小额审限", dispute)),
                    "案件受理费150.00元", "开庭前提出异议");
            assertThat(papersOf(person, dispute, "移送清单")).isEmpty();
        }
        assertThat(paperOf(wuZheng, dispute, "移送清单")).contains("立案庭", "承办法官吴正", "起诉、申请时填写的事实和请求", "受理案件通知书", "钱立");
        var summary = withJudge(wangFang, chenGang, "40000", "SUMMARY");
        assertThat(papersOf(wangFang, summary, "小额诉讼告知书")).isEmpty();
    }

    @Test
    void what_was_handed_in_is_on_the_list_and_what_was_said_in_mediation_is_not() {
        var dispute = mediationOpen(wangFang, chenGang, sunYulan, "40000");
        sunYulan.does("mediator-holds-session", dispute, "mode", "ROOM", "at", today().minusDays(1) + "T09:00", "attended", "双方", "minutes", "陈刚说愿意还一半");
        var picture = wangFang.uploads("借条.png", PNG).isDone().body().get("sm3").asString();
        wangFang.does("party-submits-material", dispute, "kind", "EVIDENCE", "file", picture, "name", "借条原件照片");
        chenGang.does("party-refuses-mediation", dispute, "reason", "不谈了");
        zhaoMin.does("clerk-registers-case", dispute);
        assignTo(wuZheng, dispute, "SMALL_CLAIMS", "FAST");
        assertThat(paperOf(wuZheng, dispute, "移送清单")).contains("借条原件照片", "王芳").doesNotContain("一半", "笔录");
    }

    @Test
    void the_mediator_tells_both_when_and_where_they_meet() {
        var dispute = mediationOpen(wangFang, chenGang, sunYulan, "40000");
        sunYulan.asks("mediator-notifies-of-session", dispute, "at", today().minusDays(1) + "T09:00", "place", "调解室").isInvalid("at");
        sunYulan.asks("mediator-notifies-of-session", dispute, "at", today().plusDays(90) + "T09:00", "place", "调解室")
                .isUnlawful("mediation.session-after-term", "在线调解规则 24");
        wangFang.asks("mediator-notifies-of-session", dispute, "at", today().plusDays(3) + "T09:00", "place", "调解室").isRefused(403, "not-permitted");
        var day = today().plusDays(3);
        sunYulan.does("mediator-notifies-of-session", dispute, "at", day + "T14:30", "place", "诉讼服务中心调解室");
        assertThat(paperOf(chenGang, dispute, "调解通知书")).contains("陈刚：", "王芳就", "孙玉兰", Contents.day(day) + "14时30分", "诉讼服务中心调解室", "也可以拒绝", "诉前调");
        assertThat(paperOf(wangFang, dispute, "调解通知书")).contains("王芳：");
        assertThat(chenGang.reads("/inbox").isDone().http().body()).contains("诉讼服务中心调解室");
        sunYulan.does("mediator-drafts-agreement", dispute, "terms", "陈刚年底以前还四万元");
        sunYulan.does("mediator-notifies-of-session", dispute, "at", day + "T15:30", "place", "视频");
    }

    @Test
    void once_all_have_applied_for_confirmation_there_is_one_application_of_all() {
        var dispute = mediationSettled(wangFang, chenGang, sunYulan);
        wangFang.does("party-applies-for-confirmation", dispute, "honest", true);
        assertThat(papersOf(wangFang, dispute, "司法确认申请书")).isEmpty();
        var paper = chenGang.does("party-joins-confirmation", dispute, "honest", true).result();
        assertThat(wangFang.paper(dispute, paper)).contains("王芳", "陈刚", "经孙玉兰调解", Contents.day(today()), "年底以前付给王芳5万元", "没有恶意串通")
                .doesNotContain(DemoCast.WANG_FANG.idCard().value(), DemoCast.WANG_FANG.login());
        assertThat(paperOf(chenGang, dispute, "司法确认申请书")).contains("请求人民法院裁定确认");
    }

    @Test
    @Proves({"F-17.7", "F-17.8"})
    @Refuses("R-20")
    void a_paper_handed_over_in_person_is_proven_and_counts_from_that_day() {
        var dispute = withJudge(wangFang, chenGang, "40000", "SUMMARY");
        wuZheng.does("judge-schedules-hearing", dispute, "at", today().plusDays(5) + "T09:30", "place", "第一法庭");
        var summons = papersOf(chenGang, dispute, "传票").getFirst().get("id").asString();
        var chen = party(dispute, chenGang);
        var wang = party(dispute, wangFang);
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(summons, wang, "SELF")).isInvalid("receiver");
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(summons, chen, "FAMILY")).isInvalid("name");
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(summons, chen, "OFFICE", "name", "赵六")).isUnlawful("serving.wrong-taker", "民诉法 88");
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(summons, chen, "FAMILY", "name", "王芳")).isUnlawful("serving.other-side", "民诉法 88");
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(summons, chen, "SELF", "day", today().plusDays(1))).isInvalid("day");
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(summons, chen, "SELF", "day", today().minusDays(1))).isInvalid("day");
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(summons, chen, "SELF", "refused", true)).isInvalid("account");
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(summons, chen, "FAMILY", "name", "李大妮", "refused", true, "account", "在窗口不肯收"))
                .isUnlawful("serving.refused-elsewhere", "民诉法 89");
        chenGang.asks("clerk-hands-over-paper", dispute, hands(summons, chen, "SELF")).isRefused(403, "not-permitted");

        var proof = zhaoMin.does("clerk-hands-over-paper", dispute, hands(summons, chen, "FAMILY", "name", "李大妮")).result();
        assertThat(chenGang.paper(dispute, proof)).contains("送达回证", "陈刚", "传票", "李大妮（同住的成年家属）", Contents.day(today()), "赵敏", "本院诉讼服务中心窗口");
        wangFang.reads("/disputes/%s/papers/%s".formatted(dispute, proof)).isUnknown();
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(summons, chen, "SELF")).isUnlawful("serving.served-already", "在线诉讼规则 31");
        zhaoMin.asks("clerk-hands-over-paper", dispute, hands(proof, chen, "SELF")).isInvalid("paper");
        assertThat(zhaoMin.leadingOf(dispute)).isEqualTo("trial");

        var own = papersOf(wangFang, dispute, "传票").getFirst().get("id").asString();
        wuZheng.asks("clerk-hands-over-paper", dispute, hands(own, wang, "SELF", "place", "HOME", "refused", true, "account", "不肯收"))
                .isUnlawful("serving.refusal-unproven", "民诉法 89");
        wuZheng.asks("clerk-hands-over-paper", dispute, hands(own, wang, "SELF", "place", "ELSEWHERE", "refused", true, "account", "不肯收", "proof", "WITNESSED",
                "witnesses", "张三、李四")).isUnlawful("serving.refusal-unproven", "民诉法解释 131");
        wuZheng.asks("clerk-hands-over-paper", dispute, hands(own, wang, "SELF", "place", "HOME", "refused", true, "account", "不肯收", "proof", "WITNESSED"))
                .isInvalid("witnesses");
        var left = wuZheng.does("clerk-hands-over-paper", dispute, hands(own, wang, "SELF", "place", "HOME", "refused", true,
                "account", "说不去开庭，传票留在家中", "proof", "WITNESSED", "witnesses", "尚店村委会张三、李四")).result();
        assertThat(wuZheng.paper(dispute, left)).contains("王芳家", "王芳拒收", "张三、李四");
        assertThat(wuZheng.everythingToldOf(dispute)).contains("留置送达");
    }

    @Test
    void a_mediation_statement_goes_to_the_party_himself_and_cannot_be_left_behind() {
        var dispute = withJudge(wangFang, chenGang, "40000", "SUMMARY");
        wangFang.pays(dispute);
        var statement = wuZheng.does("judge-closes-case", dispute, "result", "MEDIATED", "holding", "陈刚年底以前还四万元", "bears", "SHARED", "direct", true).result();
        var chen = party(dispute, chenGang);
        wuZheng.asks("clerk-hands-over-paper", dispute, hands(statement, chen, "SELF", "place", "HOME", "refused", true, "account", "反悔了"))
                .isUnlawful("serving.statement-refused", "民诉法解释 133");
        wuZheng.asks("clerk-hands-over-paper", dispute, hands(statement, chen, "FAMILY", "name", "李大妮")).isUnlawful("serving.statement-to-other", "民诉法解释 133");
        wuZheng.does("clerk-hands-over-paper", dispute, hands(statement, chen, "SELF", "place", "COURTROOM"));
        assertThat(wuZheng.leadingOf(dispute)).as("serving stands beside").isEqualTo("trial");
    }

    private String party(String dispute, Person person) {
        return zhaoMin.sees(dispute).get("parties").valueStream().filter(it -> it.get("name").asString().equals(person.name())).findFirst().orElseThrow()
                .get("id").asString();
    }

    private Object[] hands(String paper, String receiver, String taker, Object... more) {
        var fields = new java.util.LinkedHashMap<String, Object>(java.util.Map.of("paper", paper, "receiver", receiver, "place", "WINDOW", "day", today(), "taker", taker));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return fields.entrySet().stream().flatMap(it -> java.util.stream.Stream.of(it.getKey(), it.getValue())).toArray();
    }

    private static final byte[] PNG = java.util.Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
