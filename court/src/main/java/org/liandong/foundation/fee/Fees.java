package org.liandong.foundation.fee;

import static org.liandong.foundation.fee.FeeQuestion.Change.支付令转诉讼;
import static org.liandong.foundation.fee.FeeQuestion.Change.法庭调查终结后减少请求;
import static org.liandong.foundation.fee.FeeQuestion.Change.简易转普通;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.fee.FeeAnswer.Balance;
import org.liandong.foundation.fee.FeeAnswer.Duty;
import org.liandong.foundation.fee.FeeAnswer.Share;
import org.liandong.foundation.fee.FeeRules.Topic;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.rulebook.FeeTable;

/** 诉讼费计算 (诉讼费用交纳办法；民诉法解释 194–207): from a question to the fee with its arithmetic and all that belongs to it. */
public final class Fees {

    private final FeeTable table;
    private final Supplier<FeeRules> rules;
    private final Supplier<Reliefs> reliefs;
    private final Causes causes;
    private final BiFunction<String, LocalDate, String> spans;

    /**
     * Fees by whatever rules are installed when they are counted.
     *
     * @param spans how long the term of that name is on that day, as in "7日"
     */
    public Fees(FeeTable table, Supplier<FeeRules> rules, Supplier<Reliefs> reliefs, Causes causes, BiFunction<String, LocalDate, String> spans) {
        this.table = table;
        this.rules = rules;
        this.reliefs = reliefs;
        this.causes = causes;
        this.spans = spans;
    }

    public FeeTable table() {
        return table;
    }

    public Reliefs reliefs() {
        return reliefs.get();
    }

    /**
     * The answer, or what is wrong with which field of the question.
     *
     * @param today the day whose law counts if the question names none
     * @param home  code of the province that counts if the question names none
     */
    public Outcome<FeeAnswer> answer(FeeQuestion question, LocalDate today, String home) {
        var day = question.date() == null ? today : question.date();
        var check = new FeeCheck(table, reliefs.get(), causes, question, day, today);
        var errors = check.errors();
        return errors.isEmpty() ? new Outcome.Done<>(counted(new Case(question, check.rule(), check.total(), day, home), check.notes()))
                : new Outcome.Refused<>(Refusal.invalid(errors));
    }

    /** A question that can be answered, with what follows from it. */
    private record Case(FeeQuestion asked, FeeTable.Rule rule, @Nullable Money total, LocalDate day, String home) {

        Map<String, String> facts() {
            var facts = new HashMap<String, String>();
            facts.put("class", rule.group());
            facts.put("kind", rule.kind());
            facts.put("fee", rule.id());
            facts.put("procedure", (asked.change() == 简易转普通 ? FeeQuestion.Procedure.普通 : asked.procedure()).name());
            facts.put("stage", asked.stage().name());
            facts.put("role", asked.role().name());
            facts.put("against", asked.against().name());
            facts.put("ground", asked.ground().name());
            facts.put("outcome", asked.outcome() == null ? "" : asked.outcome().name());
            return facts;
        }

        /** The facts before anything came to an end, and with another procedure if one is named. */
        Map<String, String> before(@Nullable String procedure) {
            var facts = facts();
            facts.put("outcome", "");
            if (procedure != null) {
                facts.put("procedure", procedure);
            }
            return facts;
        }

        String province() {
            return asked.province() == null ? home : asked.province().code();
        }

        /** What the fee goes by: a claim reduced too late still costs what it cost. */
        @Nullable Money base() {
            return asked.change() == 法庭调查终结后减少请求 ? asked.before() : total;
        }
    }

    private FeeAnswer counted(Case it, List<String> notes) {
        var fee = fee(it, it.base(), it.facts());
        var bears = duty(Topic.负担, it);
        var relief = it.asked().relief() == null ? null : relief(reliefs.get().find(it.asked().relief(), it.day()).orElseThrow(), fee.amount());
        return new FeeAnswer(it.day(), it.rule(), fee, duty(Topic.预交, it), bears, shares(it, fee, bears), balance(it, fee), relief, notes);
    }

    private Fee fee(Case it, @Nullable Money amount, Map<String, String> facts) {
        var fee = table.count(it.rule().id(), amount, it.province(), it.day());
        var none = rules.get().first(Topic.不交, facts, it.day()).or(() -> rules.get().first(Topic.退还, facts, it.day()));
        if (none.isPresent()) {
            return fee.waived(none.get().words(), none.get().source());
        }
        var halves = rules.get().all(Topic.减半, facts, it.day());
        return halves.isEmpty() || fee.amount().equals(Money.ZERO) ? fee
                : fee.halved(halves.stream().map(FeeRules.Rule::words).collect(Collectors.joining("，")),
                        halves.stream().map(FeeRules.Rule::source).collect(Collectors.joining("；")));
    }

    private Duty duty(Topic topic, Case it) {
        return rules.get().first(topic, it.facts(), it.day()).map(rule -> new Duty(rule.who(), words(rule, it.day()), rule.source())).orElseThrow();
    }

    /** The words of the rule with the terms they speak of as long as they are on that day. */
    private String words(FeeRules.Rule rule, LocalDate day) {
        return FeeRules.TERM.matcher(rule.words()).replaceAll(it -> spans.apply(it.group(1), day));
    }

