package org.liandong.foundation.element;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.element.reckoning.Calculators;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Rulebook;

/** 要素表库: the forms of every day: those under rulebook/elements, each a file of its own, and the versions a court put in force. */
public class ElementForms {

    /** Every item of a form, at any depth. */
    static final Map<String, String> ITEMS = Book.items("id", "代号：代码", "name", "叫什么", "causes", "用于哪些案由：代码", "sections", "各节", "title", "标题", "kind", "是什么：诉讼请求、事实、证据、其他",
            "hint", "提示", "elements", "各项", "ask", "怎么问", "label", "法律用语", "type", "怎么答：文字、长文字、金额、日期、整数、百分比、小数、是或否、单选、多选、多行",
            "required", "要紧", "when", "什么时候才问", "choices", "选项", "columns", "各列", "check", "校验", "past", "已经过去", "after", "不早于",
            "least", "不小于", "most", "不大于", "law", "条文", "say", "文书里的句子", "known", "案卷里已有：代码", "told", "讲述时问过：代码", "computed", "计算：代码",
            "by", "计算器：代码", "with", "用哪些答案：代码", "respond", "要不要对方答复", "source", "依据", "since", "生效", "until", "失效");

    private final Book<List<ElementForm>> book;
    private final Rulebook rulebook;
    private final Calculators calculators;

    ElementForms(Book<List<ElementForm>> book, Rulebook rulebook, Calculators calculators) {
        this.book = book;
        this.rulebook = rulebook;
        this.calculators = calculators;
    }

    /** The forms as a book of rules. */
    static Book<List<ElementForm>> book(Calculators calculators) {
        return new Book<>("elements", "要素表", "每类纠纷要说清哪些事", "elements/", "id", ITEMS, ElementForms::said, rows -> of(rows, calculators));
    }

    private static List<ElementForm> of(List<Map<String, Object>> rows, Calculators calculators) {
        var forms = rows.stream().map(it -> FormReader.read(it, calculators)).toList();
        if (forms.stream().noneMatch(it -> it.causes().contains(""))) {
            throw new InvalidValue("要有一张用于所有民事案由的要素表（causes 写 [\"\"]）。");
        }
        return forms;
    }

    private static String said(Map<String, Object> row) {
        return ((List<?>) Objects.requireNonNull(row.get("sections"))).stream().map(it -> String.valueOf(((Map<?, ?>) it).get("title"))).collect(Collectors.joining("；"));
    }

    /** The forms as shipped with the house. */
    public static ElementForms asShipped(Calculators calculators) {
        var book = book(calculators);
        return new ElementForms(book, Rulebook.asShipped(book), calculators);
    }

    /** The form of that name that is in use on the day. */
    public Optional<ElementForm> find(String id, LocalDate day) {
        return all(day).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The version of the form that began on that day, whether it is still in use or not; null for the one that always was. */
    Optional<ElementForm> version(String id, @Nullable LocalDate since) {
        return rulebook.table(book).get().stream().filter(it -> it.id().equals(id) && Objects.equals(it.since(), since)).findFirst();
    }

    /** Those in use on the day, by name. */
    public List<ElementForm> all(LocalDate day) {
        return rulebook.on(book, day);
    }

    /** The form for the cause: the one with the longest beginning of its id. There is one for every civil cause. */
    public Optional<ElementForm> forCause(String cause, LocalDate day) {
        return all(day).stream().flatMap(form -> form.causes().stream().filter(it -> it.isEmpty() ? isCivil(cause) : cause.equals(it)
                || cause.startsWith(it + "."))
                .map(it -> Map.entry(it, form))).max(Comparator.comparing(it -> it.getKey().length())).map(Map.Entry::getValue);
    }

    /** A form with answers and with what the file knows. */
    public Sheet read(ElementForm form, Map<String, ?> answers, Known known, LocalDate today) {
        return new SheetReader(form, answers, known, today, calculators).read();
    }

    private static boolean isCivil(String cause) {
        return !cause.isEmpty() && Character.isDigit(cause.charAt(0));
    }
}
