package org.liandong.foundation.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.foundation.kernel.InvalidValue;

class CourtCalendarTest {

    private static final CourtCalendar CALENDAR = CourtCalendar.load();

    @ParameterizedTest(name = "{0} off: {1} ({2})")
    @CsvSource({
        "2018-12-29,false,2019年元旦的调休上班", "2018-12-30,true,2019年元旦", "2018-12-31,true,2019年元旦", "2019-05-05,false,调休上班", "2019-10-07,true,国庆节",
        "2019-10-12,false,调休上班", "2020-01-31,true,延长的春节", "2020-02-02,true,延长的春节", "2020-02-03,false,延长后第一个上班日", "2020-10-01,true,国庆中秋",
        "2020-10-10,false,调休上班", "2021-02-11,true,除夕", "2021-02-20,false,调休上班", "2022-01-31,true,除夕", "2022-10-08,false,调休上班",
        "2022-12-31,true,2023年元旦", "2023-01-21,true,除夕", "2023-10-06,true,国庆节", "2023-12-30,true,2024年元旦前的周六", "2024-02-09,false,除夕不放假的一年",
        "2024-02-17,true,春节", "2024-02-18,false,调休上班", "2025-01-28,true,除夕", "2025-01-26,false,调休上班", "2025-10-08,true,国庆中秋",
        "2026-01-04,false,调休上班", "2026-02-15,true,春节", "2026-02-23,true,春节", "2026-09-20,false,调休上班", "2026-10-07,true,国庆节",
        "2026-11-21,true,周六", "2026-11-22,true,周日", "2026-11-23,false,周一"})
    void a_day_is_off_as_the_notices_say(LocalDate day, boolean off, String why) {
        assertThat(CALENDAR.isDayOff(day)).as(why).isEqualTo(off);
        assertThat(CALENDAR.reasonOff(day) != null).isEqualTo(off);
    }

