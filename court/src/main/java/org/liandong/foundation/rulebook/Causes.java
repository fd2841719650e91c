package org.liandong.foundation.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 案由树: the civil causes of action of the 2025 version, in force from 2026-01-01 (法〔2025〕227 号), and what else can be brought to the court:
 * administrative cases, private prosecution, enforcement, state compensation, appeals.
 */
public final class Causes {

    private final Map<String, Cause> byId = new LinkedHashMap<>();
    private final Map<String, List<Cause>> below = new TreeMap<>();

    private Causes() { }

    public static Causes load() {
        var causes = new Causes();
        causes.read("civil-2025.csv");
        causes.read("other.csv");
        return causes;
    }

    private void read(String name) {
        var file = Objects.requireNonNull(Causes.class.getResourceAsStream("/rulebook/causes/" + name));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::row);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void row(String line) {
        var cells = line.split(",", -1);
        var cause = new Cause(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4].isEmpty() ? null : cells[4]);
        byId.put(cause.id(), cause);
        if (cause.parent() != null) {
            below.computeIfAbsent(cause.parent(), key -> new ArrayList<>()).add(cause);
        }
    }

    public Optional<Cause> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The cause's name; an unknown id is shown as it is. */
    public String name(String id) {
        return find(id).map(Cause::name).orElse(id);
    }

    /** The names from the part down to the cause: "合同、准合同纠纷 > 合同纠纷 > 买卖合同纠纷". An unknown id is shown as it is. */
    public String path(String id) {
        var cause = byId.get(id);
        if (cause == null) {
            return id;
        }
        return cause.parent() == null ? cause.name() : path(cause.parent()) + " > " + cause.name();
    }

    public List<Cause> all() {
        return List.copyOf(byId.values());
    }

    /** The tree of civil causes alone. */
    public List<Cause> civil() {
        return byId.values().stream().filter(it -> isCivil(it.id())).toList();
    }

    /** True if that id stands in the tree of civil causes. */
    public boolean isCivil(String id) {
        return byId.containsKey(id) && Character.isDigit(id.charAt(0));
    }

    public List<Cause> below(String id) {
        return below.getOrDefault(id, List.of());
    }

    /** True if the cause is the other one or lies below it. */
    public boolean isWithin(String id, String ancestor) {
        return id.equals(ancestor) || id.startsWith(ancestor + ".");
    }

    /** Causes whose name contains the text, the shortest names first. */
    public List<Cause> search(String text, int most) {
        return byId.values().stream().filter(it -> it.level() >= 2 && it.name().contains(text))
                .sorted(java.util.Comparator.comparing(it -> it.name().length())).limit(most).toList();
    }
}
