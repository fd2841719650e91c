package org.liandong.foundation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.Proves;
import org.liandong.foundation.kernel.Money;

@Proves({"F-16.21", "R-25"})
class FeeTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final FeeTable FEES = FeeTable.load();

    static Stream<Arguments> examples() {
        return FEES.rules().stream().flatMap(rule -> rule.examples().entrySet().stream()
                .map(it -> Arguments.of(rule.id(), it.getKey(), it.getValue())));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @MethodSource("examples")
    void every_worked_example_comes_out_to_the_cent(String rule, String yuan, String fee) {
        assertThat(FEES.count(rule, yuan.equals("无") ? null : Money.of(yuan), DAY).amount()).isEqualTo(Money.of(fee));
    }

    @Test
    void every_standard_has_an_example_and_every_edge_of_a_band_three() {
        assertThat(FEES.rules()).hasSizeGreaterThan(20).allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.id()).isNotEmpty();
            assertThat(rule.source()).as(rule.id()).isNotBlank();
            var amounts = rule.examples().keySet().stream().filter(it -> !it.equals("无")).map(it -> Money.of(it).cents()).collect(Collectors.toSet());
            for (var step : rule.steps()) {
                var edge = Money.ofYuan(step.over()).cents();
                assertThat(amounts).as(rule.id() + step.over()).contains(edge).anyMatch(it -> it < edge && it >= edge - 100).anyMatch(it -> it > edge && it <= edge + 100_000);
            }
        });
    }

    @Test
    void the_counting_is_told_line_by_line_with_its_article() {
        assertThat(FEES.count(FeeTable.PROPERTY, Money.ofYuan(50_000), DAY).texts()).containsExactly("不超过1万元的部分：50元", "超过1万元的4万元 × 2.5% ＝ 1000元");
        assertThat(FEES.count(FeeTable.PAYMENT_ORDER, Money.ofYuan(300_000), DAY).texts()).last().asString().contains("5800元 ÷ 3 ＝ 1933.33元");
        assertThat(FEES.count(FeeTable.PRESERVATION, Money.ofYuan(2_000_000), DAY).texts()).last().isEqualTo("最多收5000元");
        assertThat(FEES.count(FeeTable.PROPERTY, Money.ofYuan(50_000), DAY).lines()).extracting(Fee.Line::source).containsOnly("诉讼费用交纳办法 13(1)");
    }

    @Test
    void the_cause_decides_which_fee_it_is() {
        assertThat(FEES.filing("4.10.108.3", Money.ofYuan(50_000), DAY).amount()).isEqualTo(Money.ofYuan(1050));
        assertThat(FEES.filing("7.19.205.5", Money.ofYuan(50_000), DAY).amount()).isEqualTo(Money.ofYuan(10));
        assertThat(FEES.filing("2.2.14", null, DAY).amount()).isEqualTo(Money.ofYuan(50));
        assertThat(FEES.filing("2.2.14", null, DAY).range()).isTrue();
        assertThat(FEES.filing("3.6.55.2", null, DAY).amount()).isEqualTo(Money.ofYuan(50));
        assertThat(FEES.filing("10.35.411", Money.ofYuan(50_000), DAY).law()).isEqualTo("诉讼费用交纳办法 13(1)");
        assertThat(FEES.filing("5.14", null, DAY).amount()).isEqualTo(Money.ofYuan(500));
        assertThat(FEES.filing("5.14", Money.ofYuan(500_000), DAY).amount()).isEqualTo(Money.ofYuan(8800));
        assertThat(FEES.filing("11.41.448", null, DAY).amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void what_a_province_chose_counts_from_its_day_and_nobody_elses_choice_does() {
        var choice = Map.<String, Object>of("id", "例", "province", "41", "fee", "离婚案件", "amount", 200, "source", "例", "since",
                LocalDate.of(2020, 1, 1));
        var fees = FEES.with(List.of(choice));
        assertThat(fees.count("离婚案件", Money.ofYuan(1_000_000), "41", DAY)).satisfies(it -> {
            assertThat(it.amount()).isEqualTo(Money.ofYuan(4200));
            assertThat(it.range()).isFalse();
            assertThat(it.texts().getFirst()).isEqualTo("每件50元到300元，由省里定，定的是200元");
        });
        assertThat(fees.count("离婚案件", null, "42", DAY).amount()).isEqualTo(Money.ofYuan(50));
        assertThat(fees.count("离婚案件", null, "41", LocalDate.of(2019, 12, 31)).range()).isTrue();
    }

    @Test
    void what_provinces_chose_lies_within_the_range_of_the_law() {
        assertThat(FEES.rules()).filteredOn(it -> it.range().isOpen() || it.without() != null).allSatisfy(it -> assertThat(it.chosen()).isIn("省里", "法院"));
    }

    @Test
    void summary_procedure_halves_the_fee_once() {
        var fee = FEES.filing("4.10.108.3", Money.ofYuan(50_000), DAY).halved("适用简易程序", "诉讼费用交纳办法 16");
        assertThat(fee.amount()).isEqualTo(Money.ofYuan(525));
        assertThat(fee.texts().getLast()).contains("1050元 ÷ 2 ＝ 525元", "只能减一次");
    }

    @Property
    void more_money_never_costs_less_and_a_cent_more_costs_at_most_two(@ForAll("standards") String rule, @ForAll @LongRange(max = 50_000_000_000L) long cents) {
        var here = FEES.count(rule, Money.ofCents(cents), DAY).amount();
        var next = FEES.count(rule, Money.ofCents(cents + 1), DAY).amount();
        assertThat(here.cents()).isNotNegative();
        assertThat(next.minus(here).cents()).isBetween(0L, 2L);
    }

    @Property
    void the_lines_add_up_to_the_fee_and_no_cap_is_passed(@ForAll("standards") String rule, @ForAll @LongRange(max = 5_000_000_000_000L) long cents) {
        var fee = FEES.count(rule, Money.ofCents(cents), DAY);
        assertThat(fee.lines().stream().map(Fee.Line::amount).reduce(Money.ZERO, Money::plus)).isEqualTo(fee.amount());
        assertThat(fee.lines()).allMatch(it -> !it.source().isBlank() && !it.text().isBlank());
        var cap = FEES.on(rule, DAY).cap();
        assertThat(fee.amount().cents()).isLessThanOrEqualTo(cap == null ? Long.MAX_VALUE : cap * 100);
    }

    @Provide
    Arbitrary<String> standards() {
        return Arbitraries.of(FEES.rules().stream().filter(it -> it.isInForce(DAY)).map(FeeTable.Rule::id).toList());
    }
}
