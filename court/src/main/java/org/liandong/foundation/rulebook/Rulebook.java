package org.liandong.foundation.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.liandong.foundation.kernel.InvalidValue;
import org.springframework.stereotype.Component;

/**
 * 规则库: every book of rules in every version. A version the court puts in force takes the place of what was in force from its first day on; the
 * earlier ones stay and decide the earlier cases.
 */
@Component
public class Rulebook {

    private final Map<String, Book<?>> books = new LinkedHashMap<>();
    private final Installed installed;
    private final Map<String, Edition<?>> known = new ConcurrentHashMap<>();

    /**
     * A book as it stands.
     *
     * @param revision of the installed versions it was made of
     * @param versions by rule
     * @param table    of all versions
     * @param days     tables of the days asked for, by the last change before that day
     */
    private record Edition<T>(String revision, Map<String, List<RuleVersion>> versions, T table, Map<LocalDate, T> days) { }

    /**
     * A version that waits for somebody's approval.
     *
     * @param row what it says
     */
    public record Waiting(String book, String title, String rule, LocalDate since, Map<String, Object> row, String reason, String proposer, Instant at) { }

    /** These books as shipped with the house, without any court's own versions. */
    public static Rulebook asShipped(Book<?>... books) {
        return new Rulebook(List.of(books), Installed.NONE);
    }

    Rulebook(List<Book<?>> books, Installed installed) {
        books.stream().sorted(Comparator.comparing(Book::name)).forEach(it -> this.books.put(it.name(), it));
        this.installed = installed;
    }

    public List<Book<?>> books() {
        return List.copyOf(books.values());
    }

    public Optional<Book<?>> book(String name) {
        return Optional.ofNullable(books.get(name));
    }

    /** The table of all versions, for one that looks at the dates itself; always as the court has it now. */
    public <T> Supplier<T> table(Book<T> book) {
        return () -> edition(book).table();
    }

    /** The table of the versions in force on that day. */
    public <T> T on(Book<T> book, LocalDate day) {
        var edition = edition(book);
        var changed = edition.versions().values().stream().flatMap(List::stream).flatMap(it -> changes(it).stream()).filter(it -> !it.isAfter(day))
                .max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return edition.days().computeIfAbsent(changed, key -> book.read().apply(inForce(edition.versions(), day)));
    }

    /** Every version of every rule of the book, by rule, in the order of the file; a rule's oldest version first. */
    public Map<String, List<RuleVersion>> versions(Book<?> book) {
        return edition(book).versions();
    }

    /** Versions that wait for somebody's approval, oldest first. */
    public List<Waiting> waiting(String court) {
        return installed.waiting(court).stream().map(it -> new Waiting(it.book(), book(it.book()).map(Book::title).orElse(it.book()), it.rule(), it.since(),
                RuleFile.row(it.row()), it.reason(), it.proposerName(), it.at())).toList();
    }

    /** A rule in its book. */
    record Placed(Book<?> book, String rule, RuleVersion latest) { }

    /** The rule whose stream that is. */
    Optional<Placed> ruleOf(String court, UUID stream) {
        return books.values().stream().flatMap(book -> versions(book).entrySet().stream()
                .filter(it -> OfficeProposesRule.streamOf(court, book.name(), it.getKey()).equals(stream))
                .map(it -> new Placed(book, it.getKey(), it.getValue().getLast()))).findFirst();
    }

    /** A row as the office types it: in the labels of its book, without its name and its dates. */
    public static String typed(Book<?> book, Map<String, Object> row) {
        return RuleRows.typed(book, row);
    }

    /** The items a rule of that book has, as its first one has them, for somebody who writes a new one; all there can be, if it has none yet. */
    public String pattern(Book<?> book) {
        var some = versions(book).values().stream().findFirst().map(it -> it.getLast().row().keySet()).orElse(book.items().keySet());
        return RuleRows.pattern(book, some);
    }

