package org.liandong.foundation.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.rulebook.RuleFile;

/** 管辖规则: from rulebook/jurisdiction.yaml. */
public final class JurisdictionRules {

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
    record LevelRule(String id, long local, long split, List<String> except, List<String> causes, @Nullable String when, Court.@Nullable Level level,
                     String source, @Nullable LocalDate since, @Nullable LocalDate until) {

        boolean isInForce(LocalDate day) {
            return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
        }
    }

    /** What may be agreed: at which places, and for which causes not. */
    record Agreement(List<String> places, List<String> not, String source) { }

    private final List<Place> places;
    private final List<Rule> rules;
    private final List<LevelRule> levels;
    private final Agreement agreement;

    private JurisdictionRules(Map<String, List<Map<String, Object>>> tables) {
        places = rows(tables, "places").stream().map(it -> new Place((String) it.get("id"), (String) it.getOrDefault("told", ""), (String) it.get("ask"))).toList();
        rules = rows(tables, "rules").stream().map(JurisdictionRules::rule).toList();
        levels = rows(tables, "levels").stream().map(JurisdictionRules::level).toList();
        var agreed = rows(tables, "agreement").getFirst();
        agreement = new Agreement(list(agreed, "places"), list(agreed, "not"), (String) agreed.get("source"));
    }

    public static JurisdictionRules load() {
        return of(RuleFile.tables("jurisdiction.yaml"));
    }

    /** The rules of those tables. */
    public static JurisdictionRules of(Map<String, List<Map<String, Object>>> tables) {
        return new JurisdictionRules(tables);
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
    Optional<LevelRule> level(String cause, Set<String> circumstances, LocalDate day) {
        return levels.stream().filter(it -> it.isInForce(day) && it.when() != null && circumstances.contains(it.when()) && longest(cause, it.causes()) >= 0).findFirst();
    }

    /** The amounts that decide on a day. */
    Optional<LevelRule> amounts(LocalDate day) {
        return levels.stream().filter(it -> it.isInForce(day) && it.when() == null).findFirst();
    }

    Agreement agreement() {
        return agreement;
    }

    /** Length of the longest prefix the cause lies within, -1 if it lies within none; "" holds every civil cause. */
    static int longest(String cause, List<String> prefixes) {
        return prefixes.stream().filter(it -> it.isEmpty() ? cause.isEmpty() || Character.isDigit(cause.charAt(0)) : cause.equals(it) || cause.startsWith(it + "."))
                .mapToInt(String::length).max().orElse(-1);
    }

    private static Rule rule(Map<String, Object> row) {
        return new Rule((String) row.get("id"), Kind.valueOf((String) row.get("kind")), list(row, "causes"), Boolean.TRUE.equals(row.get("adds")),
                Boolean.TRUE.equals(row.get("alone")), (String) row.get("when"), list(row, "subject"), (String) row.get("unless"), list(row, "places"),
                level(row.get("level")), (String) row.get("words"), (String) row.get("source"));
    }

    private static LevelRule level(Map<String, Object> row) {
        return new LevelRule((String) row.get("id"), number(row.get("local")), number(row.get("split")), list(row, "except"), list(row, "causes"), (String) row.get("when"),
                level(row.get("level")), (String) row.get("source"), RuleFile.day(row, "since"), RuleFile.day(row, "until"));
    }

    private static Court.@Nullable Level level(@Nullable Object name) {
        return name == null ? null : Court.Level.valueOf((String) name);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static List<Map<String, Object>> rows(Map<String, List<Map<String, Object>>> tables, String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> row, String name) {
        return (List<String>) row.getOrDefault(name, List.of());
    }
}
