package org.liandong.proceeding.guidance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.element.Element;
import org.liandong.foundation.element.ElementForm;
import org.liandong.foundation.element.ElementForms;
import org.liandong.foundation.element.Sheet;
import org.liandong.foundation.element.Value;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;
import org.liandong.foundation.rulebook.RuleCheck;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.foundation.term.Terms;
import org.springframework.stereotype.Component;

/** 要素表里的风险: what an answer in the element form means for the dispute, from rulebook/risks/warnings.yaml. Each rests on the answer and names it. */
@Component
public class Warnings implements RuleCheck {

    static final Book<List<Warning>> BOOK = new Book<>("warnings", "风险提示：要素", "要素表里哪些答案要留意", "risks/warnings.yaml", "id",
            Book.items("id", "名称", "form", "哪张要素表：代码", "element", "哪一项：代码", "is", "答的是", "over", "从那天起算，哪个期限满了", "past", "那天已经过了",
                    "given", "填了没有", "unless", "这样答的不提示：代码", "area", "哪方面：时效、到哪个法院、证据、花费、时间、能不能拿到", "level", "轻重：请留意、要紧",
                    "words", "怎么说", "source", "依据", "since", "生效", "until", "失效"),
            row -> String.valueOf(row.get("words")), rows -> rows.stream().map(Row::new).map(Warnings::warning).toList());

    /** Stands for any answer at all. */
    private static final String ANYTHING = "有";

    /**
     * A warning.
     *
     * @param is     answers of which one was given; empty if that is of no matter
     * @param over   name of the term that must have run out since the day answered, null if that is of no matter
     * @param past   whether the day answered must have passed
     * @param given  whether something must, or must not, have been answered; null if that is of no matter
     * @param unless answers of other elements that make it idle
     */
    record Warning(String form, String element, List<String> is, @Nullable String over, boolean past, @Nullable Boolean given, Map<String, List<String>> unless,
                   Risk.Area area, Risk.Level level, String words, String source) { }

    private final Rulebook rulebook;
    private final ElementForms forms;
    private final Terms terms;

    Warnings(Rulebook rulebook, ElementForms forms, Terms terms) {
        this.rulebook = rulebook;
        this.forms = forms;
        this.terms = terms;
    }

    /** What the answers of the form mean, by the rules of the day. */
    List<Risk> of(Sheet sheet, LocalDate today) {
        return rulebook.on(BOOK, today).stream().filter(it -> it.form().equals(sheet.form().id())).flatMap(it -> risk(it, sheet, today).stream()).toList();
    }

    private Optional<Risk> risk(Warning warning, Sheet sheet, LocalDate today) {
        return sheet.entry(warning.element()).filter(it -> it.state() != Sheet.State.IDLE).filter(it -> holds(warning, it, today))
                .filter(it -> warning.unless().entrySet().stream().noneMatch(other -> sheet.entry(other.getKey()).filter(entry -> isOneOf(entry, other.getValue())).isPresent()))
                .map(it -> new Risk(warning.area(), warning.level(), warning.words(),
                        "您在要素表里填的“%s”：%s".formatted(it.element().label(), it.isAnswered() ? it.words() : "没有填"), warning.source()));
    }

    private boolean holds(Warning warning, Sheet.Entry entry, LocalDate today) {
        if (warning.given() != null && warning.given() != entry.isAnswered()) {
            return false;
        }
        if (!warning.is().isEmpty() && !isOneOf(entry, warning.is())) {
            return false;
        }
        if (warning.over() == null && !warning.past()) {
            return true;
        }
        return entry.value() instanceof Value.Day(var day) && (!warning.past() || day.isBefore(today))
                && (warning.over() == null || terms.count(warning.over(), day).due().isBefore(today));
    }

    private static boolean isOneOf(Sheet.Entry entry, List<String> answers) {
        return entry.isAnswered() && (answers.contains(ANYTHING) || (entry.value() instanceof Value.Picks(var chosen) ? chosen : List.of(entry.words())).stream()
                .anyMatch(answers::contains));
    }

    @Override
    public String book() {
        return BOOK.name();
    }

    /** Form, elements, answers and term must be there on that day. */
    @Override
    public void check(Map<String, Object> row, LocalDate since) {
        var warning = warning(new Row(row));
        var form = forms.find(warning.form(), since).orElseThrow(() -> new InvalidValue("%s那天没有“%s”这张要素表。".formatted(since, warning.form())));
        var element = element(form, warning.element());
        possible(element, warning.is());
        warning.unless().forEach((other, answers) -> possible(element(form, other), answers));
        if ((warning.over() != null || warning.past()) && element.type() != Element.Type.DATE) {
            throw new InvalidValue("“%s”不是日期，不能从它算期限。".formatted(element.label()));
        }
        if (warning.over() != null) {
            terms.rules().on(warning.over(), since);
        }
    }

    private static Element element(ElementForm form, String id) {
        return form.element(id).orElseThrow(() -> new InvalidValue("%s里没有“%s”这一项。可以写的有：%s。".formatted(form.name(), id,
                String.join("、", form.elements().stream().map(it -> "%s（%s）".formatted(it.id(), it.label())).toList()))));
    }

    private static void possible(Element element, List<String> answers) {
        var choices = element.type() == Element.Type.YES_NO ? List.of("是", "否") : element.choices();
        answers.stream().filter(it -> !it.equals(ANYTHING) && !choices.contains(it)).findFirst().ifPresent(it -> {
            throw new InvalidValue("“%s”不会答“%s”，可以答：%s。".formatted(element.label(), it, String.join("、", choices)));
        });
    }

    private static Warning warning(Row it) {
        var unless = new LinkedHashMap<String, List<String>>();
        it.pairs("unless").forEach((element, answers) -> unless.put(element.toString(), texts(answers)));
        return new Warning(it.text("form"), it.text("element"), texts(it.items().getOrDefault("is", List.of())), it.items().containsKey("over") ? it.text("over") : null,
                it.items().containsKey("past") && it.yes("past"), it.items().containsKey("given") ? it.yes("given") : null, unless,
                labelled(Risk.Area.values(), Risk.Area::label, it.text("area")), labelled(Risk.Level.values(), Risk.Level::label, it.text("level")), it.text("words"),
                it.text("source"));
    }

    private static <T> T labelled(T[] values, java.util.function.Function<T, String> label, String wanted) {
        return Stream.of(values).filter(it -> label.apply(it).equals(wanted)).findFirst()
                .orElseThrow(() -> new InvalidValue("“%s”不认识，可以写：%s。".formatted(wanted, String.join("、", Stream.of(values).map(label).toList()))));
    }

    /** A yes or no may have been read as such before. */
    private static List<String> texts(Object value) {
        return (value instanceof List<?> many ? many : List.of(value)).stream().map(it -> it instanceof Boolean yes ? yes ? "是" : "否" : String.valueOf(it)).toList();
    }
}
