package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.foundation.identity.DemoCast;

/** Settled and confirmed, with the attempts to cheat on the way. */
@Proves({"F-10.9", "F-10.12", "F-10.17"})
class SettledMediationJourneyTest extends Journey {

    @Test
    void two_villagers_settle_and_have_their_agreement_confirmed() {
        var dispute = wangFang.brings("party-applies-for-mediation", Told.loan(wangFang, chenGang, "50000"));
        assertThat(wangFang.sees(dispute).get("number").asString()).matches("（\\d{4}）豫0481诉前调\\d+号");
        assertThat(wangFang.sees(dispute).get("you").toString()).contains("APPLICANT");

        chenGang.opens(dispute).isUnknown();
        links(chenGang, dispute);
        chenGang.does("party-consents-to-mediation", dispute, "consent", true);
        wangFang.does("party-chooses-mediator", dispute, "mediator", sunYulan.account());
        assertThat(wangFang.stateOf(dispute)).isEqualTo("APPLIED");
        chenGang.does("party-chooses-mediator", dispute, "mediator", sunYulan.account());
        sunYulan.does("mediator-accepts", dispute, "impartial", true);
        assertThat(wangFang.stateOf(dispute)).isEqualTo("OPEN");

        sunYulan.does("mediator-records-undisputed-facts", dispute, "facts", List.of("2025年3月1日陈刚向王芳借5万元", "至今没有还"));
        wangFang.does("party-confirms-undisputed-facts", dispute, "confirmed", true);
        assertThat(wangFang.sees(dispute).get("agreedFacts").size()).isZero();
        chenGang.does("party-confirms-undisputed-facts", dispute, "confirmed", true);
        assertThat(wangFang.sees(dispute).get("agreedFacts").toString()).contains("2025年3月1日陈刚向王芳借5万元", "至今没有还");

        sunYulan.does("mediator-drafts-agreement", dispute, "terms", "陈刚在2026年12月31日以前付给王芳5万元\n王芳不要利息");
        assertThat(chenGang.reads("/disputes/%s/acts/party-signs-agreement".formatted(dispute)).body().get("facts").toString())
                .contains("陈刚在2026年12月31日以前付给王芳5万元", "王芳不要利息");
        signs(wangFang, dispute).isDone();
        assertThat(wangFang.stateOf(dispute)).isEqualTo("DRAFTED");
        var agreement = chenGang.paper(dispute, signs(chenGang, dispute).isDone().result());
        assertThat(agreement).contains("申请人：王芳", "被申请人：陈刚", "民间借贷纠纷", "1. 陈刚在2026年12月31日以前付给王芳5万元", "2. 王芳不要利息")
                .doesNotContain(DemoCast.WANG_FANG.idCard().value(), DemoCast.CHEN_GANG.idCard().value());
        assertThat(wangFang.stateOf(dispute)).isEqualTo("SETTLED");

        wangFang.does("party-applies-for-confirmation", dispute, "honest", true);
        wuZheng.asks("judge-accepts-confirmation", dispute).isUnlawful("wrong-state", "民诉法 205");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("JOINING");
        chenGang.does("party-joins-confirmation", dispute, "honest", true);
        wuZheng.does("judge-accepts-confirmation", dispute);
        var ruling = wangFang.paper(dispute, wuZheng.does("judge-confirms", dispute, "examined", true, "heard", true).result());
        assertThat(ruling).contains("王芳、陈刚", "陈刚在2026年12月31日以前付给王芳5万元", "调解协议有效", "舞钢市人民法院");

        var end = wangFang.sees(dispute);
        assertThat(end.get("state").get("code").asString()).isEqualTo("CONFIRMED");
        assertThat(end.get("number").asString()).matches("（\\d{4}）豫0481民特\\d+号");
        assertThat(end.get("closedAt")).isNotNull();
        assertThat(end.get("owner")).isNull();
        wangFang.asks("party-takes-dispute-to-court", dispute).isUnlawful("filing.already-brought", "民诉法");
        assertThat(chenGang.verbsRead(dispute)).containsSubsequence("party-applies-for-mediation", "respondent-links-by-code", "mediator-accepts",
                "party-signs-agreement", "system-closes-settled-mediation", "judge-confirms");
    }

    @Test
    void nobody_signs_for_another_without_the_password_or_twice() {
        var dispute = mediationOpen(wangFang, chenGang, sunYulan, "30000");
        signs(wangFang, dispute).isUnlawful("wrong-state", "在线调解规则 19");
        sunYulan.does("mediator-drafts-agreement", dispute, "terms", "陈刚付给王芳3万元");
        wangFang.asks("party-signs-agreement", dispute, "mark", "王芳", "password", "not-the-password").isInvalid("password");
        wangFang.asks("party-signs-agreement", dispute, "mark", "陈刚", "password", DemoCast.PASSWORD).isInvalid("mark");
        sunYulan.asks("party-signs-agreement", dispute, "mark", "王芳", "password", DemoCast.PASSWORD).isRefused(403, "not-permitted");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("DRAFTED");

        signs(chenGang, dispute).isDone();
        signs(chenGang, dispute);
        assertThat(wangFang.stateOf(dispute)).as("one party's two signatures are not two parties").isEqualTo("DRAFTED");
        assertThat(chenGang.mayDo(dispute)).doesNotContain("party-signs-agreement");
        sunYulan.does("mediator-drafts-agreement", dispute, "terms", "陈刚付给王芳2万元");
        signs(wangFang, dispute).isDone();
        assertThat(wangFang.stateOf(dispute)).as("a signature under an earlier draft does not count").isEqualTo("DRAFTED");
        signs(chenGang, dispute).isDone();
        assertThat(wangFang.stateOf(dispute)).isEqualTo("SETTLED");
    }

