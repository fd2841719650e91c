package org.liandong.proceeding.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.rulebook.RuleCheck;
import org.liandong.foundation.rulebook.RuleFile;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.mediation.Suitability;
import org.liandong.proceeding.triage.Thresholds;
import org.springframework.stereotype.Component;

/**
 * 解纷的路: which ways are open to a dispute on a day, by what conditions, at what cost and in what time. Every way is a row of
 * rulebook/ways.yaml with an effective date, so the words shown follow the law of the day.
 */
@Component
public class Ways implements RuleCheck {

    private static final String REVIEW = "立案审查";
    private static final String PLAIN = "4.10.108.3";

    static final Book<List<Map<String, Object>>> BOOK = new Book<>("ways", "解决纠纷的路", "每条路的条件、费用和期限", "ways.yaml", "id",
            Book.items("id", "代号：代码", "name", "叫什么", "act", "在这里怎么办：代码", "always", "条件不符合也能交", "how", "去哪里办",
                    "what", "是什么", "source", "依据", "only", "只给哪些案由看：代码", "conditions", "条件", "is", "看什么：代码", "of", "哪些：代码",
                    "words", "怎么说", "cost", "费用", "law", "条文", "terms", "期限", "measured", "本院实际用时：代码", "since", "生效", "until", "失效"),
            row -> String.valueOf(row.get("what")), rows -> rows);

    private final Supplier<List<Map<String, Object>>> rows;
    private final Thresholds thresholds;
    private final FeeTable fees;
    private final Terms terms;
    private final CaseClasses classes;
    private final Suitability suitability;

    Ways(FeeTable fees, Terms terms, CaseClasses classes, Thresholds thresholds, Suitability suitability, Rulebook rulebook) {
        this.suitability = suitability;
        this.rows = rulebook.table(BOOK);
        this.thresholds = thresholds;
        this.classes = classes;
        this.fees = fees;
        this.terms = terms;
    }

    /** The ways of that day for the dispute, those that can be taken here first. A way that the facts close is among them and says why. */
    public List<Way> open(LocalDate on, Facts facts) {
        return open(on, facts, null);
    }

    /** The same for a draft, whose dispute will have its id and may be drawn to try a new rule. */
    public List<Way> open(LocalDate on, Facts facts, @Nullable UUID draft) {
        return rows.get().stream().filter(it -> isInForce(it, on)).filter(it -> concerns(it, facts)).map(it -> way(it, on, facts, draft)).toList();
    }

    @Override
    public String book() {
        return BOOK.name();
    }

    /** Walks the way for a plain loan. */
    @Override
    public void check(Map<String, Object> row, LocalDate since) {
        way(row, since, Facts.of(Map.of("cause", PLAIN, "amount", "10000")), null);
    }

    private Way way(Map<String, Object> row, LocalDate on, Facts facts, @Nullable UUID draft) {
        List<Map<String, Object>> conditions = list(row, "conditions");
        List<String> clocks = list(row, "terms");
        return new Way(text(row, "id"), text(row, "name"), (String) row.get("act"), text(row, "what"), (String) row.getOrDefault("how", ""),
                text(row, "source"), conditions.stream().map(it -> condition(it, on, facts, draft)).toList(), cost(row, on, facts),
                clocks.stream().map(it -> it.equals(REVIEW) ? classes.of(facts.causeId(), on).review() : it).map(it -> terms.rules().on(it, on)).toList(),
                Boolean.TRUE.equals(row.get("always")), (String) row.get("measured"));
    }

    private Way.Condition condition(Map<String, Object> row, LocalDate on, Facts facts, @Nullable UUID draft) {
        var limits = thresholds.on(on);
        var amount = facts.amount();
        var met = switch (text(row, "is")) {
            case "money" -> met(amount != null);
            case "amount-up-to" -> met(amount != null && isUpTo(amount, text(row, "of").equals("half") ? limits.half() : limits.twice()));
            case "amount-between" -> met(amount != null && !isUpTo(amount, limits.half()) && isUpTo(amount, limits.twice()));
            case "cause-not-within" -> met(Prefixes.longest(facts.causeId(), list(row, "of")).isEmpty());
            case "mediable" -> met(verdict(facts, on, draft).isSuited());
            case "due" -> facts.dueOn() == null ? Way.Met.YOURS : met(facts.dueOn().isBefore(on));
            case "reachable" -> facts.others().isEmpty() ? Way.Met.YOURS : met(facts.isReachable());
            case "labour-arbitrated" -> met(Prefixes.longest(facts.causeId(), List.of("7")).isEmpty() || facts.told().contains("仲裁"));
            case "yourself" -> Way.Met.YOURS;
            case String unknown -> throw new InvalidValue("路的条件写错了：" + unknown);
        };
        var words = switch (text(row, "is")) {
            case "amount-up-to" -> "%s（%s元）".formatted(text(row, "words"), limits.half().toPlainString());
            case "amount-between" -> "%s（%s元到%s元）".formatted(text(row, "words"), limits.half().toPlainString(), limits.twice().toPlainString());
            case "mediable" -> verdict(facts, on, draft).words();
            default -> text(row, "words");
        };
        return new Way.Condition(words, met, text(row, "is").equals("mediable") ? verdict(facts, on, draft).law() : text(row, "law"));
    }

    private Suitability.Verdict verdict(Facts facts, LocalDate on, @Nullable UUID draft) {
        return draft == null ? suitability.of(null, facts.causeId(), facts.amount(), on) : suitability.entering(draft, facts.causeId(), facts.amount(), on);
    }

    @SuppressWarnings("unchecked")
    private Way.Cost cost(Map<String, Object> row, LocalDate on, Facts facts) {
        var cost = (Map<String, Object>) row.get("cost");
        var amount = facts.amount();
        var fee = switch (text(cost, "is")) {
            case "free", "unknown" -> null;
            case "court" -> fees.filing(facts.causeId(), amount, on);
            case "halved" -> fees.filing(facts.causeId(), amount, on).halved(text(cost, "words"), text(cost, "law"));
            case "payment-order" -> amount == null ? null : fees.count(FeeTable.PAYMENT_ORDER, amount, on);
            case String unknown -> throw new InvalidValue("路的费用写错了：" + unknown);
        };
        return new Way.Cost(text(cost, "words"), text(cost, "law"), fee);
    }

    private static boolean isUpTo(Money amount, BigDecimal yuan) {
        return BigDecimal.valueOf(amount.cents(), 2).compareTo(yuan) <= 0;
    }

    private static Way.Met met(boolean it) {
        return it ? Way.Met.YES : Way.Met.NO;
    }

    private static boolean concerns(Map<String, Object> row, Facts facts) {
        return !row.containsKey("only") || facts.causeId().isEmpty() || Prefixes.longest(facts.causeId(), list(row, "only")).isPresent();
    }

    private static boolean isInForce(Map<String, Object> row, LocalDate on) {
        var since = RuleFile.day(row, "since");
        var until = RuleFile.day(row, "until");
        return (since == null || !on.isBefore(since)) && (until == null || !on.isAfter(until));
    }

    private static String text(Map<String, Object> row, String name) {
        return (String) Objects.requireNonNull(row.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Map<String, Object> row, String name) {
        return (List<T>) row.getOrDefault(name, List.of());
    }
}
