package org.liandong.foundation.term;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;

/** 期限规则库: every version of every time limit, from rulebook/terms.yaml. */
public final class TermRules {

    static final Book<TermRules> BOOK = new Book<>("terms", "期限", "每一条法定时限", "terms.yaml", "id",
            Book.items("id", "名称", "area", "哪一类", "length", "多长", "unit", "单位：小时、日、工作日、月、年", "bound", "由法院定的：最少、最多", "from", "从什么事起算",
                    "rolls", "顺延：最后一天遇休假日，是否顺延到上班第一天", "source", "依据", "pauses", "不算的日子", "extension", "怎么延长", "approver", "谁批准",
                    "then", "到期以后", "note", "说明", "examples", "算例：起算日和最后一天", "since", "生效", "until", "失效"),
            TermRules::says, TermRules::of);

    private final List<TermRule> rules;

    private TermRules(List<TermRule> rules) {
        this.rules = rules;
    }

    private static String says(Map<String, Object> row) {
        var rule = rule(row);
        return "%s，从%s起算%s".formatted(rule.bounded(), rule.event(), rule.rolls() ? "" : "，遇休假日不顺延")
                + (rule.extension().isEmpty() ? "" : "；" + rule.extending());
    }

    /** As shipped with the house. */
    public static TermRules load() {
        return BOOK.shipped();
    }

    /** The rules of those rows. */
    static TermRules of(List<Map<String, Object>> rows) {
        return new TermRules(rows.stream().map(TermRules::rule).toList());
    }

    /** The version in force when the term begins. Throws {@link InvalidValue} for a name that is not in the rulebook. */
    public TermRule on(String id, LocalDate day) {
        return find(id, day).orElseThrow(() -> new InvalidValue("规则库里没有“%s”这个期限。".formatted(id)));
    }

    /** The version in force on that day, empty if there is none. */
    public Optional<TermRule> find(String id, LocalDate day) {
        return rules.stream().filter(rule -> rule.id().equals(id) && rule.isInForce(day)).findFirst();
    }

    public List<TermRule> all() {
        return rules;
    }

    private static TermRule rule(Map<String, Object> row) {
        var it = new Row(row);
        var examples = new LinkedHashMap<String, String>();
        it.pairs("examples").forEach((start, due) -> examples.put(start.toString(), due.toString()));
        return new TermRule(it.text("id"), it.text("area"), it.number("length"), it.one("unit", TermRule.Unit.class),
                row.containsKey("bound") ? it.one("bound", TermRule.Bound.class) : TermRule.Bound.法定, it.text("from"), it.yes("rolls"),
                it.text("source"), it.texts("pauses"), it.text("extension", ""), it.text("approver", ""), it.text("then", ""), it.text("note", ""),
                it.day("since"), it.day("until"), examples);
    }
}
