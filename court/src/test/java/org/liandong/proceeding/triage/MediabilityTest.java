package org.liandong.proceeding.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.Proves;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.RuleFile;

@Proves("F-8.10")
class MediabilityTest {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 24);
    private static final Mediability TABLE = Mediability.asShipped();

    @ParameterizedTest
    @CsvSource({"2.2.17, UNSUITED, 143", "2.2.18, UNSUITED, 1052", "2.2.21.2, UNSUITED, 143", "2.2.25.1, UNSUITED, 143", "2.2.25.2, FIRST, 14(1)", "2.2.14, FIRST, 1079",
        "2.3.29, FIRST, 14(1)", "11.38, UNSUITED, 143", "11.45, UNSUITED, 143", "11.46, UNSUITED, 143", "11.51, UNSUITED, 143", "A.1, UNSUITED, 行诉法 60",
        "P.6, UNSUITED, 刑诉法 212", "E.1, UNSUITED, 241", "C.1, UNSUITED, 国家赔偿法", "U.1, UNSUITED, 179", "4.10.144, FIRST, 14(2)", "10.35.411, FIRST, 14(3)",
        "7.19.206.2, FIRST, 14(3)", "3.6.55.1, FIRST, 14(4)", "3.7.68, FIRST, 14(4)", "4.10.132, FIRST, 14(5)", "7.19.205.5, SUITED, 10", "10.35.413, SUITED, 31",
        "4.10.126, SUITED, 9(6)", "10.35.410.2, SUITED, 39", "4.10.140.1, SUITED, 仲裁法 3", "4.10.108.3, OPEN, 民诉法 9", "9.24.290, OPEN, 民诉法 9"})
    void each_kind_of_dispute_is_suited_as_the_law_says(String cause, Mediability.Fitness fitness, String law) {
        var verdict = TABLE.of(null, cause, Money.of("500000"), NOW);
        assertThat(verdict.fitness()).isEqualTo(fitness);
        assertThat(verdict.law()).contains(law);
    }

    @Test
    void a_small_debt_is_mediated_first_and_a_large_one_if_both_want() {
        assertThat(TABLE.of(null, "4.10.108.3", Money.of("43099.50"), NOW).fitness()).isEqualTo(Mediability.Fitness.FIRST);
        assertThat(TABLE.of(null, "4.10.108.3", Money.of("43099.51"), NOW).fitness()).isEqualTo(Mediability.Fitness.OPEN);
        assertThat(TABLE.of(null, "4.10.80.2", null, NOW).notes()).extracting(Mediability.Reason::law).anyMatch(it -> it.contains("民事调解规定 10"));
    }

    /** Since 2025-01-01 nobody may be sent to mediation before registration without his own choice. */
    @Test
    void the_words_are_those_of_the_day() {
        assertThat(TABLE.of(null, "2.2.14", null, LocalDate.of(2024, 12, 31)).words()).contains("可以拒绝，法院依法立案");
        assertThat(TABLE.of(null, "2.2.14", null, LocalDate.of(2025, 1, 1)).words()).contains("由您自己选，不选就直接立案");
    }

    @Test
    void every_cause_has_an_answer_and_an_unsuited_one_is_refused_with_its_article() {
        assertThat(Causes.load().all()).allSatisfy(cause -> {
            var verdict = TABLE.of(null, cause.id(), null, NOW);
            assertThat(verdict.law()).as(cause.name()).isNotBlank();
            if (!verdict.isSuited()) {
                assertThat(verdict.refusal()).extracting(Refusal::code, Refusal::law).containsExactly("mediation.not-mediable", verdict.law());
            }
        });
    }

    @Test
    void a_table_that_would_mediate_what_the_law_forbids_is_refused() {
        var shipped = TriageTables.grid("mediation.dmn");
        var row = new HashMap<>(RuleFile.rows("triage/tables.yaml").getLast());
        var without = new DecisionGrid(shipped.name(), shipped.inputs(), shipped.rules().stream().filter(it -> !it.words().contains("支付令")).toList());
        row.put("table", without.xml());
        assertThatThrownBy(() -> TriageTables.of(List.of(row))).isInstanceOf(InvalidValue.class).hasMessageContaining("民诉法解释 143").hasMessageContaining("督促程序");
    }

    @ParameterizedTest
    @ValueSource(strings = {"当事人数", "无争议事实数", "对方已联系上"})
    void the_table_looks_at_nothing_that_is_known_only_later(String late) {
        var row = new HashMap<>(RuleFile.rows("triage/tables.yaml").getLast());
        row.put("table", new DecisionGrid("试", List.of(late), List.of(new DecisionGrid.Rule(List.of("-"), "调解", "先行调解", "试", "试"))).xml());
        assertThatThrownBy(() -> TriageTables.of(List.of(row))).isInstanceOf(InvalidValue.class).hasMessageContaining(late).hasMessageContaining("案由");
    }
}