    /** What follows when what the question asks for is not paid in time. */
    public FeeRules.Rule lapse(FeeTable.Rule standard, FeeQuestion.Stage stage, FeeQuestion.@Nullable Change change, LocalDate day) {
        return rules.get().first(Topic.逾期, Map.of("class", standard.group(), "kind", standard.kind(), "stage", stage.name(),
                "change", change == null ? "" : change.name()), day).orElseThrow();
    }

    private @Nullable Balance balance(Case it, Fee fee) {
        var asked = it.asked();
        var paid = asked.paid() != null ? asked.paid() : paidBefore(it);
        if (paid == null || paid.equals(fee.amount())) {
            return null;
        }
        var back = paid.compareTo(fee.amount()) > 0;
        var amount = back ? paid.minus(fee.amount()) : fee.amount().minus(paid);
        var sum = back ? "已经交了%s，应当交%s，退%s".formatted(Fee.yuan(paid), Fee.yuan(fee.amount()), Fee.yuan(amount))
                : "应当交%s，已经交了%s，还要交%s".formatted(Fee.yuan(fee.amount()), Fee.yuan(paid), Fee.yuan(amount));
        return switch (asked.change()) {
            case 增加请求 -> new Balance(back, amount, "增加了请求，按增加以后的数额算：" + sum, "诉讼费用交纳办法 21(1)");
            case 减少请求 -> new Balance(back, amount, "法庭调查终结前减少了请求，按减少以后的数额算：" + sum, "诉讼费用交纳办法 21(2)");
            case 简易转普通 -> new Balance(back, amount, "转为普通程序，接到通知的第二天起%s内补交：%s。没有正当理由不补的按撤诉处理，已经交的退一半"
                    .formatted(spans.apply("简转普补交", it.day()), sum), "民诉法解释 199");
            case 支付令转诉讼 -> new Balance(back, amount, "支付令失效后转为打官司：" + sum, "民诉法解释 195");
            case null, default -> new Balance(back, amount, back ? "%s。裁判文书生效以后%s内退".formatted(sum, spans.apply("诉讼费退还", it.day())) : sum, back ? "诉讼费用交纳办法 53；民诉法解释 207"
                    : "诉讼费用交纳办法 22");
        };
    }

    /** What the law had the party pay before the change or before the end, null if nothing had to be paid before. */
    private @Nullable Money paidBefore(Case it) {
        var asked = it.asked();
        return switch (asked.change()) {
            case 增加请求, 减少请求 -> fee(it, asked.before(), it.before(null)).amount();
            case 简易转普通 -> fee(it, it.total(), it.before(FeeQuestion.Procedure.简易.name())).amount();
            case 支付令转诉讼 -> table.count(FeeTable.PAYMENT_ORDER, it.total(), it.province(), it.day()).amount();
            case 法庭调查终结后减少请求 -> null;
            case null -> asked.outcome() == null || !it.rule().kind().equals("受理费") ? null : fee(it, it.base(), it.before(null)).amount();
        };
    }

    private List<Share> shares(Case it, Fee fee, Duty bears) {
        var asked = it.asked();
        if (asked.change() == 法庭调查终结后减少请求) {
            var less = fee.amount().minus(fee(it, it.total(), it.facts()).amount());
            return List.of(new Share("减少请求的一方", less, "减少的那部分请求的费用，由减少的一方负担", "诉讼费用交纳办法 35"),
                    new Share(bears.who(), fee.amount().minus(less), bears.words(), bears.source()));
        }
        if (asked.supported() == null || it.total() == null) {
            return List.of();
        }
        var total = it.total().cents();
        var lost = total == 0 ? 0 : total - asked.supported().cents();
        var part = total == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(lost).divide(BigDecimal.valueOf(total), 12, RoundingMode.HALF_UP);
        var own = fee.amount().times(part);
        var shares = new ArrayList<Share>();
        shares.add(new Share("提出请求的一方", own, "没有得到支持的%s，占%s：%s × %s ＝ %s".formatted(Money.ofCents(lost).spoken(), percent(part), Fee.yuan(fee.amount()),
                percent(part), Fee.yuan(own)), "诉讼费用交纳办法 29"));
        shares.add(new Share("对方", fee.amount().minus(own), "其余的。各出多少最后由法院定，这里按比例算", "诉讼费用交纳办法 29"));
        return List.copyOf(shares);
    }

    private static String percent(BigDecimal part) {
        return part.movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }

    private static FeeAnswer.Relief relief(Reliefs.Reason reason, Money fee) {
        var saving = reason.saving(fee);
        var steps = new ArrayList<>(List.of("起诉或者上诉的时候交书面申请和证明（诉讼费用交纳办法 48）"));
        switch (reason.effect()) {
            case 免交 -> steps.add("免交只给自然人，符合的法院应当批准（诉讼费用交纳办法 44、45）");
            case 减交 -> steps.add("符合的法院应当批准，至少减%d%%（诉讼费用交纳办法 46）".formatted(reason.least()));
            case 缓交 -> steps.add("符合的，法院在决定立案以前就要定（诉讼费用交纳办法 47、49）");
        }
        steps.add("不批准的，法院要书面说明理由（诉讼费用交纳办法 48）");
        steps.add("对方输了，由对方负担（诉讼费用交纳办法 50）");
        var papers = new ArrayList<>(List.of("书面申请", "证明确实有经济困难的材料"));
        papers.addAll(reason.papers());
        return new FeeAnswer.Relief(reason.effect(), saving, Objects.requireNonNull(fee.minus(saving)), List.copyOf(steps), List.copyOf(papers), reason.source());
    }
}
