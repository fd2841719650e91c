package org.liandong.foundation.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;

/** 诉讼费用表: what a proceeding costs and how that is counted, from rulebook/fees.yaml (诉讼费用交纳办法). */
public final class FeeTable {

    /** Claims about money or things. */
    public static final String PROPERTY = "财产案件";
    /** Claims about neither, unless a rule of their own is known. */
    public static final String OTHER = "其他非财产案件";
    public static final String PAYMENT_ORDER = "申请支付令";
    public static final String PRESERVATION = "申请保全";
    public static final String ENFORCEMENT = "申请执行";

    private static final String HALVED_ONCE = "减半只能减一次（民诉法解释 206）";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One kind of fee in one of its versions.
     *
     * @param least  lowest fee, yuan
     * @param most   upper end of the range the province chooses from, null if the law fixes the fee
     * @param cap    the fee never exceeds it, null if there is no such limit
     * @param of     the rule it is a part of, null if it stands for itself
     * @param parts  which part of that rule's fee
     * @param causes prefixes of the causes of action it is for, empty if it is not chosen by cause
     */
    public record Rule(String id, String source, long least, @Nullable Long most, @Nullable Long cap, @Nullable String of, int parts,
                       List<Step> steps, List<String> causes, Map<Long, String> examples, @Nullable LocalDate since, @Nullable LocalDate until) {

        boolean isInForce(LocalDate day) {
            return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * One band.
     *
     * @param over where it begins, yuan
     * @param rate per cent of what lies in it
     */
    public record Step(long over, BigDecimal rate) { }

    /**
     * A counted fee.
     *
     * @param lines how it was counted, one step a line
     * @param range true if the province sets the fee and the lowest was taken
     */
    public record Fee(Money amount, List<String> lines, String law, boolean range) {

        /** Half of it, for that reason (诉讼费用交纳办法 15、16). */
        public Fee halved(String why, String article) {
            var half = amount.times(new BigDecimal("0.5"));
            var more = new ArrayList<>(lines);
            more.add("%s，减半：%s ÷ 2 ＝ %s（%s）。%s".formatted(why, yuan(amount), yuan(half), article, HALVED_ONCE));
            return new Fee(half, List.copyOf(more), law, range);
        }
    }

    private final Supplier<List<Rule>> rules;

    private FeeTable(Supplier<List<Rule>> rules) {
        this.rules = rules;
    }

    /** The table of these rows. */
    static FeeTable of(List<Map<String, Object>> rows) {
        var rules = rows.stream().map(FeeTable::rule).toList();
        return new FeeTable(() -> rules);
    }

    /** The table as it is whenever it is asked. */
    static FeeTable in(Supplier<FeeTable> now) {
        return new FeeTable(() -> now.get().rules());
    }

    public static FeeTable load() {
        return RulebookConfiguration.FEES.shipped();
    }

    public List<Rule> rules() {
        return rules.get();
    }

    /** The version in force on the day. Throws {@link InvalidValue} for a name that is not in the table. */
    public Rule on(String id, LocalDate day) {
        return rules().stream().filter(it -> it.id().equals(id) && it.isInForce(day)).findFirst()
                .orElseThrow(() -> new InvalidValue("收费表里没有“%s”。".formatted(id)));
    }

    /** The fee for taking a dispute of that cause to court; {@code amount} is null if the claim is not about money. */
    public Fee filing(String cause, @Nullable Money amount, LocalDate day) {
        var own = rules().stream().filter(it -> it.isInForce(day)).flatMap(rule -> rule.causes().stream().filter(it -> isWithin(cause, it))
                .map(it -> Map.entry(it, rule))).max(Comparator.comparing(it -> it.getKey().length())).map(Map.Entry::getValue);
        return count(own.map(Rule::id).orElse(amount == null ? OTHER : PROPERTY), amount, day);
    }

    /** Counts the fee of that kind. */
    public Fee count(String id, @Nullable Money amount, LocalDate day) {
        var rule = on(id, day);
        if (rule.of() != null) {
            return part(rule, count(rule.of(), amount, day));
        }
        var lines = new ArrayList<String>();
        var range = rule.most() != null;
        var sum = Money.ofYuan(rule.least());
        lines.add(range ? "每件%d元到%d元，由省里定标准，这里按最低%s算".formatted(rule.least(), rule.most(), yuan(sum)) : first(rule, sum));
        var cents = amount == null ? 0 : amount.cents();
        for (int i = 0; i < rule.steps().size(); i++) {
            var step = rule.steps().get(i);
            var end = i + 1 < rule.steps().size() ? Money.ofYuan(rule.steps().get(i + 1).over()).cents() : Long.MAX_VALUE;
            var inside = Math.min(cents, end) - Money.ofYuan(step.over()).cents();
            if (inside > 0) {
                var more = Money.ofCents(inside).times(step.rate().divide(HUNDRED));
                lines.add("超过%s的%s × %s%% ＝ %s".formatted(Money.ofYuan(step.over()).spoken(), Money.ofCents(inside).spoken(),
                        step.rate().toPlainString(), yuan(more)));
                sum = sum.plus(more);
            }
        }
        if (rule.cap() != null && sum.compareTo(Money.ofYuan(rule.cap())) > 0) {
            sum = Money.ofYuan(rule.cap());
            lines.add("最多收%s".formatted(yuan(sum)));
        }
        if (lines.size() > 1) {
            lines.add("合计 %s".formatted(yuan(sum)));
        }
        return new Fee(sum, List.copyOf(lines), rule.source(), range);
    }

    private static String first(Rule rule, Money sum) {
        return rule.steps().isEmpty() ? "每件%s".formatted(yuan(sum))
                : "不超过%s的部分：%s".formatted(Money.ofYuan(rule.steps().getFirst().over()).spoken(), yuan(sum));
    }

    private static Fee part(Rule rule, Fee whole) {
        var cents = BigDecimal.valueOf(whole.amount().cents()).divide(BigDecimal.valueOf(rule.parts()), 0, RoundingMode.HALF_UP);
        var sum = Money.ofCents(cents.longValueExact());
        var lines = new ArrayList<>(whole.lines());
        lines.add("%s的%d分之一：%s ÷ %d ＝ %s".formatted(rule.of(), rule.parts(), yuan(whole.amount()), rule.parts(), yuan(sum)));
        return new Fee(sum, List.copyOf(lines), rule.source(), whole.range());
    }

    private static boolean isWithin(String cause, String prefix) {
        return cause.equals(prefix) || cause.startsWith(prefix + ".");
    }

    /** To the cent and without an empty fraction: "183.33元", "50元". */
    private static String yuan(Money money) {
        return money.yuan().replaceFirst("\\.00$", "") + "元";
    }

    @SuppressWarnings("unchecked")
    private static Rule rule(Map<String, Object> row) {
        var steps = ((List<Map<String, Object>>) row.getOrDefault("steps", List.of())).stream()
                .map(it -> new Step(((Number) it.get("over")).longValue(), new BigDecimal((String) it.get("rate")))).toList();
        var examples = new java.util.TreeMap<Long, String>();
        ((Map<Number, String>) row.getOrDefault("examples", Map.of())).forEach((amount, fee) -> examples.put(amount.longValue(), fee));
        return new Rule((String) row.get("id"), (String) row.get("source"), row.get("least") instanceof Number least ? least.longValue() : 0,
                number(row.get("most")), number(row.get("cap")), (String) row.get("of"), row.get("parts") instanceof Integer parts ? parts : 1, steps,
                (List<String>) row.getOrDefault("causes", List.of()), examples, RuleFile.day(row, "since"), RuleFile.day(row, "until"));
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value instanceof Number number ? (Long) number.longValue() : null;
    }
}
