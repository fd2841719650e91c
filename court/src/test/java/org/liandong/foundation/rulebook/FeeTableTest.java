package org.liandong.foundation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.foundation.kernel.Money;

class FeeTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final FeeTable FEES = FeeTable.load();

    static Stream<Arguments> examples() {
        return FEES.rules().stream().flatMap(rule -> rule.examples().entrySet().stream()
                .map(it -> Arguments.of(rule.id(), it.getKey(), it.getValue())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_worked_example_comes_out_to_the_cent(String rule, long yuan, String fee) {
        assertThat(FEES.count(rule, Money.ofYuan(yuan), DAY).amount()).isEqualTo(Money.of(fee));
    }

    @Test
    void the_examples_are_those_of_the_law_table() {
        assertThat(examples().count()).isGreaterThan(30);
        assertThat(FEES.count(FeeTable.PROPERTY, Money.ofYuan(50_000), DAY).lines())
                .containsExactly("不超过1万元的部分：50元", "超过1万元的4万元 × 2.5% ＝ 1000元", "合计 1050元");
    }

    @Test
    void the_cause_decides_which_fee_it_is() {
        assertThat(FEES.filing("4.10.108.3", Money.ofYuan(50_000), DAY).amount()).isEqualTo(Money.ofYuan(1050));
        assertThat(FEES.filing("7.19.205.5", Money.ofYuan(50_000), DAY).amount()).isEqualTo(Money.ofYuan(10));
        assertThat(FEES.filing("2.2.14", null, DAY).amount()).isEqualTo(Money.ofYuan(50));
        assertThat(FEES.filing("2.2.14", null, DAY).range()).isTrue();
        assertThat(FEES.filing("3.6.55.2", null, DAY).amount()).isEqualTo(Money.ofYuan(50));
        assertThat(FEES.filing("10.35.411", Money.ofYuan(50_000), DAY).law()).isEqualTo("诉讼费用交纳办法 13(1)");
    }

    @Test
    void summary_procedure_halves_the_fee_once() {
        var fee = FEES.filing("4.10.108.3", Money.ofYuan(50_000), DAY).halved("适用简易程序", "诉讼费用交纳办法 16");
        assertThat(fee.amount()).isEqualTo(Money.ofYuan(525));
        assertThat(fee.lines().getLast()).contains("1050元 ÷ 2 ＝ 525元", "减半只能减一次");
    }

    @Property
    void more_money_never_costs_less_and_a_cent_more_costs_at_most_a_cent(@ForAll @LongRange(min = 1, max = 5_000_000_000L) long cents) {
        var here = FEES.count(FeeTable.PROPERTY, Money.ofCents(cents), DAY).amount();
        var next = FEES.count(FeeTable.PROPERTY, Money.ofCents(cents + 1), DAY).amount();
        assertThat(next.minus(here).cents()).isBetween(0L, 1L);
    }
}
