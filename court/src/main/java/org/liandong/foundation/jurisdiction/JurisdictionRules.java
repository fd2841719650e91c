package org.liandong.foundation.jurisdiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;

/** 管辖规则: those of one day, from rulebook/jurisdiction.yaml. */
public final class JurisdictionRules {

    static final Book<JurisdictionRules> BOOK = new Book<>("jurisdiction", "管辖", "哪类纠纷归哪里的、哪一级的法院管，哪些可以约定", "jurisdiction.yaml", "id",
            Book.items("id", "名称", "topic", "事：地点、规则、级别、协议", "told", "讲述时叫什么：代码", "ask", "怎么问", "kind", "哪种管辖：一般、特殊、专属、非讼、行政、执行、其他",
                    "causes", "用于哪些案由：代码", "when", "有这种情形", "subject", "合同争的是什么", "unless", "说了这个地点就不用", "adds", "和别的规则一起用", "alone", "只用这一条",
                    "places", "连接点", "level", "级别：基层、中级、高级", "words", "说给当事人的话", "local", "双方都在或者都不在本省，达到（元）归中级", "split", "一方不在本省，达到（元）归中级",
                    "except", "另有规定的案由：代码", "not", "不能约定的案由：代码", "source", "依据", "since", "生效", "until", "失效"),
            JurisdictionRules::said, JurisdictionRules::of);

    /** What a row is about. */
    enum Topic { 地点, 规则, 级别, 协议 }

    /** 管辖的种类. */
    public enum Kind { 一般, 特殊, 专属, 协议, 非讼, 行政, 执行, 其他 }

    /**
     * A kind of place a court may be competent for.
     *
     * @param told how the guided telling names it, empty if it does not
     * @param ask  how one asks for it
     */
    public record Place(String id, String told, String ask) { }

    /**
     * One rule.
     *
     * @param causes  prefixes of the causes it is for; "" is every civil cause
     * @param adds    whether it stands beside the rule with the longest prefix
     * @param alone   whether no other stands beside it
     * @param when    the circumstance it needs, null if none
     * @param subject what a contract must be about, empty if that is of no matter
     * @param unless  a place that makes it idle, null if none does
     * @param level   the level that is fixed, null if the amount decides
     */
    public record Rule(String id, Kind kind, List<String> causes, boolean adds, boolean alone, @Nullable String when, List<String> subject,
                       @Nullable String unless, List<String> places, Court.@Nullable Level level, String words, String source) {

        int prefix(String cause) {
            return longest(cause, causes);
        }
    }

    /** A rule on levels: either amounts in yuan from which a court of the middle level is competent, or a circumstance. */
    record LevelRule(String id, int local, int split, List<String> except, List<String> causes, @Nullable String when, Court.@Nullable Level level,
                     String source) { }

    /** What may be agreed: at which places, and for which causes not. */
    record Agreement(List<String> places, List<String> not, String source) { }

    private final List<Place> places;
    private final List<Rule> rules;
    private final List<LevelRule> levels;
    private final Agreement agreement;

    private JurisdictionRules(List<Row> rows) {
        places = of(rows, Topic.地点).map(it -> new Place(it.text("id"), it.text("told", ""), it.text("ask"))).toList();
        rules = of(rows, Topic.规则).map(JurisdictionRules::rule).toList();
        levels = of(rows, Topic.级别).map(JurisdictionRules::level).toList();
        agreement = of(rows, Topic.协议).map(it -> new Agreement(it.texts("places"), it.texts("not"), it.text("source"))).findFirst()
                .orElseThrow(() -> new InvalidValue("少了协议管辖的规则。"));
        for (var rule : rules) {
            Stream.concat(rule.places().stream(), Stream.ofNullable(rule.unless())).filter(it -> place(it).isEmpty()).findFirst().ifPresent(it -> {
                throw new InvalidValue("“%s”提到的地点“%s”没有。可以写的有：%s。".formatted(rule.id(), it, String.join("、", places.stream().map(Place::id).toList())));
            });
        }
        if (rules.stream().noneMatch(it -> it.causes().contains("") && it.when() == null)) {
            throw new InvalidValue("每一件民事纠纷都要有管辖法院：“一般地域管辖”不能没有，它用于所有案由。");
        }
    }

    /** The rules of those rows. Throws {@link InvalidValue} for a row that cannot be. */
    static JurisdictionRules of(List<Map<String, Object>> rows) {
        return new JurisdictionRules(rows.stream().map(Row::new).toList());
    }

    private static Stream<Row> of(List<Row> rows, Topic topic) {
        return rows.stream().filter(it -> it.one("topic", Topic.class) == topic);
    }

