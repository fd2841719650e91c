package org.liandong.foundation.element.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;
import org.liandong.foundation.element.reckoning.Calculators.Result;
import org.liandong.foundation.kernel.Outcome;

/** The calculators against cases worked out by hand, and what must hold whatever is typed. */
@Proves("F-9.2")
class CalculatorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Calculators calculators = new Calculators();

    /** Fields are written name=value, one after another; the expected total is worked out by hand in the last column. */
    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // 借款利息：一年期LPR四倍。2021-03-01借，LPR 3.85%，上限15.4%。
        "interest | principal=100000 lentOn=2021-03-01 rate=12 dueOn=2022-03-01 until=2022-03-01 | 12000.00 | 100000×12%",
        "interest | principal=100000 lentOn=2021-03-01 rate=24 dueOn=2022-03-01 until=2022-03-01 | 15400.00 | 超过15.4%，按15.4%",
        "interest | principal=100000 lentOn=2021-03-01 rate=12 dueOn=2022-03-01 until=2023-03-01 | 24000.00 | 逾期没约定，按借期利率",
        "interest | principal=100000 lentOn=2021-03-01 rate=12 lateRate=18 dueOn=2022-03-01 until=2023-03-01 | 27400.00 | 12000+15400",
        "interest | principal=100000 lentOn=2021-03-01 dueOn=2022-03-01 until=2023-03-01 | 3700.00 | 没约定利息，逾期按2022-03-01的LPR 3.70%",
        "interest | principal=100000 lentOn=2021-03-01 until=2023-03-01 | 0.00 | 没约定利息也没约定期限",
        "interest | principal=100000 lentOn=2021-03-01 rate=12 dueOn=2022-03-01 until=2022-03-01 paid=5000 | 7000.00 | 12000-5000",
        // 2019-08-20借，2020-08-19以前366天按24%，以后按起诉日2021-08-20的四倍15.4%。
        "interest | principal=100000 lentOn=2019-08-20 rate=24 until=2020-08-20 filedOn=2021-08-20 | 24065.75 | 366天×24%÷365",
        "interest | principal=100000 lentOn=2019-08-20 rate=24 until=2021-08-20 filedOn=2021-08-20 | 39465.75 | 24065.75+15400",
        "interest | principal=100000 lentOn=2019-08-20 rate=36 until=2020-08-20 filedOn=2021-08-20 | 24065.75 | 36%减到24%",
        "interest | principal=100000 lentOn=2019-08-20 dueOn=2020-02-20 until=2020-08-20 filedOn=2021-08-20 | 2991.78 | 没约定，182天×6%",
        "interest | principal=100000 lentOn=2019-08-20 rate=24 until=2020-08-19 filedOn=2020-08-19 | 24000.00 | 新规以前起诉，全按24%",
        // 逾期付款：2022-03-01该付，LPR 3.70%，货款加30%是4.81%。
        "late-payment | kind=GOODS owed=100000 dueOn=2022-03-01 until=2023-03-01 | 4810.00 | 3.70%×1.3",
        "late-payment | kind=GOODS owed=100000 dueOn=2022-03-01 until=2023-03-01 more=50 | 5550.00 | 3.70%×1.5",
        "late-payment | kind=WORKS owed=100000 dueOn=2022-03-01 until=2023-03-01 | 3700.00 | LPR",
        "late-payment | kind=OTHER owed=100000 dueOn=2022-03-01 until=2023-03-01 rate=18.25 | 18250.00 | 按约定",
        // 抚养费。
        "maintenance | income=5000 children=1 | 1000.00 | 最低20%",
        "maintenance | income=5000 children=1 share=25 | 1250.00 | 25%",
        "maintenance | income=8000 children=2 share=50 | 4000.00 | 两个孩子最多50%",
        // 物业费：89.5平方米×1.2元＝107.40元/月。
        "property-fee | area=89.5 price=1.2 from=2024-01-01 to=2024-12-31 | 1288.80 | 12个月",
        "property-fee | area=89.5 price=1.2 from=2024-01-01 to=2025-01-15 | 1340.77 | 12个月＋107.40÷31×15＝51.97",
        "property-fee | area=89.5 price=1.2 from=2024-01-01 to=2024-12-31 paid=288.80 daily=5 lateFrom=2025-01-01 lateTo=2025-04-10 | 1050.00 | 1000＋1000×0.0005×100天",
        // 劳动：月薪4350元，日薪200元，小时25元。
        "labour | wage=4350 started=2024-01-01 ended=2024-12-31 unpaid=8700 | 8700.00 | 欠薪",
        "labour | wage=4350 started=2024-01-01 ended=2024-12-31 weekday=10 restDay=8 holiday=8 | 1375.00 | 25×10×1.5＋25×8×2＋25×8×3",
        "labour | wage=4350 started=2024-01-01 ended=2024-12-31 noContract=true | 47850.00 | 11个月",
        "labour | wage=4350 started=2024-01-01 ended=2026-06-30 noContract=true | 47850.00 | 仍是11个月",
        "labour | wage=4350 started=2024-01-01 ended=2024-12-31 noContract=true signed=2024-05-01 | 13050.00 | 2月至4月3个月",
        "labour | wage=4350 started=2024-01-01 ended=2024-01-20 noContract=true | 0.00 | 不满一个月",
        "labour | wage=4350 started=2024-01-01 ended=2024-12-31 leave=5 | 2000.00 | 200×5×200%",
        "labour | wage=4350 started=2022-01-01 ended=2024-12-31 ending=COMPENSATION | 13050.00 | 3年",
        "labour | wage=4350 started=2022-01-01 ended=2024-06-30 ending=COMPENSATION | 13050.00 | 2年零6个月按3年",
        "labour | wage=4350 started=2022-01-01 ended=2024-06-29 ending=COMPENSATION | 10875.00 | 2年不满6个月按2.5年",
        "labour | wage=4350 started=2022-01-01 ended=2024-12-31 ending=UNLAWFUL | 26100.00 | 2N",
        "labour | wage=4350 started=2022-01-01 ended=2024-12-31 ending=COMPENSATION noNotice=true | 17400.00 | 加一个月",
        "labour | wage=30000 started=2010-01-01 ended=2024-12-31 ending=COMPENSATION localAverage=6000 | 216000.00 | 18000×12",
        "labour | wage=18000 started=2010-01-01 ended=2024-12-31 ending=COMPENSATION localAverage=6000 | 270000.00 | 不高于3倍，15年不封顶",
        // 人身损害：收入40000元的年份自己填，便于手算。
        "traffic-injury | happened=2026-01-10 medical=20000 inpatient=10 meal=50 nutritionDays=20 nutrition=30 | 21100.00 | 20000＋500＋600",
        "traffic-injury | happened=2026-01-10 lostDays=73 income=5000 nursingDays=30 nursing=120 travel=300 | 15900.00 | 5000×12÷365×73＝12000，＋3600＋300",
        "traffic-injury | happened=2026-01-10 grade=10 age=40 yearIncome=40000 | 80000.00 | 40000×20×10%",
        "traffic-injury | happened=2026-01-10 grade=1 age=65 yearIncome=40000 | 600000.00 | 40000×15",
        "traffic-injury | happened=2026-01-10 grade=5 age=80 yearIncome=40000 | 120000.00 | 40000×5×60%",
        "traffic-injury | happened=2026-01-10 died=true age=60 yearIncome=40000 yearWage=72000 | 836000.00 | 40000×20＋36000",
        "traffic-injury | happened=2026-01-10 grade=10 age=40 yearIncome=40000 yearSpending=24000 dependents[0].age=8 dependents[0].supporters=2 | 92000.00 | 80000＋24000×10%÷2×10年",
        "traffic-injury | happened=2026-01-10 died=true age=40 yearIncome=40000 yearWage=72000 yearSpending=24000 dependents[0].age=8 dependents[0].supporters=1 dependents[1].age=8 dependents[1].supporters=1 | 1076000.00 | 两个孩子每年合计不超过24000，10年240000",
        // 交强险：2020-09-19起医疗1.8万、死亡伤残18万、财产2000；以前1万、11万、2000。
        "traffic-injury | happened=2026-01-10 medical=38000 travel=300 property=5000 share=70 insured=true | 36400.00 | 18000＋300＋2000＝20300；剩23000×70%＝16100",
        "traffic-injury | happened=2020-09-18 medical=38000 travel=300 property=5000 share=70 insured=true | 34000.00 | 10000＋300＋2000＝12300；剩31000×70%＝21700",
        "traffic-injury | happened=2026-01-10 medical=38000 share=0 insured=true | 1800.00 | 无责限额"})
    void results_match_the_table_of_cases_worked_out_by_hand(String name, String inputs, String expected, String why) {
        assertThat(total(name, fields(inputs))).as(why).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @CsvSource({"interest,principal", "late-payment,owed", "maintenance,income", "property-fee,area", "labour,wage", "traffic-injury,happened"})
    void what_is_missing_is_named(String name, String field) {
        assertThat(calculators.reckon(name, Map.of(), TODAY)).isInstanceOfSatisfying(Outcome.Refused.class,
                it -> assertThat(it.refusal().fields().toString()).contains(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "interest | principal=1 lentOn=2022-01-01 dueOn=2021-01-01", "late-payment | kind=GOODS owed=1 dueOn=2018-01-01", "late-payment | kind=GOODS owed=1 dueOn=2030-01-01",
        "maintenance | income=1 children=0", "property-fee | area=1 price=1 from=2024-02-01 to=2024-01-01", "labour | wage=1 started=2024-02-01 ended=2024-01-01",
        "traffic-injury | happened=2026-01-01 grade=11 age=1", "traffic-injury | happened=2026-01-01 grade=3", "traffic-injury | happened=2030-01-01",
        "traffic-injury | happened=2026-01-01 grade=3 age=40 share=120"})
    void what_contradicts_itself_is_refused_in_words(String name, String inputs) {
        assertThat(calculators.reckon(name, fields(inputs), TODAY)).isInstanceOfSatisfying(Outcome.Refused.class,
                it -> assertThat(it.refusal().fields().toString()).matches(".*\\p{IsHan}.*"));
    }

    /** The provinces' figures are dated; where one is missing the user is asked for it. */
    @Test
    void a_figure_nobody_has_confirmed_says_so() {
        var result = calculators.reckon("traffic-injury", fields("happened=2026-01-10 grade=10 age=40"), TODAY).orDefect();
        assertThat(result.lines().getFirst().text()).contains("还没有核实");
        assertThat(calculators.reckon("traffic-injury", fields("happened=2026-01-10 grade=10 age=40 dependents[0].age=8 dependents[0].supporters=2"), TODAY))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void the_published_rates_stand_in_order() {
        assertThat(Lpr.all()).extracting(Lpr.Published::since).isSorted().startsWith(Lpr.FIRST);
        assertThat(Lpr.on(LocalDate.of(2020, 8, 20)).rate()).hasToString("3.85");
        assertThat(Lpr.on(LocalDate.of(2021, 12, 19)).rate()).hasToString("3.85");
        assertThat(Lpr.on(LocalDate.of(2021, 12, 20)).rate()).hasToString("3.8");
    }

    @Property(tries = 200)
    void interest_grows_with_time_and_never_passes_the_ceiling(@ForAll @LongRange(min = 1, max = 100_000_000) long yuan, @ForAll @IntRange(max = 100) int rate,
                                                               @ForAll @IntRange(min = 1, max = 2000) int days) {
        var lent = LocalDate.of(2021, 3, 1);
        var fields = Map.<String, Object>of("principal", Long.toString(yuan), "lentOn", "2021-03-01", "rate", Integer.toString(rate), "until", lent.plusDays(days).toString());
        var later = new HashMap<>(fields);
        later.put("until", lent.plusDays(days + 1L).toString());
        var total = total("interest", fields);
        assertThat(total).isNotNegative().isLessThanOrEqualTo(total("interest", later));
        assertThat(total).isLessThanOrEqualTo(new BigDecimal(yuan).multiply(new BigDecimal("0.154")).multiply(new BigDecimal(days)).divide(new BigDecimal(365), 2, java.math.RoundingMode.UP));
    }

    @Property(tries = 200)
    void compensation_never_shrinks_with_longer_service(@ForAll @LongRange(min = 1, max = 50_000) long wage, @ForAll @IntRange(max = 9000) int days) {
        var started = LocalDate.of(2008, 1, 1);
        var shorter = fields("wage=%d started=2008-01-01 ended=%s ending=UNLAWFUL localAverage=5000".formatted(wage, started.plusDays(days)));
        var longer = fields("wage=%d started=2008-01-01 ended=%s ending=UNLAWFUL localAverage=5000".formatted(wage, started.plusDays(days + 1L)));
        assertThat(total("labour", shorter)).isNotNegative().isLessThanOrEqualTo(total("labour", longer));
    }

    @Property(tries = 200)
    void what_the_other_side_pays_grows_with_its_share(@ForAll @LongRange(max = 1_000_000) long medical, @ForAll @IntRange(max = 99) int share,
                                                      @ForAll @IntRange(min = 1, max = 10) int grade, @ForAll @IntRange(max = 100) int age) {
        var fields = "happened=2026-01-10 medical=%d grade=%d age=%d yearIncome=40000 insured=true share=".formatted(medical, grade, age);
        assertThat(total("traffic-injury", fields(fields + share))).isNotNegative().isLessThanOrEqualTo(total("traffic-injury", fields(fields + (share + 1))));
    }

    @Property(tries = 100)
    void every_line_has_words_and_all_amounts_are_positive(@ForAll @LongRange(min = 1, max = 100_000) long wage, @ForAll @IntRange(max = 3000) int days) {
        var ended = LocalDate.of(2016, 1, 1).plusDays(days);
        for (var line : ((Outcome.Done<Result>) calculators.reckon("labour", fields("wage=%d started=2016-01-01 ended=%s noContract=true leave=3 ending=COMPENSATION weekday=7.5"
                .formatted(wage, ended)), TODAY)).value().lines()) {
            assertThat(line.text()).isNotBlank();
            assertThat(line.source()).isNotBlank();
            assertThat(line.amount() == null || line.amount().cents() >= 0).isTrue();
        }
    }

    private BigDecimal total(String name, Map<String, ?> fields) {
        return new BigDecimal(calculators.reckon(name, fields, TODAY).orDefect().total().yuan());
    }

    private static Map<String, Object> fields(String text) {
        var fields = new HashMap<String, Object>();
        Arrays.stream(text.split(" ")).map(it -> List.of(it.split("=", 2))).forEach(it -> fields.put(it.get(0), it.get(1)));
        return fields;
    }
}
