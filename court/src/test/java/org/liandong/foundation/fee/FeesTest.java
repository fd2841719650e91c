package org.liandong.foundation.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.term.TermRules;

@Proves({"F-16.21", "F-10.6", "R-25", "R-26"})
class FeesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Fees FEES = new Fees(FeeTable.load(), FeeRules.BOOK::shipped, Reliefs.BOOK::shipped, Causes.load(),
            (rule, day) -> TermRules.load().on(rule, day).span());

    private static Outcome<FeeAnswer> ask(Object... told) {
        var question = new HashMap<String, Object>();
        for (int i = 0; i < told.length; i += 2) {
            question.put((String) told[i], told[i + 1]);
        }
        return switch (Binder.bind(FeeQuestion.class, question)) {
            case Outcome.Refused<FeeQuestion>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<FeeQuestion>(var it) -> FEES.answer(it, TODAY, "41");
        };
    }

    private static FeeAnswer of(Object... told) {
        return ask(told).orDefect();
    }

    private static String fee(Object... told) {
        return of(told).fee().amount().yuan();
    }

    private static List<String> wrong(Object... told) {
        return ask(told) instanceof Outcome.Refused<FeeAnswer>(var refusal) ? refusal.fields().stream().map(FieldError::field).toList() : List.of();
    }

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource({"财产,500000,普通,8800.00", "财产,500000,简易,4400.00", "财产,50000,小额,525.00", "离婚,,普通,50.00", "离婚,1000000,普通,4050.00", "离婚,1000000,简易,2025.00",
        "人格权,,普通,100.00", "人格权,100000,普通,600.00", "其他非财产,,普通,50.00", "其他非财产,,简易,25.00", "知识产权,,普通,500.00", "知识产权,500000,普通,8800.00",
        "劳动争议,,普通,10.00", "劳动争议,80000,简易,5.00", "行政,,普通,50.00", "行政,,简易,25.00", "管辖权异议,,普通,50.00", "申请执行,,普通,50.00", "申请执行,500000,普通,7400.00",
        "保全,,普通,30.00", "保全,500000,普通,3020.00", "保全,500000,简易,3020.00", "支付令,300000,普通,1933.33", "公示催告,,普通,100.00", "撤销仲裁,,普通,400.00",
        "破产,100000000,普通,270900.00", "破产,10000000000,普通,300000.00", "特别程序,,普通,0.00"})
    void every_class_has_its_fee(String kind, String amount, String procedure, String fee) {
        assertThat(fee("kind", kind, "amount", amount, "procedure", procedure)).isEqualTo(fee);
    }

    @Test
    void the_matter_decides_within_a_class() {
        assertThat(fee("kind", "行政", "matter", "商标、专利、海事行政案件")).isEqualTo("100.00");
        assertThat(fee("kind", "行政", "matter", "行政赔偿")).isEqualTo("0.00");
        assertThat(fee("kind", "海事", "matter", "海事债权登记")).isEqualTo("1000.00");
        assertThat(fee("kind", "管辖权异议", "matter", "异议成立")).isEqualTo("0.00");
        assertThat(wrong("kind", "海事")).containsExactly("matter");
        assertThat(wrong("kind", "财产", "amount", "1", "matter", "行政赔偿")).containsExactly("matter");
    }

    @Test
    void the_fee_is_halved_once_however_many_reasons_there_are() {
        var answer = of("kind", "财产", "amount", "500000", "procedure", "简易", "outcome", "调解", "role", "反诉");
        assertThat(answer.fee().amount()).isEqualTo(Money.ofYuan(4400));
        assertThat(answer.fee().lines().getLast()).isEqualTo(new Fee.Line("调解结案或者撤诉，适用简易程序，反诉或者第三人的请求合并审理，减半（只能减一次）：8800元 ÷ 2 ＝ 4400元", Money.of("4400").minus(Money.of("8800")),
                "诉讼费用交纳办法 15；诉讼费用交纳办法 16；诉讼费用交纳办法 18；民诉法解释 206"));
        assertThat(fee("kind", "财产", "amount", "500000", "outcome", "撤诉")).isEqualTo("4400.00");
        assertThat(fee("kind", "财产", "amount", "500000", "role", "有独立请求权的第三人")).isEqualTo("4400.00");
        assertThat(fee("kind", "财产", "amount", "500000", "outcome", "中止")).isEqualTo("8800.00");
    }

    @Test
    void only_the_fee_for_trying_a_case_is_halved() {
        for (var kind : List.of("保全", "支付令", "申请执行", "破产")) {
            var answer = of("kind", kind, "amount", "500000", "procedure", "简易", "outcome", "撤诉");
            assertThat(answer.fee().amount()).isEqualTo(of("kind", kind, "amount", "500000").fee().amount());
            assertThat(answer.notes()).as(kind).anyMatch(it -> it.contains("不减半"));
        }
        assertThat(fee("kind", "财产", "amount", "500000", "procedure", "简易", "stage", "二审")).isEqualTo("8800.00");
    }

    @Test
    void several_claims_about_money_are_added_and_others_count_as_one() {
        assertThat(fee("kind", "财产", "claims", List.of(money("20000"), money("30000")))).isEqualTo("1050.00");
        assertThat(fee("kind", "其他非财产", "claims", List.of(money("50000"), Map.of("kind", "非财产")))).isEqualTo("1050.00");
        assertThat(fee("kind", "财产", "claims", List.of(Map.of("kind", "非财产"), Map.of("kind", "非财产")))).isEqualTo("50.00");
        assertThat(fee("kind", "离婚", "claims", List.of(money("150000"), money("150000")))).isEqualTo("550.00");
        assertThat(wrong("kind", "财产", "amount", "1", "claims", List.of(money("20000")))).containsExactly("amount");
        assertThat(wrong("kind", "财产", "claims", List.of(Map.of("kind", "财产")))).containsExactly("claims[0].amount");
    }

    private static Map<String, String> money(String yuan) {
        return Map.of("kind", "财产", "amount", yuan);
    }

    @Test
    void an_appeal_costs_by_what_is_not_accepted_and_against_rulings_on_filing_nothing() {
        assertThat(fee("kind", "财产", "stage", "二审", "amount", "100000")).isEqualTo("2300.00");
        assertThat(of("kind", "财产", "stage", "二审", "amount", "100000").prepays().who()).isEqualTo("上诉人");
        for (var against : List.of("不予受理裁定", "驳回起诉裁定", "管辖权异议裁定")) {
            assertThat(fee("kind", "财产", "stage", "二审", "amount", "100000", "against", against)).isEqualTo("0.00");
        }
        assertThat(of("kind", "财产", "stage", "二审", "amount", "100000", "outcome", "发回重审").balance())
                .satisfies(it -> assertThat(it.label() + it.amount().yuan() + it.words()).contains("退还2300.00").contains("15日内"));
        assertThat(fee("kind", "财产", "stage", "二审", "amount", "100000", "outcome", "驳回上诉")).isEqualTo("0.00");
        assertThat(wrong("kind", "财产", "amount", "1", "outcome", "发回重审")).containsExactly("outcome");
    }

    @Test
    void a_retrial_is_free_but_for_two_reasons() {
        assertThat(fee("kind", "财产", "stage", "再审", "amount", "100000")).isEqualTo("0.00");
        for (var ground : List.of("新证据", "一审未上诉")) {
            var answer = of("kind", "财产", "stage", "再审", "amount", "100000", "ground", ground);
            assertThat(answer.fee().amount()).isEqualTo(Money.ofYuan(2300));
            assertThat(answer.bears().source()).isEqualTo("诉讼费用交纳办法 32");
        }
    }

    @ParameterizedTest(name = "{0} {1} → {2} {3} {4}")
    @CsvSource({"增加请求,100000,200000,补交,2000.00,诉讼费用交纳办法 21(1)", "减少请求,200000,100000,退还,2000.00,诉讼费用交纳办法 21(2)",
        "简易转普通,,200000,补交,2150.00,民诉法解释 199", "支付令转诉讼,,300000,补交,3866.67,民诉法解释 195"})
    void what_changes_afterwards_is_paid_or_comes_back(String change, String before, String amount, String what, String sum, String source) {
        var balance = of("kind", "财产", "change", change, "before", before, "amount", amount).balance();
        assertThat(balance.label()).isEqualTo(what);
        assertThat(balance.amount().yuan()).isEqualTo(sum);
        assertThat(balance.source()).isEqualTo(source);
    }

    @Test
    void who_reduces_the_claim_too_late_bears_the_difference() {
        var answer = of("kind", "财产", "change", "法庭调查终结后减少请求", "before", "200000", "amount", "100000");
        assertThat(answer.fee().amount()).isEqualTo(Money.ofYuan(4300));
        assertThat(answer.shares()).extracting(FeeAnswer.Share::who, it -> it.amount().yuan(), FeeAnswer.Share::source)
                .contains(org.assertj.core.groups.Tuple.tuple("减少请求的一方", "2000.00", "诉讼费用交纳办法 35"));
    }

    @Test
    void a_change_that_cannot_be_is_refused() {
        assertThat(wrong("kind", "财产", "amount", "100", "change", "增加请求")).containsExactly("before");
        assertThat(wrong("kind", "财产", "amount", "100", "before", "200", "change", "增加请求")).containsExactly("before");
        assertThat(wrong("kind", "财产", "amount", "200", "before", "100", "change", "减少请求")).containsExactly("before");
        assertThat(wrong("kind", "保全", "amount", "200", "change", "简易转普通")).containsExactly("change");
        assertThat(wrong("kind", "离婚", "amount", "200", "change", "支付令转诉讼")).containsExactly("change");
    }

    @Test
    void what_was_paid_and_is_not_owed_comes_back_within_fifteen_days() {
        for (var outcome : List.of("不予受理", "驳回起诉", "移送刑事")) {
            assertThat(of("kind", "财产", "amount", "100000", "outcome", outcome).balance().amount()).as(outcome).isEqualTo(Money.ofYuan(2300));
        }
        assertThat(of("kind", "财产", "amount", "100000", "outcome", "调解").balance().amount()).isEqualTo(Money.ofYuan(1150));
        assertThat(of("kind", "财产", "amount", "100000", "procedure", "简易", "outcome", "调解").balance()).isNull();
        assertThat(of("kind", "财产", "amount", "100000", "paid", "1000").balance()).satisfies(it -> assertThat(it.label() + it.amount().yuan()).isEqualTo("补交1300.00"));
    }

    @Test
    void the_loser_bears_and_who_wins_a_part_bears_a_part() {
        var answer = of("kind", "财产", "amount", "100000", "outcome", "判决", "supported", "60000");
        assertThat(answer.shares()).extracting(it -> it.amount().yuan()).containsExactly("920.00", "1380.00");
        assertThat(answer.bears().source()).startsWith("诉讼费用交纳办法 29");
        assertThat(of("kind", "财产", "amount", "100000", "outcome", "撤诉").bears().source()).isEqualTo("诉讼费用交纳办法 34");
        assertThat(of("kind", "行政", "outcome", "被告改变行政行为后撤诉").bears().who()).isEqualTo("被告");
        assertThat(of("kind", "财产", "amount", "1", "outcome", "调解").bears().source()).isEqualTo("诉讼费用交纳办法 31");
        assertThat(of("kind", "离婚").bears().source()).isEqualTo("诉讼费用交纳办法 33");
        assertThat(of("kind", "申请执行", "amount", "1").prepays().words()).contains("不用先交");
        assertThat(of("kind", "申请执行", "amount", "1").bears().who()).isEqualTo("被执行人");
        assertThat(of("kind", "支付令", "amount", "1").bears().source()).isEqualTo("诉讼费用交纳办法 36");
        assertThat(wrong("kind", "财产", "amount", "1", "supported", "2")).containsExactly("supported");
    }

    @Test
    void relief_saves_what_the_law_says_and_exemption_is_for_natural_persons() {
        var exempt = of("kind", "财产", "amount", "50000", "relief", "残疾人无固定生活来源").relief();
        assertThat(exempt.saving().yuan()).isEqualTo("1050.00");
        assertThat(exempt.payable()).isEqualTo(Money.ZERO);
        var reduced = of("kind", "财产", "amount", "50000", "relief", "优抚、安置对象").relief();
        assertThat(reduced.saving().yuan()).isEqualTo("315.00");
        assertThat(reduced.payable().yuan()).isEqualTo("735.00");
        var deferred = of("kind", "财产", "amount", "50000", "relief", "正在接受法律援助").relief();
        assertThat(deferred.saving()).isEqualTo(Money.ZERO);
        assertThat(deferred.steps()).anyMatch(it -> it.contains("决定立案以前"));
        assertThat(wrong("kind", "财产", "amount", "1", "relief", "残疾人无固定生活来源", "person", "单位")).containsExactly("relief");
        assertThat(wrong("kind", "财产", "amount", "1", "relief", "心情不好")).containsExactly("relief");
    }

    @Test
    void what_cannot_be_is_named_with_its_field() {
        assertThat(wrong("kind", "什么")).containsExactly("class");
        assertThat(wrong("kind", "财产")).containsExactly("amount");
        assertThat(wrong("kind", "财产", "amount", "-5")).containsExactly("amount");
        assertThat(wrong("kind", "财产", "amount", "12345678901234567890")).containsExactly("amount");
        assertThat(wrong("kind", "财产", "amount", "1.234")).containsExactly("amount");
        assertThat(wrong("kind", "财产", "amount", "1", "date", "1990-12-31")).containsExactly("date");
        assertThat(wrong("kind", "财产", "amount", "1", "date", "2007-03-31")).containsExactly("date");
        assertThat(wrong("kind", "财产", "amount", "1", "date", "2199-01-01")).containsExactly("date");
        assertThat(wrong("kind", "财产", "amount", "1", "cause", "不存在的纠纷")).containsExactly("cause");
        assertThat(wrong("kind", "财产", "amount", "1", "province", "火星")).containsExactly("province");
        assertThat(wrong("kind", "财产", "amount", "1", "procedure", "快的")).containsExactly("procedure");
        assertThat(wrong("kind", "保全", "amount", "1", "stage", "二审")).containsExactly("stage");
        assertThat(of("kind", "财产", "amount", "1", "cause", "劳动争议").notes()).anyMatch(it -> it.contains("劳动争议"));
        assertThat(of("kind", "财产", "amount", "1", "cause", "买卖合同纠纷").notes()).noneMatch(it -> it.contains("类别"));
    }

    @Property
    void whatever_happens_the_lines_add_up_the_fee_is_never_negative_and_the_shares_are_the_fee(@ForAll @LongRange(min = 1, max = 10_000_000_000L) long cents,
            @ForAll @LongRange(max = 100) long share, @ForAll FeeQuestion.Procedure procedure, @ForAll FeeQuestion.Role role) {
        var amount = Money.ofCents(cents);
        var answer = of("kind", "财产", "amount", amount.yuan(), "procedure", procedure.name(), "role", role.name(),
                "supported", Money.ofCents(cents * share / 100).yuan());
        var fee = answer.fee();
        assertThat(fee.lines().stream().map(Fee.Line::amount).reduce(Money.ZERO, Money::plus)).isEqualTo(fee.amount());
        assertThat(fee.amount().cents()).isPositive();
        assertThat(answer.shares().stream().map(FeeAnswer.Share::amount).reduce(Money.ZERO, Money::plus)).isEqualTo(fee.amount());
        assertThat(answer.shares()).allMatch(it -> it.amount().cents() >= 0);
    }
}
