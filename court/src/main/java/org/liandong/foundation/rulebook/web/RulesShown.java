package org.liandong.foundation.rulebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.RuleVersion;

/** Rules put into words for a page. */
public final class RulesShown {

    /** Stands in an address for a rule whose name is empty. */
    static final String NAMELESS = "_";

    private static final int MOST = 12;

    /** A rule in the list of its book. */
    public record Line(String address, String title, String says, String source, RuleVersion version, int versions) { }

    /** One item of a rule. */
    public record Item(String label, List<String> lines) { }

    private RulesShown() { }

    static Line line(Book<?> book, RuleVersion version, int versions) {
        return new Line(address(version.rule()), title(version), book.says().apply(version.row()), version.source(), version, versions);
    }

    /** What a rule is called; some are known by a code and have a name besides. */
    static String title(RuleVersion version) {
        return version.row().get("name") instanceof String name ? name : version.rule();
    }

    static String address(String rule) {
        return rule.isEmpty() ? NAMELESS : rule;
    }

    /** The items of a row beside its name and its dates, in the order of the book. */
    public static List<Item> items(Book<?> book, Map<String, Object> row) {
        var items = new ArrayList<Item>();
        book.items().keySet().forEach(name -> {
            var value = row.get(name);
            if (value != null && !book.isCode(name) && !name.equals(book.key()) && !name.equals("since") && !name.equals("until")) {
                items.add(new Item(book.label(name), shortened(lines(book, value))));
            }
        });
        return items;
    }

    /** From when to when. */
    public static String span(RuleVersion version) {
        if (version.since() == null) {
            return version.until() == null ? "一直有效" : "到%s为止".formatted(version.until());
        }
        return version.since() + (version.until() == null ? "起" : "到" + version.until());
    }

    /** A rule may carry dozens of worked examples; a reader wants a few. */
    private static List<String> shortened(List<String> lines) {
        return lines.size() <= MOST ? lines : Stream.concat(lines.stream().limit(MOST - 1), Stream.of("……一共%d条".formatted(lines.size()))).toList();
    }

    private static List<String> lines(Book<?> book, Object value) {
        return switch (value) {
            case List<?> many when many.stream().allMatch(String.class::isInstance) -> List.of(many.stream().map(Object::toString).collect(Collectors.joining("、")));
            case List<?> many -> many.stream().map(it -> inline(book, it)).toList();
            case Map<?, ?> pairs when pairs.size() > 3 -> pairs.entrySet().stream().map(it -> "%s：%s".formatted(it.getKey(), inline(book, it.getValue()))).toList();
            default -> List.of(inline(book, value));
        };
    }

    private static String inline(Book<?> book, Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "是" : "否";
            case Map<?, ?> pairs when pairs.get("words") instanceof String words -> cited(words, pairs);
            case Map<?, ?> pairs when pairs.get("ask") instanceof String words -> cited(words, pairs);
            case Map<?, ?> pairs when pairs.get("elements") instanceof List<?> many -> "%s：%s".formatted(pairs.get("title"), many.stream()
                    .map(it -> it instanceof Map<?, ?> element && element.get("ask") == null ? String.valueOf(element.get("label")) : inline(book, it))
                    .collect(Collectors.joining("；")));
            case Map<?, ?> pairs -> pairs.entrySet().stream().filter(it -> !book.isCode(String.valueOf(it.getKey())))
                    .map(it -> book.label(String.valueOf(it.getKey())) + " " + inline(book, it.getValue()))
                    .collect(Collectors.joining("，"));
            case List<?> many -> many.stream().map(it -> inline(book, it)).collect(Collectors.joining("、"));
            default -> String.valueOf(value);
        };
    }

    private static String cited(String words, Map<?, ?> row) {
        return row.get("law") == null ? words : "%s（%s）".formatted(words, row.get("law"));
    }
}
