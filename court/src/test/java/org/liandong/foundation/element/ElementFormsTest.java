package org.liandong.foundation.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.Proves;
import org.liandong.foundation.element.ElementForm.Kind;
import org.liandong.foundation.element.Sheet.State;
import org.liandong.foundation.element.reckoning.Calculators;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.RuleFile;

/** The forms as they stand in the rulebook, and what goes wrong in a broken one. */
class ElementFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Calculators CALCULATORS = new Calculators();
    private static final ElementForms FORMS = ElementForms.asShipped(CALCULATORS);
    private static final Known KNOWN = new Known(Map.of("story", "对方借钱不还。", "claim", "请求归还借款。", "evidence", "借条", "amount", "50000.00元"));

    static List<ElementForm> forms() {
        return FORMS.all(TODAY);
    }

    @Test
    void there_is_a_form_for_every_civil_cause_and_the_nearest_is_taken() {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(16);
        for (var cause : Causes.load().civil()) {
            assertThat(FORMS.forCause(cause.id(), TODAY)).as(cause.name()).isPresent();
        }
        assertThat(FORMS.forCause("A", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4.10.108.3,private-loan", "2.2.14,divorce", "4.10.88.1,sale", "4.10.108.1,bank-loan", "4.10.126,property-service", "10.35.411,traffic",
        "7.19.205.5,labour", "4.10.115.2,credit-card", "4.10.116.2,lease", "4.10.120.3,construction", "10.35.413.1,medical", "2.2.22.1,maintenance",
        "2.2.24.1,maintenance", "2.3.29,inheritance", "3.6.55.5,neighbour", "1.1.1,injury", "10.35.406,injury", "3.5.38,general", "4.10.144,general"})
    void each_kind_of_dispute_has_its_own_form(String cause, String form) {
        assertThat(FORMS.forCause(cause, TODAY)).get().extracting(ElementForm::id).isEqualTo(form);
        assertThat(Causes.load().find(cause)).as(cause).isPresent();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_cause_named_stands_in_the_tree(ElementForm form) {
        assertThat(form.causes()).allMatch(it -> it.isEmpty() || Causes.load().find(it).isPresent());
        assertThat(form.elements()).filteredOn(it -> !it.law().isEmpty()).hasSizeGreaterThan(4);
    }

    /** 类案诉状: a filled form yields a complaint in which nothing is left open. */
    @ParameterizedTest
    @MethodSource("forms")
    @Proves({"F-15.9", "F-11.16"})
    void a_filled_form_yields_a_complaint_without_an_unfilled_slot(ElementForm form) {
        var sheet = FORMS.read(form, Filled.of(form), KNOWN, TODAY);
        assertThat(sheet.wrong()).as("%s", sheet.wrong()).isEmpty();
        assertThat(sheet.missing()).isEmpty();
        var complaint = Statements.complaint(new FactSheet(sheet, sheet.answered().stream().map(it -> new FactSheet.Row(it, sheet.sentence(it), List.of(),
                FactSheet.Standing.OPEN)).toList(), "王芳"), List.of());
        assertThat(complaint.sections()).extracting(Statement.Section::heading).contains("诉讼请求", "事实与理由", "证据");
        assertThat(complaint.sections()).flatExtracting(Statement.Section::rows).allSatisfy(row -> {
            assertThat(row.question()).isNotBlank();
            assertThat(row.answer()).isNotBlank().doesNotContain("{", "}", "null");
            assertThat(row.source()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_a_form_reckons_shows_its_arithmetic(ElementForm form) {
        var sheet = FORMS.read(form, Filled.of(form), KNOWN, TODAY);
        form.elements().stream().filter(it -> it.computed() != null).map(it -> sheet.entry(it.id()).orElseThrow()).filter(it -> it.state() != State.IDLE)
                .forEach(it -> assertThat(it.lines()).as("%s %s", form.id(), it.element().id()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_missing_required_element_is_named(ElementForm form) {
        var whole = Filled.of(form);
        for (var element : form.elements().stream().filter(it -> it.required() && it.isAsked()).toList()) {
            var without = new HashMap<>(whole);
            without.remove(element.id());
            var sheet = FORMS.read(form, without, KNOWN, TODAY);
            var entry = sheet.entry(element.id()).orElseThrow();
            assertThat(entry.state()).as(element.id()).isIn(State.MISSING, State.IDLE);
            assertThat(entry.state() == State.IDLE || entry.problem().contains(element.label())).isTrue();
        }
    }

    @Test
    void nobody_is_asked_for_what_the_file_knows_or_what_can_be_reckoned() {
        for (var form : forms()) {
            var asked = Questions.of(FORMS.read(form, Map.of(), KNOWN, TODAY)).stream().map(it -> it.name()).toList();
            form.elements().stream().filter(it -> !it.isAsked()).forEach(it -> assertThat(asked).doesNotContain(it.id()));
            assertThat(form.elements().stream().filter(it -> it.known() != null).map(Element::known)).contains("story", "claim", "evidence");
        }
    }

    @Test
    void an_element_is_asked_only_if_its_condition_holds() {
        var loan = FORMS.find("private-loan", TODAY).orElseThrow();
        var answers = new HashMap<>(Filled.of(loan));
        answers.put("hasDue", "否");
        assertThat(state(loan, answers, "dueOn")).isEqualTo(State.IDLE);
        answers.put("hasDue", "true");
        assertThat(state(loan, answers, "dueOn")).isEqualTo(State.FINE);
        var divorce = FORMS.find("divorce", TODAY).orElseThrow();
        assertThat(state(divorce, Map.of("hasChildren", "false"), "payer")).isEqualTo(State.IDLE);
        assertThat(state(divorce, Map.of("hasChildren", "true", "payer", "不要"), "support")).isEqualTo(State.IDLE);
        assertThat(state(divorce, Map.of("hasChildren", "true", "payer", "我出"), "support")).isEqualTo(State.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"lentOn,2030-01-01,还没到", "lentOn,昨天,日期", "dueOn,2001-01-01,不能早于", "principal,五万,金额", "principal,0,不能小于", "repaid,99999999,不能大于",
        "rate,很高,数字", "natural,也许,是", "written,写在墙上,选项"})
    void a_wrong_answer_is_told_what_is_wrong_with_it(String element, String answer, String words) {
        var loan = FORMS.find("private-loan", TODAY).orElseThrow();
        var answers = new HashMap<>(Filled.of(loan));
        answers.put(element, answer);
        var entry = FORMS.read(loan, answers, KNOWN, TODAY).entry(element).orElseThrow();
        assertThat(entry.state()).isEqualTo(State.WRONG);
        assertThat(entry.problem()).contains(words);
    }

    @Test
    void interest_above_the_ceiling_is_brought_down_in_the_claim() {
        var loan = FORMS.find("private-loan", TODAY).orElseThrow();
        var answers = new HashMap<String, Object>(Map.of("lentOn", "2021-03-01", "principal", "100000", "hasDue", "是", "dueOn", "2022-03-01", "hasInterest", "是", "rate", "24",
                "wantPrincipal", "100000", "wantInterest", "是", "interestUntil", "2022-03-01"));
        answers.put("paidInterest", "0");
        var interest = FORMS.read(loan, answers, KNOWN, TODAY).entry("interest").orElseThrow();
        assertThat(interest.words()).isEqualTo("15400.00元");
        assertThat(interest.lines().toString()).contains("15.4%");
    }

    @Test
    void claims_a_party_does_not_make_are_not_reckoned() {
        var labour = FORMS.find("labour", TODAY).orElseThrow();
        var answers = new HashMap<String, Object>(Map.of("role", "劳动者", "started", "2024-01-01", "signed", "一直没签", "wage", "4350", "unpaid", "8700", "left", "true",
                "ended", "2024-12-31", "ending", "单位违法开除", "want", List.of("拖欠的工资", "双倍工资差额")));
        assertThat(FORMS.read(labour, answers, KNOWN, TODAY).entry("sum").orElseThrow().words()).isEqualTo("56550.00元");
    }

    @Test
    void agreeing_to_a_claim_is_not_agreeing_on_a_fact() {
        for (var form : forms()) {
            assertThat(form.sections()).anyMatch(it -> it.kind() == Kind.CLAIMS).anyMatch(it -> it.kind() == Kind.FACTS);
            assertThat(form.elements().stream().filter(it -> it.id().equals("proofs"))).allMatch(it -> !it.respond());
        }
    }

    static Stream<List<String>> broken() {
        return Stream.of(List.of("- {id: a1, ask: 问, label: 名, type: colour}", "第3节more，第1项", "a1", "colour"),
                List.of("- {id: a1, ask: 问, label: 名, type: one}", "第3节more，第1项", "choices"),
                List.of("- {id: a1, label: 名, type: text}", "第3节more，第1项", "缺“怎么问（ask）”"),
                List.of("- {id: a1, ask: 问, label: 名, type: text, whenn: 1}", "第3节more，第1项", "不认识“whenn”"),
                List.of("- {id: a1, ask: 问, label: 名, type: text, when: {b: 是}}", "第3节more，第1项", "“b”不在它前面"),
                List.of("- {id: a1, ask: 问, label: 名, type: text, check: {past: true}}", "第3节more，第1项", "不能这样校验"),
                List.of("- {id: a1, label: 名, computed: {by: magic}}", "第3节more，第1项", "magic"),
                List.of("- {id: a1, label: 名, computed: {by: interest, with: {colour: =1}}}", "第3节more，第1项", "colour"),
                List.of("- {id: a1, label: 名, known: weather}", "第3节more，第1项", "weather"),
                List.of("- {id: key, ask: 问, label: 名, type: text}", "第3节more，第1项", "key"),
                List.of("- {id: a1, ask: 问, label: 名, type: text, say: \"没有空\"}", "第3节more，第1项", "{}"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_form_names_form_section_and_element(List<String> given) {
        var text = """
                name: 试一试
                causes: [""]
                source: 试验
                sections:
                - {id: claims, title: 请求, kind: claims, elements: [{id: want, ask: 要什么, label: 请求, type: text}]}
                - {id: facts, title: 事实, kind: facts, elements: [{id: fact, ask: 什么事, label: 事实, type: text}]}
                - id: more
                  title: 更多
                  kind: other
                  elements:
                  %s
                """;
        assertThatThrownBy(() -> FormReader.read(probe(text.formatted(given.getFirst())), CALCULATORS))
                .isInstanceOf(InvalidValue.class).hasMessageContaining("要素表probe")
                .satisfies(it -> given.subList(2, given.size()).forEach(words -> assertThat(it).hasMessageContaining(words)))
                .hasMessageContaining(given.get(1));
    }

    private static Map<String, Object> probe(String text) {
        var row = new HashMap<String, Object>(Map.of("id", "probe"));
        row.putAll(RuleFile.row(text));
        return row;
    }

    private static State state(ElementForm form, Map<String, Object> answers, String element) {
        return FORMS.read(form, answers, KNOWN, TODAY).entry(element).orElseThrow().state();
    }
}
