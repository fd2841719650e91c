package org.liandong.proceeding.filing;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;

/** 立案条件表: the conditions of filing by class of case. */
final class FilingConditions {

    static final String MENTIONS = "提到:";

    static final Book<FilingConditions> BOOK = new Book<>("conditions", "立案条件", "当事人自己先看、立案人员照着审的同一张核对表", "filing/conditions.yaml", "name",
            Book.items("name", "条件", "classes", "用于哪些类别", "causes", "用于哪些案由", "test", "怎么核对", "fine", "符合时说", "todo", "不符合时怎么办",
                    "source", "依据", "since", "生效", "until", "失效"),
            row -> String.valueOf(row.get("todo")), FilingConditions::of);

    private static final Set<String> TESTS = Set.of("原告身份", "被告身份", "请求", "事实", "案由");

    /**
     * One condition.
     *
     * @param classes names of the classes it is for, empty for all
     * @param causes  beginnings of the causes it is for, empty for all
     * @param test    how it is looked at
     * @param fine    what to say if it seems to be met
     * @param todo    what to do if not
     */
    record Condition(String name, List<String> classes, List<String> causes, String test, String fine, String todo, String source) {

        boolean isFor(String kind, String cause) {
            return (classes.isEmpty() || classes.contains(kind))
                    && (causes.isEmpty() || causes.stream().anyMatch(it -> cause.equals(it) || cause.startsWith(it + ".")));
        }
    }

    private final List<Condition> conditions;

    private FilingConditions(List<Condition> conditions) {
        this.conditions = conditions;
    }

    static FilingConditions of(List<Map<String, Object>> rows) {
        return new FilingConditions(rows.stream().map(FilingConditions::row).toList());
    }

    /** The conditions for a case of that class and cause. */
    List<Condition> of(String kind, String cause) {
        return conditions.stream().filter(it -> it.isFor(kind, cause)).toList();
    }

    @SuppressWarnings("unchecked")
    private static Condition row(Map<String, Object> row) {
        var it = new Row(row);
        var test = it.text("test");
        if (!test.startsWith(MENTIONS) && !TESTS.contains(test)) {
            throw new InvalidValue("核对办法（test）不认识“%s”。可以写%s，或者“提到:词|词”。".formatted(test, String.join("、", TESTS)));
        }
        return new Condition(it.text("name"), (List<String>) row.getOrDefault("classes", List.of()),
                (List<String>) row.getOrDefault("causes", List.of()), test, it.text("fine"), it.text("todo"), it.text("source"));
    }
}
