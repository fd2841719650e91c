package org.liandong.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity numbers, codes, phones and case numbers, by their standards. */
class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "11010519491231002x", " 110105 19491231 002X "})
    void an_identity_number_with_the_right_check_character_is_taken(String typed) {
        assertThat(IdCard.of(typed).value()).hasSize(18).doesNotContain("x", " ");
    }

    @ParameterizedTest
    @CsvSource({"110105194912310021,对不上", "11010519491231003X,对不上", "110105194913310023,出生日期", "110105194902300021,出生日期", "1101051949123100,18位",
        "'',18位", "1101051949123100 2Y,18位", "身份证,18位"})
    void a_wrong_identity_number_is_refused_with_what_is_wrong(String typed, String words) {
        assertThatThrownBy(() -> IdCard.of(typed)).isInstanceOf(InvalidValue.class).hasMessageContaining(words);
    }

    @Test
    void the_region_of_an_identity_number_is_held_against_no_list() {
        var digits = "99999919491231002";
        assertThat(IdCard.of(digits + IdCard.check(digits)).birth()).isEqualTo("1949-12-31");
    }

    @Property
    void every_single_wrong_digit_and_every_swap_of_neighbours_shows(@ForAll @IntRange(min = 14, max = 16) int place,
                                                                     @ForAll @IntRange(min = 0, max = 9) int digit) {
        var right = "11010519491231002X";
        var wrong = right.substring(0, place) + digit + right.substring(place + 1);
        if (!wrong.equals(right)) {
            assertThatThrownBy(() -> new IdCard(wrong)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void an_identity_number_never_shows_itself_whole() {
        assertThat("号码" + IdCard.of("11010519491231002X")).isEqualTo("号码1101**********002X");
        assertThat("电话" + Phone.of("13800000001")).isEqualTo("电话138****0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91110000802100433B", "9144030071526726XG", "91330100799655058B", "91350100M000100Y43", " 91350100m000100y43 "})
    void a_credit_code_by_the_standard_raises_no_doubt(String code) {
        assertThat(Uscc.doubt(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12100000400015977W,对不上", "91110000802100433,18位", "9111000080210043IB,没有字母", "'',18位"})
    void a_doubtful_credit_code_is_told_of_and_no_more(String code, String words) {
        assertThat(Uscc.doubt(code)).hasValueSatisfying(it -> assertThat(it).contains(words));
    }

    @ParameterizedTest
    @CsvSource({"13800000001,13800000001", "+86 138-0000-0001,13800000001", "8613800000001,13800000001", "0375-8123456,03758123456", "010 62345678,01062345678"})
    void a_phone_is_read_as_typed(String typed, String digits) {
        assertThat(Phone.of(typed).value()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12800000001", "1380000000", "138000000011", "8123456", "", "电话", "0375-812", "+1 2025550100"})
    void what_is_no_phone_is_refused(String typed) {
        assertThatThrownBy(() -> Phone.of(typed)).isInstanceOf(InvalidValue.class).hasMessageContaining("电话");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（2026）豫0481诉前调123号", "(2026)豫0481诉前调123号", "〔2026〕 豫0481 诉前调 123 号", "[2026]豫0481诉前调123号"})
    void a_case_number_is_read_with_any_brackets_and_written_in_one_form(String typed) {
        assertThat(CaseNumber.of(typed)).isEqualTo(new CaseNumber(2026, "豫0481", "诉前调", 123)).hasToString("（2026）豫0481诉前调123号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（2026）豫0481民初0号", "（1900）豫0481民初1号", "豫0481民初1号", "（2026）0481民初1号", "（2026）豫0481民初1", "（26）豫0481民初1号", ""})
    void what_is_no_case_number_is_refused(String typed) {
        assertThatThrownBy(() -> CaseNumber.of(typed)).isInstanceOf(InvalidValue.class).hasMessageContaining("案号");
    }

    @Test
    void the_higher_court_has_a_shorter_code() {
        assertThat(CaseNumber.of("（2025）最高法民申7号").court()).isEqualTo("最");
        assertThat(CaseNumber.of("（2026）豫04民终18号").court()).isEqualTo("豫04");
    }

    @Test
    void ids_are_of_version_7_differ_and_follow_time() {
        var moment = Instant.parse("2026-09-20T02:00:00.123Z");
        var ids = IntStream.range(0, 2_000).mapToObj(i -> Ids.at(moment)).toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(it -> {
            assertThat(it.version()).isEqualTo(7);
            assertThat(it.variant()).isEqualTo(2);
            assertThat(it.getMostSignificantBits() >>> 16).isEqualTo(moment.toEpochMilli());
        });
        assertThat(Ids.at(moment.plusMillis(1)).toString()).isGreaterThan(ids.getFirst().toString());
    }
}
