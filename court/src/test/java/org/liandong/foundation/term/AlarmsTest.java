package org.liandong.foundation.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liandong.foundation.act.Spine;
import org.liandong.foundation.term.Errand.SystemExpiresErrand;
import org.liandong.foundation.term.Errand.State;

class AlarmsTest {

    private static final Instant LAST_MINUTE = Instant.parse("2026-04-01T15:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-04-01T16:00:00Z");

    private static int ring(Errand errand, Instant moment) {
        return errand.clock.at(moment, errand.alarms()::ring);
    }

    @Test
    void a_term_of_a_party_is_the_partys_until_midnight_of_its_last_day() {
        var errand = new Errand();
        var stream = errand.start("2026-03-02");
        assertThat(ring(errand, LAST_MINUTE)).isZero();
        assertThat(errand.state(stream)).isEqualTo("OPEN");
        assertThat(ring(errand, MIDNIGHT)).isEqualTo(1);
        assertThat(errand.state(stream)).isEqualTo("EXPIRED");
    }

    @Test
    void what_ran_out_while_the_court_was_down_rings_after_the_restart_and_only_once() {
        var errand = new Errand();
        var stream = errand.start("2026-03-02");
        var afterRestart = errand.morning("2026-06-01");
        assertThat(ring(errand, afterRestart)).isEqualTo(1);
        assertThat(ring(errand, afterRestart)).as("another process, the same database").isZero();
        assertThat(errand.state(stream)).isEqualTo("EXPIRED");
        assertThat(errand.expired).hasValue(1);
    }

    @Test
    void a_clock_without_a_consequence_rings_once_and_shows_as_overdue() {
        var errand = new Errand();
        var stream = errand.start("2026-03-02");
        errand.move(stream, "2026-03-05", State.AWAY);
        assertThat(ring(errand, errand.morning("2026-06-01"))).isEqualTo(1);
        assertThat(ring(errand, errand.morning("2026-06-02"))).isZero();
        assertThat(errand.of(stream, "调解中鉴定").isRunning()).isTrue();
        assertThat(errand.state(stream)).isEqualTo("AWAY");
    }

    @Test
    void a_clock_that_stands_still_does_not_ring() {
        var errand = new Errand();
        var stream = errand.start("2026-03-02");
        errand.move(stream, "2026-03-31", State.AWAY);
        ring(errand, errand.morning("2026-04-20"));
        assertThat(errand.state(stream)).isEqualTo("AWAY");
        assertThat(errand.expired).hasValue(0);
    }

    @Test
    void eight_nodes_that_ring_the_same_clocks_act_once_on_each() throws Exception {
        var errand = new Errand();
        var streams = IntStream.range(0, 12).mapToObj(i -> errand.start("2026-03-02")).toList();
        var nodes = IntStream.range(0, 8).mapToObj(i -> errand.alarms()).toList();
        var rung = Spine.together(8, i -> errand.clock.at(MIDNIGHT, nodes.get(i)::ring));

        assertThat(errand.expired).hasValue(12);
        assertThat(rung.stream().mapToInt(it -> it).sum()).isEqualTo(12);
        assertThat(streams).allSatisfy(stream -> {
            assertThat(errand.state(stream)).isEqualTo("EXPIRED");
            assertThat(errand.spine.log.version(Spine.COURT, stream)).isEqualTo(2);
        });
    }

    @Test
    void a_party_that_acts_in_the_last_second_and_the_alarm_do_not_both_win() throws Exception {
        var errand = new Errand();
        for (int round = 0; round < 10; round++) {
            var stream = errand.start("2026-03-02");
            var alarms = errand.alarms();
            Spine.together(2, i -> i == 0 ? errand.clock.at(MIDNIGHT, alarms::ring)
                    : errand.ask(stream, "2026-04-01", new Errand.PersonMovesErrand(State.DONE)));
            assertThat(errand.spine.log.version(Spine.COURT, stream)).isEqualTo(2);
            assertThat(errand.of(stream, "诉前调解").state()).isEqualTo("STOPPED");
        }
    }

    @Test
    void one_clock_whose_consequence_breaks_holds_up_no_other_and_is_tried_again() {
        var broken = new AtomicBoolean(true);
        var failed = new AtomicBoolean();
        var errand = new Errand(() -> {
            if (broken.get() && failed.compareAndSet(false, true)) {
                throw new IllegalStateException("坏了");
            }
            return new SystemExpiresErrand();
        });
        var first = errand.start("2026-03-02");
        var second = errand.start("2026-03-02");

        assertThat(ring(errand, MIDNIGHT)).isEqualTo(1);
        assertThat(List.of(errand.state(first), errand.state(second))).containsExactlyInAnyOrder("OPEN", "EXPIRED");
        assertThat(ring(errand, MIDNIGHT)).isEqualTo(1);
        assertThat(List.of(errand.state(first), errand.state(second))).containsOnly("EXPIRED");
    }

    @Test
    void a_consequence_the_law_refuses_is_told_of_once_and_the_clock_shows_as_overdue() {
        var errand = new Errand(() -> new Errand.PersonExtendsErrand(0, 0));
        var stream = errand.start("2026-03-02");
        errand.spine.db.sql("update act.subject set state = 'CHOOSING' where stream = ?").params(stream).update();
        assertThat(ring(errand, MIDNIGHT)).isEqualTo(1);
        assertThat(ring(errand, MIDNIGHT)).isZero();
        assertThat(errand.of(stream, "诉前调解").isRunning()).isTrue();
    }

    @Test
    void a_clock_set_back_rings_nothing_twice_and_one_set_forward_misses_nothing() {
        var errand = new Errand();
        var early = errand.start("2026-03-02");
        var late = errand.start("2026-03-20");
        assertThat(ring(errand, MIDNIGHT)).isEqualTo(1);
        assertThat(ring(errand, errand.morning("2026-03-01"))).as("set back").isZero();
        assertThat(ring(errand, MIDNIGHT)).isZero();
        assertThat(ring(errand, errand.morning("2030-01-01"))).as("set forward by years").isEqualTo(1);
        assertThat(List.of(errand.state(early), errand.state(late))).containsOnly("EXPIRED");
        assertThat(errand.expired).hasValue(2);
    }

    @Test
    void time_acted_out_rings_each_clock_at_its_own_moment_and_in_order() {
        var errand = new Errand();
        var later = errand.start("2026-03-20");
        var earlier = errand.start("2026-03-02");
        assertThat(errand.alarms().ringUntil(errand.morning("2026-06-01"))).isEqualTo(2);
        assertThat(errand.spine.log.entries(Spine.COURT, earlier).getLast().at()).isEqualTo(MIDNIGHT);
        assertThat(errand.spine.log.entries(Spine.COURT, later).getLast().at()).isAfter(MIDNIGHT).isBefore(errand.morning("2026-06-01"));
    }

    @Test
    void the_demonstration_clock_goes_forward_for_every_node_and_never_back() {
        var errand = new Errand();
        var before = errand.clock.instant();
        errand.alarms().moveDemoClockTo(before.plusSeconds(86_400));
        assertThat(errand.clock.instant()).isAfterOrEqualTo(before.plusSeconds(86_399));
        errand.alarms().moveDemoClockTo(before);
        assertThat(errand.clock.instant()).isAfterOrEqualTo(before.plusSeconds(86_399));
        assertThat(new CourtClock(errand.spine.db).instant()).isAfterOrEqualTo(before.plusSeconds(86_399));
    }
}
