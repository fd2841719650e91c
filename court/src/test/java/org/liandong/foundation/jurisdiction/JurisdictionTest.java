package org.liandong.foundation.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.jurisdiction.JurisdictionRules.Kind;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.rulebook.Causes;

@Proves("F-16.22")
class JurisdictionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Causes CAUSES = Causes.load();
    private static final Jurisdiction JURISDICTION = Jurisdiction.asShipped();

    private static Outcome<JurisdictionAnswer> ask(Map<String, ?> question) {
        return switch (Binder.bind(JurisdictionQuestion.class, question)) {
            case Outcome.Refused<JurisdictionQuestion>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<JurisdictionQuestion>(var it) -> JURISDICTION.answer(it, TODAY);
        };
    }

    /** Places as "被告住所地:舞钢市;…". */
    private static Map<String, Object> question(String cause, String amount, String places) {
        var question = new HashMap<String, Object>(Map.of("cause", cause));
        question.put("amount", amount);
        question.put("places", Arrays.stream(places.split(";")).map(it -> it.split(":")).map(it -> Map.of("place", it[0], "at", it[1])).toList());
        return question;
    }

    private static Map<String, Object> with(Map<String, Object> question, String name, Object value) {
        var more = new HashMap<>(question);
        more.put(name, value);
        return more;
    }

    private static List<String> named(Map<String, ?> question) {
        return ask(question).orDefect().courts().stream().filter(it -> !it.at().isEmpty()).map(JurisdictionAnswer.Competent::name).toList();
    }

    private static List<String> wrong(Map<String, ?> question) {
        return ask(question) instanceof Outcome.Refused<JurisdictionAnswer>(var refusal) ? refusal.fields().stream().map(FieldError::field).toList() : List.of();
    }

    @ParameterizedTest(name = "{0} {1} {2} → {3} {4}")
    @CsvSource({
        "抚养费纠纷,,被告住所地:舞钢市,一般,舞钢市人民法院",
        "离婚纠纷,,被告住所地:叶县;原告住所地:舞钢市,一般,叶县人民法院",
        "民间借贷纠纷,50000,被告住所地:叶县;原告住所地:舞钢市,特殊,叶县人民法院|舞钢市人民法院",
        "民间借贷纠纷,,被告住所地:叶县;原告住所地:舞钢市,特殊,叶县人民法院",
        "民间借贷纠纷,50000,被告住所地:叶县;原告住所地:舞钢市;约定的合同履行地:宝丰县,特殊,叶县人民法院|宝丰县人民法院",
        "机动车交通事故责任纠纷,,事故发生地:鲁山县;被告住所地:平顶山市卫东区,特殊,鲁山县人民法院|平顶山市卫东区人民法院",
        "运输合同纠纷,,运输始发地:舞钢市;运输目的地:郑州市金水区,特殊,舞钢市人民法院|郑州市金水区人民法院",
        "产品责任纠纷,,产品制造地:新郑市;产品销售地:舞钢市,特殊,新郑市人民法院|舞钢市人民法院",
        "公司决议纠纷,,公司住所地:舞钢市,特殊,舞钢市人民法院",
        "劳动争议,80000,被告住所地:舞钢市;劳动合同履行地:叶县,特殊,舞钢市人民法院|叶县人民法院",
        "房屋租赁合同纠纷,9000,不动产所在地:舞钢市;被告住所地:叶县,专属,舞钢市人民法院",
        "建设工程施工合同纠纷,900000,不动产所在地:舞钢市;被告住所地:叶县,专属,舞钢市人民法院",
        "相邻关系纠纷,,不动产所在地:舞钢市;被告住所地:叶县,专属,舞钢市人民法院",
        "法定继承纠纷,,被继承人死亡时住所地:舞钢市;主要遗产所在地:平顶山市新华区,专属,舞钢市人民法院|平顶山市新华区人民法院",
        "申请支付令,900000000,被告住所地:舞钢市,非讼,舞钢市人民法院",
        "申请撤销仲裁裁决,,仲裁机构所在地:平顶山市新华区,非讼,平顶山市中级人民法院",
        "行政处罚,,行政机关所在地:舞钢市,行政,舞钢市人民法院"})
    void the_rule_of_the_cause_finds_the_courts(String cause, String amount, String places, Kind kind, String expected) {
        var answer = ask(question(cause, amount, places)).orDefect();
        assertThat(named(question(cause, amount, places))).containsExactly(expected.split("\\|"));
        assertThat(answer.courts()).extracting(JurisdictionAnswer.Competent::kind).contains(kind);
        assertThat(answer.courts()).allMatch(it -> !it.source().isBlank() && !it.place().isBlank());
    }

    @ParameterizedTest(name = "{0}, both in the province {1} → {2}")
    @CsvSource({"499999999.99,叶县,舞钢市人民法院", "500000000,叶县,平顶山市中级人民法院", "99999999.99,河北省石家庄市长安区,舞钢市人民法院", "100000000,河北省石家庄市长安区,平顶山市中级人民法院"})
    void the_level_goes_by_the_amount_and_where_both_sides_live(String amount, String plaintiff, String court) {
        var answer = ask(question("买卖合同纠纷", amount, "被告住所地:舞钢市;原告住所地:" + plaintiff)).orDefect();
        assertThat(answer.courts().getFirst().name()).isEqualTo(court);
        assertThat(answer.notes()).anyMatch(it -> it.contains("法发〔2021〕27号"));
    }

    @Test
    void neither_side_in_the_province_counts_like_both() {
        var places = "被告住所地:河北省石家庄市;原告住所地:湖北省武汉市;约定的合同履行地:舞钢市";
        assertThat(named(question("买卖合同纠纷", "400000000", places))).contains("舞钢市人民法院", "河北省石家庄市的中级人民法院");
    }

    @Test
    void an_agreement_in_writing_takes_the_place_of_the_other_courts() {
        var loan = question("买卖合同纠纷", "50000", "被告住所地:叶县;原告住所地:舞钢市");
        var answer = ask(with(loan, "agreed", Map.of("at", "平顶山市湛河区", "place", "合同签订地"))).orDefect();
        assertThat(answer.courts()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("平顶山市湛河区人民法院");
            assertThat(it.kind()).isEqualTo(Kind.协议);
            assertThat(it.source()).startsWith("民诉法 35");
        });
    }

    @ParameterizedTest(name = "{2} {3} {4}: {5}")
    @CsvSource({"房屋租赁合同纠纷,9000,平顶山市湛河区,合同签订地,书面,专属管辖", "离婚纠纷,,平顶山市湛河区,原告住所地,书面,财产纠纷", "买卖合同纠纷,9000,平顶山市湛河区,合同签订地,口头,书面约定",
        "买卖合同纠纷,9000,平顶山市湛河区,没有实际联系,书面,实际联系", "买卖合同纠纷,9000,平顶山市中级人民法院,合同签订地,书面,级别管辖",
        "买卖合同纠纷,600000000,平顶山市湛河区人民法院,合同签订地,书面,级别管辖", "买卖合同纠纷,9000,平顶山市湛河区,合同签订地,格式条款没有提示,消费者"})
    void a_mistaken_agreement_changes_nothing_and_says_why(String cause, String amount, String at, String place, String form, String why) {
        var question = question(cause, amount, "被告住所地:舞钢市;不动产所在地:舞钢市");
        var answer = ask(with(question, "agreed", Map.of("at", at, "place", place, "form", form))).orDefect();
        assertThat(answer.courts()).extracting(JurisdictionAnswer.Competent::kind).doesNotContain(Kind.协议);
        assertThat(answer.courts()).extracting(JurisdictionAnswer.Competent::court).extracting(it -> it == null ? "" : it.place()).contains("600000000".equals(amount) ? "平顶山市" : "舞钢市");
        assertThat(answer.notes()).anyMatch(it -> it.contains(why));
    }

    @Test
    void circumstances_change_the_place() {
        var divorce = question("离婚纠纷", null, "被告住所地:叶县;原告住所地:舞钢市");
        assertThat(named(with(divorce, "circumstances", List.of("被告离开住所地超过一年")))).containsExactly("叶县人民法院", "舞钢市人民法院");
        assertThat(named(with(divorce, "circumstances", List.of("被告下落不明或者不在境内")))).containsExactly("舞钢市人民法院");
        assertThat(named(with(divorce, "circumstances", List.of("被告被监禁或者被采取强制性教育措施")))).containsExactly("舞钢市人民法院");
        var county = question("行政处罚", null, "行政机关所在地:舞钢市");
        assertThat(named(with(county, "circumstances", List.of("被告是国务院部门、县级以上地方政府或者海关")))).containsExactly("平顶山市中级人民法院");
    }

    @Test
    void what_was_not_told_is_asked_for() {
        var answer = ask(Map.of("cause", "机动车交通事故责任纠纷")).orDefect();
        assertThat(answer.untold()).containsExactly("事故发生地", "车辆最先到达地", "被告住所地");
        assertThat(answer.courts()).extracting(JurisdictionAnswer.Competent::name).contains("被告住所地的基层人民法院");
    }

    @Test
    void what_cannot_be_is_named_with_its_field() {
        assertThat(wrong(Map.of())).containsExactly("cause");
        assertThat(wrong(Map.of("cause", "没有的"))).containsExactly("cause");
        assertThat(wrong(question("买卖合同纠纷", "-1", "被告住所地:舞钢市"))).containsExactly("amount");
        assertThat(wrong(question("买卖合同纠纷", "1", "邻居家:舞钢市"))).containsExactly("places[0].place");
        assertThat(wrong(question("买卖合同纠纷", "1", "被告住所地:火星市"))).containsExactly("places[0].at");
        assertThat(wrong(question("买卖合同纠纷", "1", "被告住所地:平顶山市"))).containsExactly("places[0].at");
        assertThat(wrong(question("买卖合同纠纷", "1", "被告住所地:舞钢市;被告住所地:叶县"))).containsExactly("places[1].place");
        assertThat(wrong(with(question("买卖合同纠纷", "1", "被告住所地:舞钢市"), "circumstances", List.of("下雨")))).containsExactly("circumstances[0]");
        assertThat(wrong(with(question("买卖合同纠纷", "1", "被告住所地:舞钢市"), "date", "1980-01-01"))).containsExactly("date");
    }

    @Test
    void a_place_is_found_by_code_name_and_court() {
        var courts = Courts.load();
        for (var text : List.of("410481", "舞钢市", "河南省舞钢市", "平顶山市舞钢市", "舞钢市人民法院")) {
            assertThat(courts.spot(text).court()).as(text).map(Court::code).contains("豫0481");
        }
        assertThat(courts.spot("新华区").court()).map(Court::name).contains("平顶山市新华区人民法院");
        assertThat(courts.spot("北京市海淀区").court()).isEmpty();
        assertThat(courts.all()).hasSizeGreaterThan(150).allSatisfy(it -> assertThat(it.level() == Court.Level.高级 || courts.above(it).isPresent()).as(it.name()).isTrue());
    }

    @Test
    void every_cause_has_a_rule_with_an_article_and_every_prefix_a_cause() {
        var rules = JURISDICTION.rules(TODAY);
        assertThat(CAUSES.all()).allSatisfy(cause -> assertThat(rules.on(cause.id(), java.util.Set.of(), null, java.util.Set.of())).as(cause.name()).isNotEmpty()
                .allMatch(it -> !it.words().isBlank() && !it.source().isBlank()));
        assertThat(rules.all()).allSatisfy(rule -> {
            assertThat(rule.causes()).as(rule.id()).allMatch(it -> it.isEmpty() || CAUSES.find(it).isPresent());
            assertThat(rule.places()).as(rule.id()).allMatch(it -> rules.place(it).isPresent());
        });
    }
}