    @Test
    void strangers_and_other_mediators_find_nothing() {
        var dispute = mediationOpen(wangFang, chenGang, sunYulan, "30000");
        zhangWei.opens(dispute).isUnknown();
        liBaoguo.opens(dispute).isUnknown();
        zhengHeping.opens(dispute).isUnknown();
        zhangWei.asks("party-refuses-mediation", dispute).isUnknown();
        liBaoguo.asks("mediator-drafts-agreement", dispute, "terms", "陈刚什么都不用给").isUnknown();
        zhaoMin.asks("mediator-drafts-agreement", dispute, "terms", "陈刚什么都不用给").isRefused(403, "not-permitted");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("OPEN");
        assertThat(zhangWei.reads("/disputes?scope=mine&q=%E9%99%88%E5%88%9A").isDone().http().body()).doesNotContain(dispute);
        liBaoguo.reads("/disputes?scope=all").isRefused(403, "not-permitted");
    }

    @Test
    void a_code_opens_the_file_once_and_only_to_the_one_it_was_sent_to() {
        var dispute = wangFang.brings("party-applies-for-mediation", Told.loan(wangFang, liNa, "8000"));
        var code = codeSentTo(liNa, dispute);
        zhangWei.tries("/disputes/by-code", Map.of("code", code)).isRefused(403, "not-the-party");
        zhangWei.opens(dispute).isUnknown();
        liNa.tries("/disputes/by-code", Map.of("code", "ABCDEFGHJK")).isInvalid("code");
        assertThat(liNa.tries("/disputes/by-code", Map.of("code", code.toLowerCase().replaceAll("(.{5})", "$1 "))).isDone().dispute()).isEqualTo(dispute);
        liNa.tries("/disputes/by-code", Map.of("code", code)).isInvalid("code");
        assertThat(liNa.sees(dispute).get("you").toString()).contains("RESPONDENT");
    }

    @Test
    void a_mediator_of_the_same_firm_as_a_party_is_not_given_the_dispute() {
        var employee = Told.named("RESPONDENT", chenGang);
        employee.put("firm", DemoCast.LI_BAOGUO.firm());
        var dispute = wangFang.brings("party-applies-for-mediation", Told.about("4.10.108.3", "20000", Told.named("APPLICANT", wangFang), employee));
        wangFang.asks("party-chooses-mediator", dispute, "mediator", liBaoguo.account())
                .isUnlawful("mediation.conflict-of-interest", "特邀调解规定 15");
        assertThat(wangFang.reads("/disputes/%s/acts/party-chooses-mediator".formatted(dispute)).http().body()).contains("孙玉兰").doesNotContain("李保国");
        wangFang.asks("party-chooses-mediator", dispute, "mediator", wangFang.account()).isUnlawful("mediation.mediator-not-in-force", "特邀调解规定");
        zhaoMin.asks("clerk-designates-mediator", dispute, "mediator", sunYulan.account())
                .isUnlawful("mediation.choice-still-open", "在线调解规则 10");
    }

    @Test
    void concessions_stay_between_the_party_and_the_mediator() {
        var dispute = mediationOpen(wangFang, chenGang, sunYulan, "50000");
        chenGang.does("party-states-concession", dispute, "words", "我最多能一次付四万二，其余的不给了");
        sunYulan.does("mediator-holds-session", dispute, "mode", "ROOM", "at", today().minusDays(1) + "T09:30", "attended", "王芳、陈刚",
                "minutes", "陈刚私下说四万二可以");
        sunYulan.does("mediator-drafts-agreement", dispute, "terms", "陈刚付给王芳4万5千元");
        signs(wangFang, dispute).isDone();
        signs(chenGang, dispute).isDone();
        wangFang.does("party-applies-for-confirmation", dispute, "honest", true);
        assertThat(sunYulan.verbsRead(dispute)).contains("party-states-concession", "mediator-holds-session");
        assertThat(chenGang.verbsRead(dispute)).contains("party-states-concession").doesNotContain("mediator-holds-session");
        for (var outsider : List.of(wangFang, wuZheng, zhaoMin, wangJian)) {
            assertThat(outsider.verbsRead(dispute)).as(outsider.name()).doesNotContain("party-states-concession", "mediator-holds-session");
            assertThat(outsider.everythingToldOf(dispute)).as(outsider.name()).doesNotContain("四万二");
        }
    }
}
