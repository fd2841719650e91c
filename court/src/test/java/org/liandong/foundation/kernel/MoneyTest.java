package org.liandong.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0|零元整", "0.01|壹分", "0.10|壹角整", "0.56|伍角陆分", "1|壹元整", "1.05|壹元零伍分", "1.50|壹元伍角整", "10|壹拾元整",
        "16.32|壹拾陆元叁角贰分", "100|壹佰元整", "101|壹佰零壹元整", "110|壹佰壹拾元整", "1001|壹仟零壹元整", "1010|壹仟零壹拾元整", "6007.14|陆仟零柒元壹角肆分",
        "10000|壹万元整", "50000|伍万元整", "10001|壹万零壹元整", "10100|壹万零壹佰元整", "11000|壹万壹仟元整", "100000|壹拾万元整",
        "100500|壹拾万零伍佰元整", "107000.53|壹拾万柒仟元伍角叁分", "1000001|壹佰万零壹元整", "10000000|壹仟万元整", "20003000|贰仟万叁仟元整",
        "100000000|壹亿元整", "100000001|壹亿零壹元整", "100010000|壹亿零壹万元整", "1000000000|壹拾亿元整", "2000050000|贰拾亿零伍万元整",
        "10200000000|壹佰零贰亿元整", "100000000000|壹仟亿元整", "1680.32|壹仟陆佰捌拾元叁角贰分", "1409.50|壹仟肆佰零玖元伍角整"})
    void capital_figures_stand_as_in_an_agreement(String yuan, String words) {
        assertThat(Money.of(yuan).capital()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"50000,50000.00", "50000.5,50000.50", "'50,000.50',50000.50", "'5 0000元',50000.00", "'１',x", "0,0.00", "100000000000,100000000000.00",
        "100000000000.01,x", "9999999999999,x", "-1,x", "1.234,x", "1e5,x", "五万,x", "'',x", "1..2,x", "12345678901234567890,x"})
    void money_is_read_as_typed_or_refused(String typed, String yuan) {
        if (yuan.equals("x")) {
            assertThatThrownBy(() -> Money.of(typed)).isInstanceOf(InvalidValue.class).hasMessageContaining("金额");
        } else {
            assertThat(Money.of(typed).yuan()).isEqualTo(yuan);
        }
    }

    @ParameterizedTest
    @CsvSource({"800,800元", "9999,9999元", "10000,1万元", "12500,1.25万元", "50000,5万元", "50000.50,50000.5元", "12345,12345元", "100000000,1亿元", "500000000,5亿元", "123450000,12345万元"})
    void money_is_spoken_as_people_say_it(String yuan, String spoken) {
        assertThat(Money.of(yuan).spoken()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1.5", "2.5"})
    void halves_are_rounded_up(String factor) {
        assertThat(Money.ofCents(1).times(new BigDecimal(factor)).cents()).isEqualTo(new BigDecimal(factor).add(new BigDecimal("0.5")).longValue());
    }

    @Property
    void what_is_written_is_read_again(@ForAll @LongRange(min = 0, max = 100_000_000_000_00L) long cents) {
        assertThat(Money.of(Money.ofCents(cents).yuan())).isEqualTo(Money.ofCents(cents));
    }

    @Property
    void capital_figures_read_back_give_the_sum(@ForAll @LongRange(min = 1, max = 100_000_000_000_00L) long cents) {
        assertThat(read(Money.ofCents(cents).capital())).isEqualTo(cents);
        assertThat(Money.ofCents(cents).capital()).doesNotContain("零零", "零元", "零万", "零亿", "零整");
    }

    /** Reads capital figures by the rule of place values. */
    private static long read(String words) {
        long total = 0, group = 0, digit = 0;
        for (char c : words.toCharArray()) {
            var value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (c) {
                case '拾', '佰', '仟' -> group += digit * (c == '拾' ? 10 : c == '佰' ? 100 : 1000);
                case '万', '亿', '元' -> {
                    group += digit;
                    total += group * (c == '万' ? 10_000_00L : c == '亿' ? 100_000_000_00L : 100);
                    group = 0;
                }
                case '角' -> total += digit * 10;
                case '分' -> total += digit;
                default -> { }
            }
            digit = 0;
        }
        return total;
    }
}