    /** Tries the book with that version in it. Throws {@link InvalidValue} if it cannot be, or if one who works with the book could not work with it. */
    void tried(Book<?> book, RuleVersion wanted, List<RuleCheck> checks) {
        var versions = new LinkedHashMap<>(versions(book));
        versions.put(wanted.rule(), with(versions.getOrDefault(wanted.rule(), List.of()), wanted));
        reading(() -> {
            book.read().apply(rows(versions));
            book.read().apply(inForce(versions, Objects.requireNonNull(wanted.since())));
            checks.stream().filter(it -> it.book().equals(book.name())).forEach(it -> it.check(wanted.row(), wanted.since()));
        });
    }

    /** Reads the book as it stands, in all its versions and on that day. Throws {@link InvalidValue} if it cannot be read. */
    void read(Book<?> book, LocalDate day) {
        reading(() -> {
            table(book).get();
            on(book, day);
        });
    }

    private static void reading(Runnable what) {
        try {
            what.run();
        } catch (InvalidValue wrong) {
            throw wrong;
        } catch (ClassCastException | NullPointerException | IllegalArgumentException odd) {
            throw new InvalidValue("有一项的写法不对，请照原来的样子改。");
        }
    }

    @SuppressWarnings("unchecked")
    private <T> Edition<T> edition(Book<T> book) {
        var last = (Edition<T>) known.get(book.name());
        var revision = installed.revision();
        if (last == null || !last.revision().equals(revision)) {
            var versions = shipped(book);
            for (var version : installed.of(book.name())) {
                versions.put(version.rule(), with(versions.getOrDefault(version.rule(), List.of()), version));
            }
            last = new Edition<>(revision, versions, book.read().apply(rows(versions)), new ConcurrentHashMap<>());
            known.put(book.name(), last);
        }
        return last;
    }

    private static Map<String, List<RuleVersion>> shipped(Book<?> book) {
        var versions = new LinkedHashMap<String, List<RuleVersion>>();
        for (var row : RuleFile.rows(book.file())) {
            var rule = String.valueOf(row.get(book.key()));
            var version = new RuleVersion(rule, RuleFile.day(row, "since"), RuleFile.day(row, "until"), row, null);
            var earlier = versions.getOrDefault(rule, List.of());
            if (earlier.stream().anyMatch(it -> first(it).equals(first(version)))) {
                throw new InvalidValue("%s里“%s”有两个版本同一天生效。".formatted(book.file(), rule));
            }
            versions.put(rule, with(earlier, version));
        }
        return versions;
    }

    /** Each version lasts at most until the day before the next; one that begins on the same day is replaced. */
    private static List<RuleVersion> with(List<RuleVersion> versions, RuleVersion added) {
        var byStart = new TreeMap<LocalDate, RuleVersion>();
        versions.forEach(it -> byStart.put(first(it), it));
        byStart.put(first(added), added);
        var all = new ArrayList<RuleVersion>();
        byStart.forEach((start, version) -> {
            var next = byStart.higherKey(start);
            all.add(next == null ? version : version.until(next.minusDays(1)));
        });
        return List.copyOf(all);
    }

    private static LocalDate first(RuleVersion version) {
        return version.since() == null ? LocalDate.MIN : version.since();
    }

    private static List<LocalDate> changes(RuleVersion version) {
        var days = new ArrayList<LocalDate>();
        if (version.since() != null) {
            days.add(version.since());
        }
        if (version.until() != null) {
            days.add(version.until().plusDays(1));
        }
        return days;
    }

    private static List<Map<String, Object>> rows(Map<String, List<RuleVersion>> versions) {
        return versions.values().stream().flatMap(List::stream).map(RuleVersion::row).toList();
    }

    private static List<Map<String, Object>> inForce(Map<String, List<RuleVersion>> versions, LocalDate day) {
        return versions.values().stream().flatMap(List::stream).filter(it -> it.isInForce(day)).map(RuleVersion::row).toList();
    }

    /** The version in force on that day. */
    public Optional<RuleVersion> version(Book<?> book, String rule, LocalDate day) {
        return versions(book).getOrDefault(rule, List.of()).stream().filter(it -> it.isInForce(day)).findFirst();
    }

}
