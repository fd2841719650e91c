package org.liandong.proceeding.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.foundation.element.ElementForms;
import org.liandong.foundation.element.Known;
import org.liandong.foundation.element.reckoning.Calculators;
import org.liandong.foundation.jurisdiction.Jurisdiction;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.rulebook.RuleFile;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.foundation.term.CourtCalendar;
import org.liandong.foundation.term.TermRules;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.guidance.Risk.Area;
import org.liandong.proceeding.guidance.Risk.Level;

class RisksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String LOAN = "4.10.108.3";

    private static final CourtCalendar CALENDAR = CourtCalendar.load();
    private static final TermRules RULES = TermRules.load();
    private static final Terms TERMS = new Terms(() -> CALENDAR, () -> RULES);

    private static final Rulebook RULEBOOK = Rulebook.asShipped(Limits.BOOK, Proofs.BOOK, Warnings.BOOK);
    private static final ElementForms FORMS = ElementForms.asShipped(new Calculators());
    private static final Warnings WARNINGS = new Warnings(RULEBOOK, FORMS, TERMS);

    private final Risks risks = new Risks(new Limits(RULEBOOK, TERMS), new Proofs(RULEBOOK), WARNINGS, FeeTable.load(), TERMS, CaseClasses.load(),
            Jurisdiction.asShipped());

    @ParameterizedTest
    @CsvSource({
        "4.10.108.3, 2024-06-30, , FINE, 2027-06-30",
        "4.10.108.3, 2023-12-01, , SERIOUS, 只剩7天",
        "4.10.108.3, 2020-06-30, , SERIOUS, 已经满了",
        "4.10.108.3, 2020-06-30, 2023-06-01, SERIOUS, 已经满了",
        "4.10.108.3, 2022-06-30, 2025-05-01, FINE, 2028-05-03",
        "4.10.108.3, 2018-06-30, 2026-05-01, SERIOUS, 最近一次催要在它以后",
        "4.10.108.3, 2027-06-30, , CARE, 还没有到期",
        "4.10.108.3, , , ASK, 补上日期",
        "7.19.205.5, 2025-06-30, , SERIOUS, 已经满了",
        "7.19.205.5, 2026-06-30, , FINE, 2027-06-30",
        "2.2.24.1, 2010-01-01, , FINE, 不受诉讼时效限制",
        "A.1, , , ASK, 六个月"})
    void limitation_is_counted_from_the_day_told_and_from_the_last_demand(String cause, String due, String urged, Level level, String words) {
        var facts = new HashMap<String, Object>(Map.of("cause", cause));
        facts.put("dueOn", due);
        facts.put("urgedOn", urged);
        var risk = one(facts, Area.LIMITATION);
        assertThat(risk.level()).isEqualTo(level);
        assertThat(risk.words()).contains(words);
    }

    @Test
    void an_expired_limitation_does_not_close_the_door() {
        assertThat(one(Map.of("cause", LOAN, "dueOn", "2015-01-01"), Area.LIMITATION).words()).contains("法院照样受理");
    }

    @ParameterizedTest
    @CsvSource({
        "4.10.108.3, 50000, APPLICANT, FINE", "4.10.108.3, , APPLICANT, SERIOUS", "10.35.411, , HAPPENED, FINE", "10.35.411, , APPLICANT, SERIOUS",
        "3.6.55.2, , LAND, FINE", "3.6.55.2, , RESPONDENT, SERIOUS", "4.10.116.2, 9000, RESPONDENT, SERIOUS", "2.2.14, , RESPONDENT, FINE",
        "5.13.162, , , ASK", "2.2.14, , APPLICANT, CARE", "A.1, , RESPONDENT, FINE", "U.1, , RESPONDENT, ASK"})
    void the_right_court_follows_from_the_kind_of_dispute(String cause, String amount, String here, Level level) {
        var facts = new HashMap<String, Object>(Map.of("cause", cause));
        facts.put("amount", amount);
        facts.put("here", here);
        assertThat(one(facts, Area.JURISDICTION).level()).isEqualTo(level);
    }

    @Test
    void gaps_in_the_evidence_are_named_by_what_is_missing() {
        var gaps = of(Map.of("cause", LOAN, "evidence", "借条一张"), Area.EVIDENCE);
        assertThat(gaps).extracting(Risk::words).hasSize(2).anyMatch(it -> it.contains("给钱的记录")).anyMatch(it -> it.contains("催要的记录"));
        assertThat(of(Map.of("cause", LOAN, "evidence", "借条，转账记录，催他的短信"), Area.EVIDENCE)).extracting(Risk::level).containsExactly(Level.FINE);
    }

    @Test
    void somebody_who_cannot_be_told_from_others_is_hard_to_get_anything_from() {
        var report = of(Map.of("cause", LOAN, "others", List.of(Map.of("name", "陈刚", "phone", "13800000002"))), Area.ENFORCEMENT);
        assertThat(report).extracting(Risk::words).singleElement().asString().contains("不知道陈刚的证件号码");
    }

    @Test
    void every_statement_names_the_answer_it_rests_on_and_none_predicts_the_outcome() {
        for (var cause : Causes.load().all()) {
            var report = risks.report(Facts.of(Map.of("cause", cause.id(), "amount", "50000", "dueOn", "2024-05-01", "here", List.of("RESPONDENT"),
                    "others", List.of(Map.of("name", "某人", "address", "某村")))), null, TODAY);
            assertThat(report).as(cause.name()).extracting(Risk::area).contains(Area.values());
            assertThat(report).allMatch(it -> !it.because().isBlank()).noneMatch(it -> (it.words() + it.because())
                    .matches(".*(胜诉率|赢的可能|胜算|％|\\d%的).*"));
        }
    }

    /** Every warning speaks of a form, an element and answers there are, and of a term there is. */
    @Test
    void every_shipped_warning_fits_its_form() {
        assertThat(RuleFile.rows("risks/warnings.yaml")).hasSizeGreaterThan(20).allSatisfy(row -> WARNINGS.check(row, TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "7.19.205.5 | arbitrated | 还没有申请 | 要先申请劳动仲裁 | 劳动仲裁：还没有申请", "7.19.205.5 | arbitrated | 已经裁决 | | ",
        "4.10.108.3 | written | 只是口头说的 | 要靠转账 | 合同形式：只是口头说的", "4.10.108.3 | written | 借条或者欠条 | | ",
        "10.35.411 | happened | 2023-11-20 | 时效已经满了 | 事故时间：2023年11月20日", "10.35.411 | happened | 2024-11-20 | | ",
        "2.2.14 | pregnant | 是 | 一年内 | 女方是否在特殊时期：是"})
    void an_answer_in_the_element_form_is_the_reason_a_warning_rests_on(String cause, String element, String answer, String words, String because) {
        var form = FORMS.forCause(cause, TODAY).orElseThrow();
        var found = WARNINGS.of(FORMS.read(form, Map.of(element, answer), new Known(Map.of()), TODAY), TODAY);
        if (words == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(it -> {
                assertThat(it.words()).contains(words);
                assertThat(it.because()).contains("要素表").matches("[^：]*：.*").contains(because.substring(because.indexOf('：') + 1));
            });
        }
    }

    @Test
    void a_demand_makes_the_warning_of_limitation_idle() {
        var form = FORMS.forCause(LOAN, TODAY).orElseThrow();
        var answers = new HashMap<String, Object>(Map.of("hasDue", "是", "lentOn", "2020-01-01", "dueOn", "2021-01-01"));
        assertThat(WARNINGS.of(FORMS.read(form, answers, new Known(Map.of()), TODAY), TODAY)).extracting(Risk::area).containsExactly(Area.LIMITATION);
        answers.put("demandedOn", "2023-06-01");
        assertThat(WARNINGS.of(FORMS.read(form, answers, new Known(Map.of()), TODAY), TODAY)).isEmpty();
    }

    @Test
    void a_warning_that_fits_no_form_is_refused() {
        var row = new HashMap<>(RuleFile.rows("risks/warnings.yaml").getFirst());
        row.put("is", List.of("写在墙上"));
        assertThatThrownBy(() -> WARNINGS.check(row, TODAY)).isInstanceOf(InvalidValue.class).hasMessageContaining("写在墙上").hasMessageContaining("只是口头说的");
        row.put("element", "colour");
        assertThatThrownBy(() -> WARNINGS.check(row, TODAY)).hasMessageContaining("colour").hasMessageContaining("lentOn");
        row.put("form", "nothing");
        assertThatThrownBy(() -> WARNINGS.check(row, TODAY)).hasMessageContaining("nothing");
    }

    private Risk one(Map<String, ?> facts, Area area) {
        return of(facts, area).getFirst();
    }

    private List<Risk> of(Map<String, ?> facts, Area area) {
        return risks.report(Facts.of(facts), null, TODAY).stream().filter(it -> it.area() == area).toList();
    }
}
