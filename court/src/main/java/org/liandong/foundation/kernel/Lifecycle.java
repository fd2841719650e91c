package org.liandong.foundation.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * 程序流程表: the whole life of one kind of proceeding as a table (from, act, to, article). Nothing may happen to a proceeding that does not
 * stand here; the diagrams in the documents are drawn from it. Who may do an act stands in the permission matrix.
 *
 * @param <S> the states
 */
public final class Lifecycle<S extends Enum<S> & Lifecycle.State> {

    /** A state of a proceeding. */
    public interface State {

        /** What the state shows and demands. */
        Face face();

        /** The constant's name, as stored. */
        String name();
    }

    /**
     * One row of the table.
     *
     * @param act  the record class of the act
     * @param from states it may be done in; empty for an act that opens the proceeding
     * @param to   states it may lead to, never empty
     * @param law  article it rests on
     */
    public record Edge<S>(Class<? extends Record> act, Set<S> from, Set<S> to, String law) {

        /** True for an act that begins a proceeding. */
        public boolean opens() {
            return from.isEmpty();
        }

        /** The act's name in addresses and in the log, such as {@code party-refuses-mediation}. */
        public String verb() {
            return Lifecycle.verb(act);
        }
    }

    private final String kind;
    private final String title;
    private final Class<S> states;
    private final Map<Class<? extends Record>, List<Edge<S>>> edges;

    private Lifecycle(String kind, String title, Class<S> states, Map<Class<? extends Record>, List<Edge<S>>> edges) {
        this.kind = kind;
        this.title = title;
        this.states = states;
        this.edges = edges;
    }

    /** Begins a table. {@code kind} names the proceeding in the log ("mediation"), {@code title} on the screen ("诉前调解"). */
    public static <S extends Enum<S> & State> Table<S> of(String kind, String title, Class<S> states) {
        return new Table<>(kind, title, states);
    }

    /** The act's name: the record's name in lower case with hyphens. */
    public static String verb(Class<?> act) {
        return act.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public List<S> states() {
        return List.of(states.getEnumConstants());
    }

    /** The state of that stored name; an unknown name is a defect. */
    public S state(String name) {
        return Enum.valueOf(states, name);
    }

    /** Every row, in the order declared. */
    public List<Edge<S>> edges() {
        return edges.values().stream().flatMap(List::stream).toList();
    }

    /** The row for doing {@code act} in {@code from}; null means "not begun yet". */
    public Optional<Edge<S>> edge(Class<?> act, @Nullable S from) {
        return edges.getOrDefault(act, List.of()).stream()
                .filter(edge -> from == null ? edge.opens() : edge.from().contains(from)).findFirst();
    }

    public boolean declares(Class<?> act) {
        return edges.containsKey(act);
    }

    /** Collects rows. */
    public static final class Table<S extends Enum<S> & State> {

        private final String kind;
        private final String title;
        private final Class<S> states;
        private final Map<Class<? extends Record>, List<Edge<S>>> edges = new LinkedHashMap<>();

        private Table(String kind, String title, Class<S> states) {
            this.kind = kind;
            this.title = title;
            this.states = states;
        }

        /** An act that begins the proceeding. */
        public Row opens(Class<? extends Record> act) {
            return new Row(act, Set.of());
        }

        /** An act that may be done in the given states. */
        @SafeVarargs
        public final Row act(Class<? extends Record> act, S... from) {
            return new Row(act, EnumSet.copyOf(Arrays.asList(from)));
        }

        /** An act that may be done in every state that is not an end. */
        public Row whileOpen(Class<? extends Record> act) {
            var open = EnumSet.allOf(states);
            open.removeIf(state -> state.face().isEnd());
            return new Row(act, open);
        }

        public Lifecycle<S> table() {
            return new Lifecycle<>(kind, title, states, edges);
        }

        /** A row being written. */
        public final class Row {

            private final Class<? extends Record> act;
            private final Set<S> from;

            private Row(Class<? extends Record> act, Set<S> from) {
                this.act = act;
                this.from = from;
            }

            /** Leads to one of the given states. */
            @SafeVarargs
            public final Table<S> to(String law, S... to) {
                edges.computeIfAbsent(act, key -> new ArrayList<>()).add(new Edge<>(act, from, EnumSet.copyOf(Arrays.asList(to)), law));
                return Table.this;
            }

            /** Leaves the state as it is. */
            public Table<S> stays(String law) {
                for (S state : from) {
                    to1(state, law);
                }
                return Table.this;
            }

            private void to1(S state, String law) {
                edges.computeIfAbsent(act, key -> new ArrayList<>()).add(new Edge<>(act, Set.of(state), Set.of(state), law));
            }
        }
    }
}
