package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.identity.DemoCast;

/** The court's list of what is mediated first is read by everybody, changed by the office, and asked wherever mediation is asked for. */
@Proves("F-8.10")
@ChangingRules
class MediationTableJourneyTest extends Journey {

    private static final String TABLE = "/rules/triage/mediation";
    private static final String DEPOSIT = "4.10.114";

    private HttpResponse<String> press(Visitor who, TableForm form, String button) {
        return who.raw("POST", TABLE + "/edit", "application/x-www-form-urlencoded", form.encoded(button));
    }

    private Map<String, Object> told() {
        return Told.about(DEPOSIT, "500000", Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang));
    }

    @Test
    void everybody_reads_which_disputes_are_mediated_first_and_that_he_may_refuse() {
        assertThat(new Visitor(port).get(TABLE).body()).contains("离婚纠纷一类", "先行调解", "简易程序规定 14", "民诉法解释 143", "随时可以拒绝").doesNotContain("修改、试运行");
        assertThat(new Visitor(port).get(TABLE + "?on=2024-12-31").body()).contains("可以拒绝，法院依法立案");
        assertThat(new Visitor(port).get(TABLE + "/table.dmn").body()).contains("2.2.17");
        var ways = Visitor.json(new Visitor(port).get("/api/v1/ways?cause=2.2.17"));
        assertThat(ways.get("items").get(0).toString()).contains("只能由法院判决", "婚姻家庭编解释（一） 11");
        assertThat(ways.get("items").get(0).get("open").asBoolean()).isFalse();
        assertThat(new Visitor(port).get("/api/v1/ways?cause=2.2.14").body()).contains("先行调解：离婚案件应当调解");
    }

    @Test
    void the_office_changes_the_list_tries_it_and_later_disputes_follow() {
        var before = wangFang.brings("party-applies-for-mediation", told());
        var songLei = new Visitor(port);
        songLei.submit("/login", "/login", Map.of("login", DemoCast.SONG_LEI.login(), "password", DemoCast.PASSWORD));
        var form = TableForm.of(songLei.get(TABLE + "/edit").body());
        assertThat(songLei.get(TABLE + "/edit").body()).doesNotContain("value=\"当事人数\"");
        var row = form.fields().keySet().stream().filter(it -> it.startsWith("words-") && form.fields().get(it).isEmpty()).findFirst().orElseThrow().substring(6);
        form.fields().put("c-%s-0".formatted(row), "starts with(?, \"%s\")".formatted(DEPOSIT));
        form.fields().put("procedure-" + row, "调解");
        form.fields().put("direction-" + row, "不行");
        form.fields().put("words-" + row, "储蓄存款的纠纷在本院试行直接审理");
        form.fields().put("law-" + row, "本院规定");
        assertThat(press(songLei, form, "try").body()).contains("调解的方向要写");
        form.fields().put("direction-" + row, "不适用");
        assertThat(press(songLei, form, "try").body()).contains("件的建议会变", "储蓄存款", "双方愿意就可以调解", "不得调解");
        form.fields().put("since", today().plusDays(1).toString());
        form.fields().put("reason", "试行");
        assertThat(press(songLei, form, "propose").statusCode()).isEqualTo(303);
        assertThat(browserOf(wangJian).submit(TABLE + "/head-approves-rule", TABLE + "/head-approves-rule", Map.of()).statusCode()).isEqualTo(303);

        wangFang.brings("party-applies-for-mediation", told());
        waitDays(1);
        wangFang.tries("/disputes", Map.of("act", "party-applies-for-mediation", "consent", true, "intake", told())).isUnlawful("mediation.not-mediable", "本院规定");
        chenGangStillConsents(before);
    }

    /** What had begun under the earlier list goes on. */
    private void chenGangStillConsents(String dispute) {
        links(chenGang, dispute);
        assertThat(chenGang.mayDo(dispute)).contains("party-consents-to-mediation");
    }

    @Test
    void a_case_that_may_not_be_mediated_is_not_sent_to_mediation_by_the_divider() {
        var dispute = wangFang.brings("party-submits-complaint", Told.about("2.2.17", null, Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang)));
        zhaoMin.does("clerk-registers-case", dispute);
        assertThat(qianLi.reads("/disputes/%s/acts/divider-sends-to-mediation".formatted(dispute)).body().get("facts").toString()).contains("不得调解", "只能由法院判决");
        qianLi.asks("divider-sends-to-mediation", dispute, "consent", "电话问过", "summary", true, "agreed", true).isUnlawful("mediation.not-mediable", "民诉法解释 143");
    }
}
