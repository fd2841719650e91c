package org.liandong.foundation.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;

/** 诉讼费用表: what a proceeding costs and how that is counted, from rulebook/fees.yaml and fees-provinces.yaml (诉讼费用交纳办法). */
public final class FeeTable {

    /** Claims about money or things. */
    public static final String PROPERTY = "财产案件";
    /** Claims about neither, unless a rule of their own is known. */
    public static final String OTHER = "其他非财产案件";
    public static final String PAYMENT_ORDER = "申请支付令";
    public static final String PRESERVATION = "申请保全";
    public static final String ENFORCEMENT = "申请执行";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether the fee is counted by an amount. */
    public enum Need { 必填, 可填, 不论 }

    /**
     * One kind of fee in one of its versions.
     *
     * @param group   类别 a calculator offers, such as 财产
     * @param matter  what tells it from others of its class, empty if it is the only one
     * @param kind    受理费, 申请费 or 异议费
     * @param usual   whether it is meant where its class is named without a matter
     * @param asks    what the amount is, empty if none counts
     * @param range   lowest and highest fee
     * @param without the same without an amount, null if that makes no difference
     * @param chosen  who chooses within the range, empty if the law fixes the fee
     * @param cap     the fee never exceeds it, null if there is no such limit
     * @param of      the rule it is a part of, null if it stands for itself
     * @param parts   which part of that rule's fee
     * @param causes  prefixes of the causes of action it is for, empty if it is not chosen by cause
     */
    public record Rule(String id, String group, String matter, String kind, boolean usual, Need need, String asks, String source, Range range,
                       @Nullable Range without, String chosen, @Nullable Long cap, @Nullable String of, int parts, List<Step> steps, List<String> causes,
                       Map<String, String> examples, @Nullable LocalDate since, @Nullable LocalDate until) {

        boolean isInForce(LocalDate day) {
            return within(day, since, until);
        }
    }

    /** Lowest and highest fee, in yuan; the same if the law fixes it. */
    public record Range(long least, long most) {

        boolean isOpen() {
            return most > least;
        }
    }

    /**
     * One band.
     *
     * @param over where it begins, yuan
     * @param rate per cent of what lies in it
     */
    public record Step(long over, BigDecimal rate) { }

    /** What a province fixed within the range of a fee. */
    record Choice(String province, String fee, Money amount, String source, @Nullable LocalDate since, @Nullable LocalDate until) { }

    /** The rules with what the provinces chose. */
    private record Content(List<Rule> rules, List<Choice> choices) { }

    private final Supplier<Content> content;
    /** Code of the court's own province, empty if there is none. */
    private final String home;

    private FeeTable(Supplier<Content> content, String home) {
        this.content = content;
        this.home = home;
    }

    /** The table as shipped with the house. */
    public static FeeTable load() {
        return RulebookConfiguration.FEES.shipped().with(RuleFile.rows(RulebookConfiguration.CHOICES.file()));
    }

    /** The table of those rows, without any province's choice. */
    static FeeTable of(List<Map<String, Object>> rows) {
        var content = new Content(rows.stream().map(FeeTable::rule).toList(), List.of());
        return new FeeTable(() -> content, "");
    }

    /** This table with what the provinces chose. */
    FeeTable with(List<Map<String, Object>> provinces) {
        var content = new Content(rules(), choices(provinces));
        return new FeeTable(() -> content, home);
    }

    static List<Choice> choices(List<Map<String, Object>> rows) {
        return rows.stream().map(FeeTable::choice).toList();
    }

    /** The table of a court in that province as it is whenever it is asked. */
    static FeeTable in(Supplier<FeeTable> fees, Supplier<List<Choice>> choices, String home) {
        return new FeeTable(() -> new Content(fees.get().rules(), choices.get()), home);
    }

    public List<Rule> rules() {
        return content.get().rules();
    }

    /** The version in force on the day. Throws {@link InvalidValue} for a name that is not in the table. */
    public Rule on(String id, LocalDate day) {
        return rules().stream().filter(it -> it.id().equals(id) && it.isInForce(day)).findFirst()
                .orElseThrow(() -> new InvalidValue("收费表里没有“%s”。".formatted(id)));
    }

    /** The fee for taking a dispute of that cause to court; {@code amount} is null if the claim is not about money. */
    public Fee filing(String cause, @Nullable Money amount, LocalDate day) {
        return count(forCase(cause, amount, day).id(), amount, day);
    }

    /** The rule that is for the cause, or for what is claimed. */
    public Rule forCase(String cause, @Nullable Money amount, LocalDate day) {
        var own = byCause(cause, day);
        return own != null ? own : on(amount == null ? OTHER : PROPERTY, day);
    }

    /** The rule that is for that cause alone, null if it goes by what is claimed. */
    public @Nullable Rule byCause(String cause, LocalDate day) {
        return rules().stream().filter(it -> it.isInForce(day)).flatMap(rule -> rule.causes().stream().filter(it -> isWithin(cause, it))
                .map(it -> Map.entry(it, rule))).max(Comparator.comparing(it -> it.getKey().length())).map(Map.Entry::getValue).orElse(null);
    }

    /** Counts the fee of that kind by what the court's own province chose. */
    public Fee count(String id, @Nullable Money amount, LocalDate day) {
        return count(id, amount, home, day);
    }

