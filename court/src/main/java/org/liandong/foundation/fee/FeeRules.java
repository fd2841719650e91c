package org.liandong.foundation.fee;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** 诉讼费的增减和承担: when a fee falls away, is halved or comes back, who pays it first and who bears it, from rulebook/fee-rules.yaml. */
public final class FeeRules {

    /** What a rule is about. */
    public enum Topic { 不交, 减半, 退还, 预交, 负担 }

    /**
     * One rule.
     *
     * @param when what must be so for it to count: by the name of a fact, the values that fit
     * @param who  whom it falls on, empty if it falls on nobody
     */
    public record Rule(String id, Topic topic, Map<String, List<String>> when, String who, String words, String source, @Nullable LocalDate since,
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

    public static FeeRules of(List<Map<String, Object>> rows) {
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

    @SuppressWarnings("unchecked")
    private static Rule rule(Map<String, Object> row) {
        return new Rule((String) row.get("id"), Topic.valueOf((String) row.get("topic")), (Map<String, List<String>>) row.getOrDefault("when", Map.of()),
                (String) row.getOrDefault("who", ""), (String) row.get("words"), (String) row.get("source"), day(row.get("since")), day(row.get("until")));
    }

    static @Nullable LocalDate day(@Nullable Object date) {
        return date == null ? null : LocalDate.ofInstant(((Date) date).toInstant(), ZoneOffset.UTC);
    }
}