    private static String said(Map<String, Object> row) {
        return switch (new Row(row).one("topic", Topic.class)) {
            case 规则 -> String.valueOf(row.get("words"));
            case 级别 -> row.get("when") == null ? "双方都在或者都不在本省的，%s元以上归中级法院".formatted(row.get("local")) : "%s的，归%s法院".formatted(row.get("when"), row.get("level"));
            case 协议 -> "书面约定法院，可以选这些地点";
            case 地点 -> String.valueOf(row.get("ask"));
        };
    }

    public List<Place> places() {
        return places;
    }

    public Optional<Place> place(String id) {
        return places.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public List<Rule> all() {
        return rules;
    }

    /** Every circumstance some rule asks for. */
    public List<String> circumstances() {
        var all = new ArrayList<>(rules.stream().map(Rule::when).filter(Objects::nonNull).distinct().toList());
        levels.stream().map(LevelRule::when).filter(Objects::nonNull).forEach(all::add);
        return List.copyOf(all);
    }

    /** The rules that decide for a cause: the one with the longest prefix and what stands beside it, or the one that stands alone. */
    public List<Rule> on(String cause, Set<String> circumstances, @Nullable String subject, Set<String> told) {
        var fits = rules.stream().filter(it -> it.prefix(cause) >= 0).filter(it -> it.when() == null || circumstances.contains(it.when()))
                .filter(it -> it.subject().isEmpty() || subject != null && it.subject().contains(subject))
                .filter(it -> it.unless() == null || !told.contains(it.unless())).toList();
        var base = fits.stream().filter(it -> !it.adds() && !it.alone()).max(Comparator.comparing(it -> it.prefix(cause))).stream().toList();
        if (base.stream().anyMatch(it -> it.kind() == Kind.专属)) {
            return base;
        }
        var alone = fits.stream().filter(Rule::alone).findFirst();
        if (alone.isPresent()) {
            return List.of(alone.get());
        }
        var all = new ArrayList<>(base);
        fits.stream().filter(Rule::adds).forEach(all::add);
        return List.copyOf(all);
    }

    /** The rules of a cause that would count if some circumstance were so. */
    public List<Rule> possible(String cause) {
        return rules.stream().filter(it -> it.prefix(cause) > 0 && it.when() != null).toList();
    }

    /** The level some circumstance fixes. */
    Optional<LevelRule> level(String cause, Set<String> circumstances) {
        return levels.stream().filter(it -> it.when() != null && circumstances.contains(it.when()) && longest(cause, it.causes()) >= 0).findFirst();
    }

    /** The amounts that decide. */
    Optional<LevelRule> amounts() {
        return levels.stream().filter(it -> it.when() == null).findFirst();
    }

    Agreement agreement() {
        return agreement;
    }

    /** Length of the longest prefix the cause lies within, -1 if it lies within none; "" holds every civil cause. */
    static int longest(String cause, List<String> prefixes) {
        return prefixes.stream().filter(it -> it.isEmpty() ? cause.isEmpty() || Character.isDigit(cause.charAt(0)) : cause.equals(it) || cause.startsWith(it + "."))
                .mapToInt(String::length).max().orElse(-1);
    }

    private static Rule rule(Row it) {
        return new Rule(it.text("id"), it.one("kind", Kind.class), causes(it), flag(it, "adds"), flag(it, "alone"), text(it, "when"), it.texts("subject"),
                text(it, "unless"), it.texts("places"), level(it, "level"), it.text("words"), it.text("source"));
    }

    private static LevelRule level(Row it) {
        var when = text(it, "when");
        var level = level(it, "level");
        if (when != null && level == null) {
            throw new InvalidValue("“%s”要写明归哪一级法院管。".formatted(it.text("id")));
        }
        return new LevelRule(it.text("id"), when == null ? it.number("local") : 0, when == null ? it.number("split") : 0, it.texts("except"), it.texts("causes"), when,
                level, it.text("source"));
    }

    private static List<String> causes(Row it) {
        var causes = it.texts("causes");
        if (causes.isEmpty()) {
            throw new InvalidValue("“%s”没有写用于哪些案由。".formatted(it.text("id")));
        }
        return causes;
    }

    private static boolean flag(Row it, String item) {
        return it.items().containsKey(item) && it.yes(item);
    }

    private static @Nullable String text(Row it, String item) {
        return it.items().containsKey(item) ? it.text(item) : null;
    }

    private static Court.@Nullable Level level(Row it, String item) {
        return it.items().containsKey(item) ? it.one(item, Court.Level.class) : null;
    }
}
