package org.liandong.proceeding.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.Proves;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.RuleFile;

@Proves({"F-11.3", "F-11.4", "F-11.5", "R-17", "R-18"})
class DecisionGridTest {

    private static final Path SHIPPED = Path.of("src/main/resources/rulebook/triage");

    private static DecisionGrid shipped(String name) {
        return TriageTables.grid(name);
    }

    private static List<String> excluded(Map<String, Object> facts) {
        var all = new HashMap<>(TriageFacts.plain());
        all.putAll(facts);
        return DecisionTable.of(shipped("civil.dmn")).evaluate(all).stream().filter(it -> it.direction().equals("不适用"))
                .map(TriageTable.Reason::procedure).toList();
    }

    /** With {@code -Dliandong.docs=write} the files are written anew. */
    @ParameterizedTest
    @ValueSource(strings = {"civil.dmn", "administrative.dmn", "mediation.dmn", "mediation-2017.dmn"})
    void the_shipped_tables_stand_as_the_house_writes_them(String name) throws Exception {
        var written = shipped(name).xml();
        if ("write".equals(System.getProperty("liandong.docs"))) {
            Files.writeString(SHIPPED.resolve(name), written);
        }
        assertThat(Files.readString(SHIPPED.resolve(name))).isEqualTo(written);
        assertThat(DecisionGrid.of(written)).isEqualTo(shipped(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"civil.dmn", "administrative.dmn", "mediation.dmn", "mediation-2017.dmn"})
    void a_table_opens_in_any_modeller_of_dmn_1_3(String name) throws Exception {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
        var schema = factory.newSchema(Objects.requireNonNull(getClass().getResource("/org/omg/spec/DMN/20191111/DMN13.xsd")));
        schema.newValidator().validate(new StreamSource(new StringReader(shipped(name).xml())));
    }

    @Test
    void every_exclusion_of_the_law_is_in_the_shipped_tables() {
        RuleFile.rows("triage/tables.yaml").forEach(row -> TriageTables.lawful(shipped((String) row.get("table")), row));
        assertThat(excluded(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40000, 小额 适用", "40000.01, 小额 约定才适用", "160000, 小额 约定才适用", "160000.01, 小额 不适用"})
    void small_claims_end_at_half_and_at_twice_the_wage(BigDecimal amount, String expected) {
        var facts = new HashMap<>(TriageFacts.plain());
        facts.put("标的额", amount);
        assertThat(DecisionTable.of(shipped("civil.dmn")).evaluate(facts).stream().filter(it -> it.procedure().equals("小额"))
                .map(it -> it.procedure() + " " + it.direction())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"标的额 | <= 小额限额 | 标的额不超过小额限额", "标的额 | (小额限额..约定限额] | 标的额超过小额限额、不超过约定限额",
        "当事人数 | >= 10 | 当事人数至少10", "金钱给付 | false | 不只是要求给钱", "案由 | ? = \"A.13\" | 案由是政府信息公开", "案由 | - | 任何案件",
        "案由 | starts with(?, \"4.10.108\") or starts with(?, \"4.10.88\") | 案由是借款合同纠纷一类，或者是买卖合同纠纷一类",
        "案由 | ? in [\"A.19\", \"A.20\"] | 案由是行政补偿或者行政赔偿", "标的额 | sum(1, 2) | 标的额 sum(1, 2)",
        "要素_labour_arbitrated | ? = \"还没有申请\" | 要素表“劳动争议：劳动仲裁”填\"还没有申请\"", "要素_labour_ended | ? < 登记日 - duration(\"P1Y\") | 要素表“劳动争议：劳动仲裁”早于登记那天的1年前",
        "要素_labour_left | true | 要素表“劳动争议：劳动仲裁”填“是”", "要素_any_appraisal | ? != null | 要素表“劳动争议：劳动仲裁”填了"})
    void a_row_reads_in_plain_words(String input, String feel, String words) {
        assertThat(PlainWords.when(List.of(input), List.of(feel), Causes.load(), name -> "劳动争议：劳动仲裁")).isEqualTo(words);
    }

    @Test
    void a_table_without_an_exclusion_of_the_law_is_refused_with_its_article() {
        var civil = shipped("civil.dmn");
        var row = RuleFile.rows("triage/tables.yaml").getFirst();
        var without = new DecisionGrid(civil.name(), civil.inputs(), civil.rules().stream().filter(it -> !it.law().equals("民诉法 166(1)")).toList());
        assertThatThrownBy(() -> TriageTables.lawful(without, row)).isInstanceOf(InvalidValue.class).hasMessageContaining("民诉法 166(1)");
    }

    @Test
    void a_cell_that_cannot_be_read_is_named_by_row_and_column() {
        var civil = shipped("civil.dmn");
        var rules = new ArrayList<>(civil.rules());
        var conditions = new ArrayList<>(rules.get(2).conditions());
        conditions.set(civil.inputs().indexOf("标的额"), "> > 5");
        rules.set(2, new DecisionGrid.Rule(conditions, "小额", "不适用", "x", "y"));
        assertThatThrownBy(() -> DecisionTable.of(new DecisionGrid(civil.name(), civil.inputs(), rules))).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("第3行").hasMessageContaining("标的额");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kein XML", "<a/>", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"})
    void what_is_no_triage_table_is_refused(String text) {
        assertThatThrownBy(() -> DecisionGrid.of(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_foreign_table_must_use_known_facts_and_give_the_four_results() {
        var xml = shipped("civil.dmn").xml();
        assertThatThrownBy(() -> DecisionGrid.of(xml.replace("<text>确权</text>", "<text>星座</text>"))).hasMessageContaining("星座");
        assertThatThrownBy(() -> DecisionGrid.of(xml.replace("name=\"条文\"", "name=\"别的\""))).hasMessageContaining("条文");
        assertThatThrownBy(() -> DecisionGrid.of(xml.replace("COLLECT", "FIRST"))).hasMessageContaining("COLLECT");
        assertThat(DecisionGrid.of(xml.replace("20191111", "20211108")).rules()).hasSameSizeAs(shipped("civil.dmn").rules());
    }

    @Test
    void a_row_on_an_element_rests_on_the_answer_and_on_nothing_if_there_is_none() {
        var table = DecisionTable.of(new DecisionGrid("试", List.of("要素_labour_arbitrated", "要素_labour_ended", "要素_any_appraisal"), List.of(
                new DecisionGrid.Rule(List.of("? = \"还没有申请\"", "-", "-"), "提醒", "注意", "没有仲裁", "甲"),
                new DecisionGrid.Rule(List.of("-", "? < 登记日 - duration(\"P1Y\")", "-"), "提醒", "注意", "一年前离职", "乙"),
                new DecisionGrid.Rule(List.of("-", "-", "? != null"), "小额", "不适用", "要鉴定", "丙"))));
        var facts = new HashMap<>(TriageFacts.plain());
        assertThat(table.evaluate(facts)).isEmpty();
        facts.put("要素_labour_arbitrated", "还没有申请");
        facts.put("要素_labour_ended", java.time.LocalDate.of(2025, 1, 4));
        facts.put(ElementInputs.SPOKEN, Map.of("要素_labour_arbitrated", "劳动仲裁：还没有申请"));
        assertThat(table.evaluate(facts)).extracting(TriageTable.Reason::words, TriageTable.Reason::because)
                .containsExactly(tuple("没有仲裁", "劳动仲裁：还没有申请"), tuple("一年前离职", ""));
        facts.put("要素_labour_ended", java.time.LocalDate.of(2025, 1, 5));
        facts.put("要素_any_appraisal", "笔迹");
        assertThat(table.evaluate(facts)).extracting(TriageTable.Reason::law).containsExactly("甲", "丙");
    }
}