    /** Counts the fee of that kind by what that province chose; an unknown choice is counted at its lowest. */
    public Fee count(String id, @Nullable Money amount, String province, LocalDate day) {
        var rule = on(id, day);
        var bare = amount == null && rule.without() != null;
        if (rule.of() != null && !bare) {
            return part(rule, count(rule.of(), amount, province, day));
        }
        var range = bare ? Objects.requireNonNull(rule.without()) : rule.range();
        var fixed = content.get().choices().stream().filter(it -> it.province().equals(province) && it.fee().equals(id) && within(day, it.since(), it.until())).findFirst()
                .orElse(null);
        var sum = fixed == null || !range.isOpen() ? Money.ofYuan(range.least()) : fixed.amount();
        var lines = new ArrayList<Fee.Line>();
        lines.add(new Fee.Line(first(rule, range, fixed, sum), sum, fixed == null ? rule.source() : rule.source() + "；" + fixed.source()));
        var cents = amount == null ? 0 : amount.cents();
        for (int i = 0; i < rule.steps().size(); i++) {
            var step = rule.steps().get(i);
            var end = i + 1 < rule.steps().size() ? Money.ofYuan(rule.steps().get(i + 1).over()).cents() : Long.MAX_VALUE;
            var inside = Math.min(cents, end) - Money.ofYuan(step.over()).cents();
            if (inside > 0) {
                var more = Money.ofCents(inside).times(step.rate().divide(HUNDRED));
                lines.add(new Fee.Line("超过%s的%s × %s%% ＝ %s".formatted(Money.ofYuan(step.over()).spoken(), Money.ofCents(inside).spoken(),
                        step.rate().toPlainString(), Fee.yuan(more)), more, rule.source()));
                sum = sum.plus(more);
            }
        }
        return capped(rule, new Fee(sum, lines, rule.source(), range.isOpen() && fixed == null));
    }

    private static String first(Rule rule, Range range, @Nullable Choice fixed, Money sum) {
        if (range.most() == 0) {
            return "这类不收费";
        }
        if (!range.isOpen()) {
            return rule.steps().isEmpty() || range.equals(rule.without()) ? "每件%s".formatted(Fee.yuan(sum))
                    : "不超过%s的部分：%s".formatted(Money.ofYuan(rule.steps().getFirst().over()).spoken(), Fee.yuan(sum));
        }
        var open = "每件%d元到%d元，由%s定".formatted(range.least(), range.most(), rule.chosen());
        return fixed == null ? "%s，这里按最低%s算".formatted(open, Fee.yuan(sum)) : "%s，定的是%s".formatted(open, Fee.yuan(sum));
    }

    private static Fee part(Rule rule, Fee whole) {
        if (rule.parts() == 1) {
            return capped(rule, new Fee(whole.amount(), whole.lines(), rule.source(), whole.range()));
        }
        var cents = BigDecimal.valueOf(whole.amount().cents()).divide(BigDecimal.valueOf(rule.parts()), 0, RoundingMode.HALF_UP);
        var sum = Money.ofCents(cents.longValueExact());
        var less = whole.to(sum, "按%s的%d分之一：%s ÷ %d ＝ %s".formatted(rule.of(), rule.parts(), Fee.yuan(whole.amount()), rule.parts(), Fee.yuan(sum)),
                rule.source());
        return capped(rule, new Fee(sum, less.lines(), rule.source(), whole.range()));
    }

    private static Fee capped(Rule rule, Fee fee) {
        return rule.cap() == null || fee.amount().compareTo(Money.ofYuan(rule.cap())) <= 0 ? fee
                : fee.to(Money.ofYuan(rule.cap()), "最多收%s".formatted(Fee.yuan(Money.ofYuan(rule.cap()))), rule.source());
    }

    private static boolean isWithin(String cause, String prefix) {
        return cause.equals(prefix) || cause.startsWith(prefix + ".");
    }

    private static boolean within(LocalDate day, @Nullable LocalDate since, @Nullable LocalDate until) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    private static Rule rule(Map<String, Object> row) {
        var it = new Row(row);
        var steps = it.rows("steps").stream().map(step -> new Step(step.number("over"), new BigDecimal(step.text("rate")))).toList();
        var examples = new LinkedHashMap<String, String>();
        it.pairs("examples").forEach((amount, fee) -> examples.put(amount.toString(), fee.toString()));
        var none = it.pairs("none");
        return new Rule(it.text("id"), it.text("class"), it.text("matter", ""), it.text("kind"), !Boolean.FALSE.equals(row.get("usual")),
                it.one("amount", Need.class), it.text("asks", ""), it.text("source"), range(row), none.isEmpty() ? null : range(none), it.text("chosen", ""),
                number(row.get("cap")), (String) row.get("of"), row.get("parts") instanceof Integer parts ? parts : 1, steps, it.texts("causes"), examples,
                it.day("since"), it.day("until"));
    }

    private static Choice choice(Map<String, Object> row) {
        var it = new Row(row);
        return new Choice(it.text("province"), it.text("fee"), Money.of(String.valueOf(row.get("amount"))), it.text("source"), it.day("since"), it.day("until"));
    }

    private static Range range(Map<?, ?> row) {
        var least = row.get("least") instanceof Number number ? number.longValue() : 0;
        return new Range(least, row.get("most") instanceof Number most ? most.longValue() : least);
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value instanceof Number number ? (Long) number.longValue() : null;
    }
}
