package org.liandong.foundation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;

@Proves("F-11.16")
class CitationsTest {

    @ParameterizedTest
    @CsvSource({
        "民诉法 127, 《中华人民共和国民事诉讼法》第一百二十七条",
        "民诉法 122(4)、127(4), 《中华人民共和国民事诉讼法》第一百二十二条第四项、第一百二十七条第四项",
        "民诉法解释 435(12)；民诉法 205, 《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百三十五条第十二项、《中华人民共和国民事诉讼法》第二百零五条",
        "登记立案规定 10, 《最高人民法院关于人民法院登记立案若干问题的规定》第十条",
        "行诉法 60, 《中华人民共和国行政诉讼法》第六十条",
        "民诉法 100、110、21, 《中华人民共和国民事诉讼法》第一百条、第一百一十条、第二十一条",
        "诉讼费用交纳办法 15, 《诉讼费用交纳办法》第十五条",
        "法〔2025〕82号, 法〔2025〕82号",
        "没听说过的法 3, 没听说过的法 3"})
    void a_short_citation_is_written_out_as_a_ruling_cites_it(String citation, String full) {
        assertThat(Citations.full(citation)).isEqualTo(full);
    }
}
