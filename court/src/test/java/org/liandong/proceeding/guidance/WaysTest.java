package org.liandong.proceeding.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.Proves;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.foundation.term.CourtCalendar;
import org.liandong.foundation.term.TermRule;
import org.liandong.foundation.term.TermRules;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.triage.Mediability;
import org.liandong.proceeding.triage.Thresholds;

class WaysTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 24);

    private static final CourtCalendar CALENDAR = CourtCalendar.load();
    private static final TermRules RULES = TermRules.load();
    private static final Terms TERMS = new Terms(() -> CALENDAR, () -> RULES);

    private final Ways ways = new Ways(FeeTable.load(), TERMS, CaseClasses.load(),
            Thresholds.load(), Mediability.asShipped(), Rulebook.asShipped(Ways.BOOK));

    @Test
    void a_loan_of_thirty_thousand_may_be_mediated_sued_for_or_claimed_by_payment_order() {
        var open = ways.open(NOW, loan("30000"));
        assertThat(open).filteredOn(Way::isOffered).extracting(Way::act).containsExactly("party-applies-for-mediation", "party-submits-complaint");
        assertThat(open).filteredOn(Way::isOpen).extracting(Way::id).contains("small-claims", "payment-order", "peoples-mediation")
                .doesNotContain("labour-arbitration", "small-claims-agreed");
        assertThat(fee(open, "sue")).isEqualTo(Money.ofYuan(550));
        assertThat(fee(open, "small-claims")).isEqualTo(Money.ofYuan(275));
        assertThat(fee(open, "payment-order")).isEqualTo(Money.of("183.33"));
        assertThat(way(open, "mediation").cost().fee()).isNull();
        assertThat(way(open, "sue").terms()).extracting(TermRule::id).containsExactly("立案审查", "简易审限", "普通审限");
    }

    @ParameterizedTest
    @ValueSource(strings = {"43099.50", "35120"})
    void up_to_half_a_years_wage_it_is_a_small_claim(String amount) {
        assertThat(way(ways.open(NOW, loan(amount)), "small-claims").isOpen()).isTrue();
    }

    @Test
    void above_half_a_years_wage_both_must_agree_and_above_two_it_is_no_small_claim() {
        var between = ways.open(NOW, loan("43099.51"));
        assertThat(way(between, "small-claims").isOpen()).isFalse();
        assertThat(way(between, "small-claims-agreed").isOpen()).isTrue();
        assertThat(way(ways.open(NOW, loan("172398.01")), "small-claims-agreed").isOpen()).isFalse();
        assertThat(way(ways.open(LocalDate.of(2024, 6, 1), loan("40000")), "small-claims").isOpen()).as("the limit of that year").isFalse();
    }

    @Test
    @Proves("F-10.9")
    void since_2025_nobody_who_sues_is_made_to_mediate_before_filing_and_the_text_says_so() {
        assertThat(way(ways.open(BEFORE, loan("30000")), "sue").what()).contains("先委派调解");
        assertThat(way(ways.open(SINCE, loan("30000")), "sue").what()).contains("必须立案", "不能要您先调解", "书面选择");
        assertThat(way(ways.open(BEFORE, loan("30000")), "mediation-after-filing").terms()).extracting(TermRule::span).containsExactly("15日", "7日");
        assertThat(way(ways.open(SINCE, loan("30000")), "mediation-after-filing").terms()).extracting(TermRule::span)
                .containsExactly("15日", "7日", "30日");
    }

    @Test
    void a_wage_dispute_goes_to_arbitration_first_but_a_complaint_is_taken_in_all_the_same() {
        var facts = Facts.of(Map.of("cause", "7.19.205.5", "amount", "8000", "story", "老板欠我八千块工资"));
        var open = ways.open(NOW, facts);
        assertThat(way(open, "labour-arbitration").isOpen()).isTrue();
        assertThat(way(open, "sue").isOpen()).isFalse();
        assertThat(way(open, "sue").isOffered()).as("登记立案规定 2").isTrue();
        assertThat(fee(open, "sue")).isEqualTo(Money.ofYuan(10));
        var arbitrated = Facts.of(Map.of("cause", "7.19.205.5", "story", "劳动仲裁裁决书已经收到，不服"));
        assertThat(way(ways.open(NOW, arbitrated), "sue").isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2.17", "11.37.436", "A.1", "E.1"})
    void what_may_not_be_mediated_is_not_offered_for_mediation(String cause) {
        assertThat(ways.open(NOW, Facts.of(Map.of("cause", cause)))).filteredOn(Way::isOffered).extracting(Way::act)
                .containsExactly("party-submits-complaint");
    }

    @Test
    void every_cause_can_be_taken_to_court_on_every_day() {
        for (var day : List.of(LocalDate.of(2023, 1, 1), BEFORE, SINCE, NOW)) {
            for (var cause : Causes.load().all()) {
                assertThat(ways.open(day, Facts.of(Map.of("cause", cause.id())))).as(cause.name()).extracting(Way::act)
                        .contains("party-submits-complaint");
            }
        }
    }

    private static Facts loan(String amount) {
        return Facts.of(Map.of("cause", "4.10.108.3", "amount", amount, "dueOn", "2023-06-30", "others",
                List.of(Map.of("name", "陈刚", "phone", "13800000002"))));
    }

    private static Way way(List<Way> open, String id) {
        return open.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static Money fee(List<Way> open, String id) {
        return way(open, id).cost().fee().amount();
    }
}