    @Test
    void the_calendar_is_the_published_one_row_by_row() throws IOException {
        var published = Path.of("../../shared/data/holidays/holidays_2019_2026.csv");
        assumeThat(published).as("public table of days off, not part of the project").exists();
        var rows = Files.readAllLines(published).stream().filter(it -> it.matches("\\d{4}-.*")).map(it -> it.split(",")).toList();
        assertThat(rows).hasSizeGreaterThan(280).allSatisfy(row ->
                assertThat(CALENDAR.isDayOff(LocalDate.parse(row[0]))).as(String.join(",", row)).isEqualTo(row[1].equals("OFF")));
        var listed = rows.stream().map(row -> row[0]).collect(Collectors.toSet());
        LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2026, 12, 20)).filter(day -> !listed.contains(day.toString()))
                .forEach(day -> assertThat(CALENDAR.isDayOff(day)).as(day.toString()).isEqualTo(day.getDayOfWeek().getValue() > 5));
    }

    @ParameterizedTest(name = "{0}: 春节 {1}, 清明 {2}, 端午 {3}, 中秋 {4}")
    @CsvSource({"2027,2027-02-06,2027-04-05,2027-06-09,2027-09-15", "2028,2028-01-26,2028-04-04,2028-05-28,2028-10-03",
        "2029,2029-02-13,2029-04-04,2029-06-16,2029-09-22", "2030,2030-02-03,2030-04-05,2030-06-05,2030-09-12",
        "2031,2031-01-23,2031-04-05,2031-06-24,2031-10-01", "2032,2032-02-11,2032-04-04,2032-06-12,2032-09-19",
        "2033,2033-01-31,2033-04-04,2033-06-01,2033-09-08", "2034,2034-02-19,2034-04-05,2034-06-20,2034-09-27",
        "2035,2035-02-08,2035-04-05,2035-06-10,2035-09-16"})
    void years_without_a_notice_have_the_statutory_days_and_are_marked_unconfirmed(int year, LocalDate spring, LocalDate qingming, LocalDate dragon, LocalDate moon) {
        assertThat(CALENDAR.isConfirmed(year)).isFalse();
        assertThat(spring.minusDays(1).datesUntil(spring.plusDays(3))).allSatisfy(day -> assertThat(CALENDAR.reasonOff(day)).isEqualTo("春节"));
        assertThat(CALENDAR.reasonOff(qingming)).isEqualTo("清明节");
        assertThat(CALENDAR.reasonOff(dragon)).isEqualTo("端午节");
        assertThat(CALENDAR.isDayOff(moon)).isTrue();
        assertThat(CALENDAR.isDayOff(LocalDate.of(year, 1, 1)) && CALENDAR.isDayOff(LocalDate.of(year, 5, 2)) && CALENDAR.isDayOff(LocalDate.of(year, 10, 3))).isTrue();
        assertThat(CALENDAR.isDayOff(LocalDate.of(year, 12, 31))).isEqualTo(LocalDate.of(year, 12, 31).getDayOfWeek().getValue() > 5);
    }

    private static final String OF_2027 = """
            # 假设的通知
            2026-12-31,OFF,元旦,2027
            2027-01-01,OFF,元旦,2027
            2027-01-09,WORK,元旦,2027
            2028-01-03,OFF,元旦,2027
            """;

    @Test
    void a_notice_takes_the_place_of_the_computed_days_of_its_year_only() {
        var next = CALENDAR.with(HolidayNotice.of(2027, OF_2027));
        assertThat(next.isConfirmed(2027)).isTrue();
        assertThat(next.isDayOff(LocalDate.of(2026, 12, 31))).as("named at the turn of the year").isTrue();
        assertThat(next.isDayOff(LocalDate.of(2027, 1, 9))).isFalse();
        assertThat(next.isDayOff(LocalDate.of(2027, 5, 1))).as("a Saturday").isTrue();
        assertThat(next.isDayOff(LocalDate.of(2027, 10, 1))).as("no longer computed").isFalse();
        assertThat(next.isDayOff(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(next.isDayOff(LocalDate.of(2028, 1, 26))).as("the next year stays computed").isTrue();
        assertThat(CALENDAR.isConfirmed(2027)).as("the old calendar is as it was").isFalse();
    }

    @Test
    void days_at_the_turn_of_a_year_stay_whatever_order_the_notices_come_in() {
        var of2028 = HolidayNotice.of(2028, "2027-12-31,OFF,元旦,2028\n2028-01-01,OFF,元旦,2028\n2028-01-03,WORK,元旦,2028");
        var of2027 = HolidayNotice.of(2027, OF_2027);
        for (var calendar : new CourtCalendar[] {CALENDAR.with(of2027).with(of2028), CALENDAR.with(of2028).with(of2027)}) {
            assertThat(calendar.isDayOff(LocalDate.of(2027, 12, 31))).isTrue();
            assertThat(calendar.isDayOff(LocalDate.of(2028, 1, 3))).as("the newer notice counts").isFalse();
            assertThat(calendar.isDayOff(LocalDate.of(2026, 12, 31))).isTrue();
        }
    }

    @Test
    void a_notice_read_anew_replaces_the_earlier_one_of_its_year() {
        var corrected = CALENDAR.with(HolidayNotice.of(2027, OF_2027)).with(HolidayNotice.of(2027, "2027-01-01,OFF,元旦,2027"));
        assertThat(corrected.isDayOff(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(corrected.isDayOff(LocalDate.of(2027, 1, 9))).isTrue();
    }

    @Test
    void a_notice_may_be_pasted_in_words_and_is_kept_in_one_form() {
        var notice = HolidayNotice.of(2027, " 2027-01-01，放假，元旦，2027 \n\n2027-01-09\t上班\t元旦\t2027\r\n");
        assertThat(notice.text()).isEqualTo("2027-01-01,OFF,元旦,2027\n2027-01-09,WORK,元旦,2027");
        assertThat(HolidayNotice.of(2027, notice.text())).isEqualTo(notice);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2027-01-01,OFF,元旦|第2行：每行要有四格", "2027-02-30,OFF,春节,2027|第2行：没有“2027-02-30”这一天", "明天,OFF,春节,2027|第2行：没有“明天”这一天",
        "2027-02-05,关,春节,2027|第2行：第二格要写", "2027-02-05,OFF,春节,2028|第2行：第四格是“2028”", "2028-05-01,OFF,劳动节,2027|第2行：2028-05-01不在2027年",
        "2026-12-01,OFF,元旦,2027|第2行：2026-12-01不在2027年", "2027-01-01,OFF,元旦,2027|第2行：2027-01-01和第1行重复",
        "2027-01-01,WORK,元旦,2027|第2行：2027-01-01在第1行是另一种安排", "2027-02-05,OFF,,2027|第2行：第三格要写节日的名称", "<script>|第2行：每行要有四格"})
    void a_wrong_line_is_named_with_what_is_wrong(String example) {
        var line = example.substring(0, example.lastIndexOf('|'));
        assertThatThrownBy(() -> HolidayNotice.of(2027, "2027-01-01,OFF,元旦,2027\n" + line)).isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith(example.substring(example.lastIndexOf('|') + 1));
    }

    @Test
    void all_wrong_lines_are_named_at_once_and_a_flood_of_them_is_cut_short() {
        assertThatThrownBy(() -> HolidayNotice.of(2027, "a\n2027-01-01,OFF,元旦,2027\nb")).hasMessageContaining("第1行").hasMessageContaining("第3行");
        assertThatThrownBy(() -> HolidayNotice.of(2027, "x\n".repeat(500))).hasMessageContaining("还有492行不对");
        assertThatThrownBy(() -> HolidayNotice.of(2027, "\n# 没有\n")).hasMessageContaining("全年");
    }
}
