package org.liandong.foundation.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.Proves;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Rulebook;

@Proves({"F-3.2", "R-8", "R-16"})
class TermsTest {

    private static final CourtCalendar CALENDAR = CourtCalendar.load();
    private static final Terms TERMS = new Terms(() -> CALENDAR, Rulebook.asShipped(TermRules.BOOK).table(TermRules.BOOK));

    private static TermRule rule(int length, TermRule.Unit unit, boolean rolls) {
        return new TermRule("例", "例", length, unit, TermRule.Bound.法定, "某日", rolls, "民诉法 85", List.of(), "", "", "", "", null, null, Map.of());
    }

    @ParameterizedTest(name = "{0} from {1} ends on {2}: {3}")
    @CsvSource({
        "答辩期,2026-09-20,2026-10-08,国庆节放到7日",
        "答辩期,2026-06-05,2026-06-22,端午节三天里的第二天",
        "判决上诉期,2026-04-20,2026-05-06,劳动节放到5日",
        "裁定上诉期,2026-02-06,2026-02-24,春节九天",
        "裁定上诉期,2026-02-04,2026-02-14,周六调休上班不顺延",
        "裁定上诉期,2026-02-18,2026-02-28,周六调休上班不顺延",
        "判决上诉期,2026-04-24,2026-05-09,周六调休上班不顺延",
        "判决上诉期,2026-04-25,2026-05-11,周日顺延一天",
        "立案审查,2026-09-20,2026-09-28,中秋节三天里的最后一天",
        "立案审查,2026-03-02,2026-03-09,平常日子",
        "补正,2025-09-20,2025-10-09,国庆中秋放到8日",
        "诉前调解,2026-09-01,2026-10-08,30日",
        "委托调解普通,2026-11-23,2026-12-08,15日",
        "委托调解简易,2026-11-23,2026-11-30,7日",
        "诉讼费交纳,2025-04-27,2025-05-06,劳动节放到5日",
        "公告送达,2021-12-31,2022-03-01,老法60日",
        "公告送达,2022-01-01,2022-02-07,新法30日，最后一天春节",
        "司法确认申请,2026-01-31,2026-03-02,30日不是一个月",
        "选定调解员,2026-02-13,2026-02-24,春节前后的两个工作日",
        "选定调解员,2026-11-20,2026-11-24,周五起",
        "指定调解员,2026-09-28,2026-10-08,跨国庆三个工作日",
        "指定调解员,2026-02-26,2026-03-02,周六上班算一个工作日",
        "调解员接受,2025-01-26,2025-02-06,春节前最后一个上班的周日",
        "小额审限,2026-12-31,2027-02-28,没有31日取月末，审限不顺延",
        "小额审限,2027-12-31,2028-02-29,闰年",
        "简易审限,2026-07-03,2026-10-03,审限不顺延",
        "普通审限,2026-03-31,2026-09-30,对应日取月末",
        "诉前保全起诉,2019-09-06,2019-10-08,国庆第六天"})
    void a_term_ends_when_the_law_says(String rule, LocalDate start, LocalDate due, String why) {
        assertThat(TERMS.count(rule, start).due()).as(why).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31,1,2026-02-28", "2028-01-31,1,2028-02-29", "2026-01-30,1,2026-02-28", "2026-02-28,1,2026-03-28", "2026-03-31,1,2026-04-30",
        "2026-08-31,6,2027-02-28", "2026-12-15,1,2027-01-15"})
    void a_term_of_months_ends_on_the_corresponding_day_or_the_last_of_the_month(LocalDate start, int months, LocalDate due) {
        assertThat(TERMS.count(rule(months, TermRule.Unit.月, false), start, 0).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29,1,2025-02-28", "2026-06-01,2,2028-06-01"})
    void a_term_of_years_ends_on_the_corresponding_day(LocalDate start, int years, LocalDate due) {
        assertThat(TERMS.count(rule(years, TermRule.Unit.年, false), start, 0).due()).isEqualTo(due);
    }

    @Test
    void the_steps_of_the_counting_are_told_with_their_articles() {
        assertThat(TERMS.count("答辩期", LocalDate.of(2026, 9, 20)).lines()).containsExactly(
                "2026-09-20 收到起诉状副本，当天不算，从第二天起算15日（民诉法 128）",
                "2026-10-05是国庆节，顺延到2026-10-08（民诉法 85）",
                "最后一天是2026-10-08");
    }

    @Test
    void in_a_year_without_a_notice_the_statutory_days_count_and_the_answer_says_so() {
        var term = TERMS.count("答辩期", LocalDate.of(2027, 1, 22));
        assertThat(term.due()).as("春节 2027-02-05 to 02-08").isEqualTo("2027-02-09");
        assertThat(term.lines().getLast()).isEqualTo("2027年的放假通知还没有导入，以通知为准");
    }

    @Test
    void a_term_that_is_not_in_the_rulebook_is_named() {
        assertThatThrownBy(() -> TERMS.count("没有的", LocalDate.of(2026, 1, 1))).isInstanceOf(InvalidValue.class).hasMessageContaining("没有的");
    }

    @Test
    void every_rule_of_the_rulebook_has_a_source_and_a_length_and_one_version_a_day() {
        var rules = TermRules.load().all();
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.event()).isNotBlank();
            assertThat(rule.length()).isPositive();
        });
        for (var rule : rules) {
            for (var day : new String[] {"2019-01-01", "2021-12-31", "2022-01-01", "2026-11-23"}) {
                assertThat(rules.stream().filter(it -> it.id().equals(rule.id()) && it.isInForce(LocalDate.parse(day)))).as(rule.id() + day).hasSizeLessThan(2);
            }
        }
    }

    static Stream<Arguments> examples() {
        return TermRules.load().all().stream().flatMap(rule -> rule.examples().entrySet().stream().map(it -> Arguments.of(rule, it.getKey(), it.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("examples")
    @Proves({"R-19", "R-20", "R-22", "R-23", "R-24", "R-27", "R-29", "R-30", "R-31"})
    void every_worked_example_of_the_rulebook_comes_out(TermRule rule, String start, String due) {
        assertThat(rule.isInForce(LocalDate.parse(start.substring(0, 10)))).as("counted by the version of its day").isTrue();
        if (start.length() > 10) {
            assertThat(TERMS.count(rule, LocalDateTime.parse(start)).due()).isEqualTo(LocalDateTime.parse(due));
        } else {
            assertThat(TERMS.count(rule, LocalDate.parse(start), 0).due()).isEqualTo(LocalDate.parse(due));
        }
    }

    @Test
    void every_rule_has_a_worked_example_and_who_extends_it_is_told() {
        assertThat(TermRules.load().all()).hasSizeGreaterThan(100).allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.id()).isNotEmpty();
            assertThat(rule.area()).isNotBlank();
            assertThat(rule.approver().isEmpty() || !rule.extension().isEmpty()).as(rule.id()).isTrue();
        });
    }

    @Test
    void an_hour_begun_is_not_counted_and_days_off_are() {
        var urgent = TERMS.rules().on("紧急保全裁定", day(0));
        assertThat(TERMS.count(urgent, LocalDateTime.of(2026, 9, 30, 23, 59)).due()).isEqualTo("2026-10-03T00:00");
        assertThat(TERMS.count(urgent, LocalDateTime.of(2026, 9, 30, 9, 0)).due()).isEqualTo("2026-10-02T10:00");
        assertThat(TERMS.count(urgent, LocalDateTime.of(2026, 9, 30, 9, 0)).lines().getFirst()).contains("这一小时不算", "民诉法 103");
    }

    @Test
    void days_for_which_the_law_stops_a_term_do_not_count() {
        var trial = TERMS.count(TERMS.rules().on("简易审限", day(0)), LocalDate.of(2026, 7, 3), List.of(new Pause(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 30))));
        assertThat(trial.due()).isEqualTo("2026-11-02");
        assertThat(trial.lines()).contains("2026-08-01到2026-08-30的30天不算，到2026-11-02");
        var mediation = TERMS.count(TERMS.rules().on("诉前调解", day(3000)), LocalDate.of(2026, 11, 2),
                List.of(new Pause(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 4)), new Pause(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 11))));
        assertThat(mediation.due()).as("the first pause lets the second begin in time").isEqualTo("2026-12-07");
    }

    @Property
    void a_pause_of_some_days_moves_the_end_by_so_many_before_it_rolls(@ForAll @IntRange(max = 6000) int start, @ForAll @IntRange(min = 1, max = 60) int length,
                                                                      @ForAll @IntRange(min = 1, max = 30) int after, @ForAll @IntRange(min = 1, max = 40) int days,
                                                                      @ForAll boolean rolls, @ForAll boolean months) {
        var rule = rule(months ? 1 + length % 12 : 30 + length, months ? TermRule.Unit.月 : TermRule.Unit.日, rolls);
        var from = day(start + Math.min(after, 28));
        var pause = new Pause(from, from.plusDays(days - 1L));
        var without = TERMS.count(rule, day(start), 0);
        var with = TERMS.count(rule, day(start), List.of(pause));
        assertThat(with.end()).isEqualTo(without.end().plusDays(days));
        assertThat(with.due()).isAfterOrEqualTo(without.due());
        assertThat(rolls && CALENDAR.isDayOff(with.due())).isFalse();
        assertThat(pause.has(with.due())).isFalse();
    }

    @Property
    void a_pause_takes_its_days_out_of_a_term_of_workdays(@ForAll @IntRange(max = 6000) int start, @ForAll @IntRange(min = 1, max = 20) int length,
                                                          @ForAll @IntRange(min = 1, max = 10) int after, @ForAll @IntRange(min = 1, max = 20) int days) {
        var pause = new Pause(day(start + after), day(start + after + days - 1));
        var due = TERMS.count(rule(length, TermRule.Unit.工作日, true), day(start), List.of(pause)).due();
        assertThat(day(start + 1).datesUntil(due.plusDays(1)).filter(CALENDAR::isWorkday).filter(it -> !pause.has(it))).hasSize(length);
    }

    private static LocalDate day(int days) {
        return LocalDate.of(2019, 1, 1).plusDays(days);
    }

    @Property
    void a_term_ends_after_it_begins_and_where_it_rolls_never_on_a_day_off(@ForAll @IntRange(max = 6000) int start, @ForAll @IntRange(min = 1, max = 90) int length,
                                                                           @ForAll TermRule.Unit unit, @ForAll boolean rolls) {
        var rule = rule(unit == TermRule.Unit.年 ? 1 + length % 3 : length, unit, rolls);
        var term = TERMS.count(rule, day(start), 0);
        assertThat(term.due()).isAfter(day(start)).isAfterOrEqualTo(term.end());
        if (rolls) {
            assertThat(CALENDAR.isDayOff(term.due())).isFalse();
            assertThat(term.end().datesUntil(term.due())).allMatch(CALENDAR::isDayOff);
        } else {
            assertThat(term.due()).isEqualTo(term.end());
        }
    }

    @Property
    void who_begins_later_never_ends_earlier(@ForAll @IntRange(max = 6000) int start, @ForAll @IntRange(max = 40) int later,
                                             @ForAll @IntRange(min = 1, max = 60) int length, @ForAll TermRule.Unit unit) {
        var rule = rule(unit == TermRule.Unit.年 ? 1 : length, unit, true);
        assertThat(TERMS.count(rule, day(start + later), 0).due()).isAfterOrEqualTo(TERMS.count(rule, day(start), 0).due());
    }

    @Property
    void more_days_never_end_earlier_and_are_added_before_rolling(@ForAll @IntRange(max = 6000) int start, @ForAll @IntRange(min = 1, max = 60) int more) {
        var rule = rule(30, TermRule.Unit.日, true);
        assertThat(TERMS.count(rule, day(start), more)).satisfies(it -> assertThat(it.end()).isEqualTo(day(start).plusDays(30L + more)));
    }

    @Property
    void a_term_of_workdays_counts_exactly_so_many_workdays(@ForAll @IntRange(max = 6000) int start, @ForAll @IntRange(min = 1, max = 30) int length) {
        var due = TERMS.count(rule(length, TermRule.Unit.工作日, true), day(start), 0).due();
        assertThat(day(start + 1).datesUntil(due.plusDays(1)).filter(CALENDAR::isWorkday)).hasSize(length);
    }
}
