package org.liandong.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;

class LifecycleTest {

    private enum State implements Lifecycle.State {
        NEW(Face.open("新", "新", Standing.APPLICANT, "办", "答辩期")), HALF(Face.open("一半", "一半", Standing.APPLICANT, "办", "答辩期").pausing("诉前调解")),
        DONE(Face.end("完", "完"));

        private final Face face;

        State(Face face) {
            this.face = face;
        }

        @Override
        public Face face() {
            return face;
        }
    }

    private record PartyOpensIt() { }

    private record PartyMovesIt() { }

    private record PartyNotesIt() { }

    private record PartyForgetsIt() { }

    private static final Lifecycle<State> TABLE = Lifecycle.of("it", "它", State.class)
            .opens(PartyOpensIt.class).to("法 1", State.NEW)
            .act(PartyMovesIt.class, State.NEW).to("法 2", State.HALF, State.DONE)
            .act(PartyMovesIt.class, State.HALF).to("法 3", State.DONE)
            .whileOpen(PartyNotesIt.class).stays("法 4")
            .table();

    @Test
    void an_act_is_found_in_the_states_it_is_declared_for_and_in_no_other() {
        assertThat(TABLE.edge(PartyOpensIt.class, null)).hasValueSatisfying(it -> assertThat(it.to()).containsExactly(State.NEW));
        assertThat(TABLE.edge(PartyMovesIt.class, State.NEW)).hasValueSatisfying(it -> assertThat(it.law()).isEqualTo("法 2"));
        assertThat(TABLE.edge(PartyMovesIt.class, State.HALF)).hasValueSatisfying(it -> assertThat(it.to()).isEqualTo(Set.of(State.DONE)));
        for (var undeclared : Set.of(PartyOpensIt.class, PartyForgetsIt.class)) {
            for (var state : State.values()) {
                assertThat(TABLE.edge(undeclared, state)).isEmpty();
            }
        }
        assertThat(TABLE.edge(PartyMovesIt.class, State.DONE)).isEmpty();
        assertThat(TABLE.edge(PartyMovesIt.class, null)).isEmpty();
        assertThat(TABLE.declares(PartyForgetsIt.class)).isFalse();
    }

    @Test
    void an_act_that_stays_leaves_each_open_state_as_it_is_and_is_refused_in_the_end() {
        assertThat(TABLE.edge(PartyNotesIt.class, State.NEW).orElseThrow().to()).containsExactly(State.NEW);
        assertThat(TABLE.edge(PartyNotesIt.class, State.HALF).orElseThrow().to()).containsExactly(State.HALF);
        assertThat(TABLE.edge(PartyNotesIt.class, State.DONE)).isEmpty();
    }

    @Test
    void the_name_of_an_act_is_its_class_in_small_letters() {
        assertThat(Lifecycle.verb(PartyOpensIt.class)).isEqualTo("party-opens-it");
        assertThat(TABLE.edges()).extracting(Lifecycle.Edge::verb).startsWith("party-opens-it", "party-moves-it", "party-moves-it");
    }

    @Test
    void a_state_that_waits_for_somebody_must_have_a_term() {
        assertThatThrownBy(() -> Face.open("新", "新", Standing.APPLICANT, "办")).hasMessageContaining("没有期限");
        assertThat(State.HALF.face().pauses()).containsExactly("诉前调解");
        assertThat(State.DONE.face().isEnd()).isTrue();
    }
}
