package org.liandong.foundation.fee;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;

/** 诉讼费的增减和承担: when a fee falls away, is halved or comes back, who pays it first and who bears it, from rulebook/fee-rules.yaml. */
public final class FeeRules {

    /** The name of a term rule within words. */
    static final Pattern TERM = Pattern.compile("\\{([^}]+)}");

    static final Book<FeeRules> BOOK = new Book<>("fee-rules", "诉讼费的增减和负担", "什么时候不交、减半、退还，谁先交，最后谁出，不交怎么办", "fee-rules.yaml", "id",
            Book.items("id", "名称", "topic", "事：不交、减半、退还、预交、负担、逾期", "when", "什么时候", "kind", "收费性质", "class", "类别", "fee", "收费标准", "stage", "第几审",
                    "role", "谁提出的", "procedure", "程序", "outcome", "怎么结的", "against", "对什么上诉", "ground", "再审理由", "change", "后来的变化", "who", "谁", "words", "说明", "back", "已经交的退百分之几",
                    "source", "依据", "since", "生效", "until", "失效"),
            row -> TERM.matcher(String.valueOf(row.get("words"))).replaceAll("“$1”的期限"), FeeRules::of);

    /** What a rule is about; 逾期 is what follows when nobody pays. */
    public enum Topic { 不交, 减半, 退还, 预交, 负担, 逾期 }

    /**
     * One rule.
     *
     * @param when  what must be so for it to count: by the name of a fact, the values that fit
     * @param who   whom it falls on, empty if it falls on nobody
     * @param words what is said of it; a term rule's name in braces stands for its length
     * @param back  how many per cent of what was paid come back
     */
    public record Rule(String id, Topic topic, Map<String, List<String>> when, String who, String words, int back, String source, @Nullable LocalDate since,
                       @Nullable LocalDate until) {

        boolean fits(Map<String, String> facts, LocalDate day) {
            return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until))
                    && when.entrySet().stream().allMatch(it -> it.getValue().contains(facts.getOrDefault(it.getKey(), "")));
        }
    }

    private final List<Rule> rules;

    private FeeRules(List<Rule> rules) {
        this.rules = rules;
    }

    static FeeRules of(List<Map<String, Object>> rows) {
        return new FeeRules(rows.stream().map(FeeRules::rule).toList());
    }

    public List<Rule> all() {
        return rules;
    }

    /** The first rule on that topic that fits. */
    Optional<Rule> first(Topic topic, Map<String, String> facts, LocalDate day) {
        return all(topic, facts, day).stream().findFirst();
    }

    /** Every rule on that topic that fits. */
    List<Rule> all(Topic topic, Map<String, String> facts, LocalDate day) {
        return rules.stream().filter(it -> it.topic() == topic && it.fits(facts, day)).toList();
    }

    private static Rule rule(Map<String, Object> row) {
        var it = new Row(row);
        var when = new LinkedHashMap<String, List<String>>();
        it.pairs("when").forEach((fact, values) -> when.put(fact.toString(), values instanceof List<?> many ? many.stream().map(Object::toString).toList()
                : List.of(values.toString())));
        return new Rule(it.text("id"), it.one("topic", Topic.class), when, it.text("who", ""), it.text("words"),
                it.number("back", 0), it.text("source"), it.day("since"), it.day("until"));
    }
}
