package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;

/** Whatever can be brought to the court can be brought online: each class has its own term, number and way onward (登记立案规定 1、8). */
@Proves({"F-16.3", "F-16.5", "F-11.1"})
class CaseClassesJourneyTest extends Journey {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "A.1, 行初, 立案审查, 7, 行政审判庭, 行诉法 60",
        "P.2, 刑初, 自诉审查, 15, 刑事审判庭, 刑诉法 212",
        "E.1, 执, 立案审查, 7, 执行局, 民诉法 241",
        "C.4, 法赔, 立案审查, 7, 国家赔偿办公室, 国家赔偿法 23",
        "11.43, 民特, 立案审查, 7, 民事审判庭, 民诉法解释 143"})
    void every_class_is_received_under_its_term_numbered_and_handed_over(String cause, String number, String rule, int days, String department, String law) {
        var dispute = wangFang.brings("party-submits-complaint", Told.about(cause, "20000", Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang)));
        assertThat(wangFang.clockOf(rule, dispute).get("due").asString()).isGreaterThanOrEqualTo(today().plusDays(days).toString());
        assertThat(wangFang.mayDo(dispute)).doesNotContain("party-chooses-mediation-first");
        wangFang.asks("party-chooses-mediation-first", dispute, "choice", true).isUnlawful("mediation.not-mediable", law);

        zhaoMin.does("clerk-registers-case", dispute);
        assertThat(wangFang.everythingToldOf(dispute)).containsPattern("（\\d{4}）豫0481" + number + "\\d+号");
        qianLi.asks("divider-decides-track", dispute, "procedure", "SUMMARY", "track", "FAST").isUnlawful("wrong-state", "民诉法");
        if (wangFang.mayDo(dispute).contains("party-pays-dues")) {
            wangFang.pays(dispute);
        }
        qianLi.does("divider-hands-over", dispute, "track", "FAST");
        assertThat(wangFang.everythingToldOf(dispute)).contains("移交" + department);
        assertThat(wangFang.sees(dispute).get("closedAt")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"U.1"})
    void an_appeal_gets_no_number_here_and_goes_to_the_court_above(String cause) {
        var dispute = wangFang.brings("party-submits-complaint", Told.about(cause, "20000", Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang)));
        zhaoMin.does("clerk-registers-case", dispute);
        assertThat(wangFang.sees(dispute).get("number")).isNull();
        qianLi.does("divider-hands-over", dispute, "track", "FULL");
        assertThat(wangFang.everythingToldOf(dispute)).contains("平顶山市中级人民法院");
    }

    @ParameterizedTest
    @CsvSource({"A.4, 行诉法 60", "E.3, 民诉法 241", "11.45, 民诉法解释 143", "2.2.17, 婚姻家庭编解释（一） 11", "2.2.21.1, 民法典 1073"})
    @Proves("F-8.10")
    void what_may_not_be_mediated_is_not_taken_into_mediation(String cause, String law) {
        wangFang.tries("/disputes", Map.of("act", "party-applies-for-mediation", "consent", true, "intake", Told.about(cause, "20000",
                Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang))))
                .isUnlawful("mediation.not-mediable", law);
    }
}
