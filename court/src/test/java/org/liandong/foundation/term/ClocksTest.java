package org.liandong.foundation.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.term.Errand.State.AWAY;
import static org.liandong.foundation.term.Errand.State.DONE;
import static org.liandong.foundation.term.Errand.State.FARTHER;
import static org.liandong.foundation.term.Errand.State.OPEN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.liandong.foundation.act.Spine;
import org.liandong.foundation.term.Errand.PersonExtendsErrand;
import org.liandong.foundation.term.Errand.PersonFixesErrand;
import org.liandong.foundation.term.Errand.PersonStartsErrand;

class ClocksTest {

    private final Errand errand = new Errand();

    @Test
    void a_clock_starts_with_its_state_and_stops_with_it() {
        var stream = errand.start("2026-03-02");
        assertThat(errand.due(stream)).isEqualTo("2026-04-01");
        errand.move(stream, "2026-03-05", DONE);
        assertThat(errand.of(stream, "诉前调解").state()).isEqualTo("STOPPED");
    }

    @Test
    void days_on_which_it_stood_still_are_added_exactly() {
        var stream = errand.start("2026-03-02");
        errand.move(stream, "2026-03-10", AWAY);
        assertThat(errand.of(stream, "诉前调解").state()).isEqualTo("PAUSED");
        assertThat(errand.of(stream, "调解中鉴定").state()).isEqualTo("RUNNING");
        errand.move(stream, "2026-03-17", OPEN);
        assertThat(errand.due(stream)).isEqualTo("2026-04-08");
        assertThat(errand.of(stream, "调解中鉴定").state()).isEqualTo("STOPPED");
    }

    @Test
    void paused_days_are_added_to_the_counted_end_and_not_to_the_day_it_rolled_to() {
        var stream = errand.start("2026-09-01");
        assertThat(errand.due(stream)).as("2026-10-01 rolls over the holiday").isEqualTo("2026-10-08");
        errand.move(stream, "2026-09-10", AWAY);
        errand.move(stream, "2026-09-22", OPEN);
        assertThat(errand.due(stream)).as("2026-10-01 and 12 days").isEqualTo("2026-10-13");
    }

    @Test
    void a_pause_begun_and_ended_on_one_day_adds_nothing() {
        var stream = errand.start("2026-03-02");
        errand.move(stream, "2026-03-10", AWAY);
        errand.move(stream, "2026-03-10", OPEN);
        assertThat(errand.due(stream)).isEqualTo("2026-04-01");
    }

    @Test
    void two_pauses_add_up() {
        var stream = errand.start("2026-03-02");
        errand.move(stream, "2026-03-04", AWAY);
        errand.move(stream, "2026-03-06", OPEN);
        errand.move(stream, "2026-03-10", AWAY);
        errand.move(stream, "2026-03-16", OPEN);
        assertThat(errand.due(stream)).isEqualTo("2026-04-09");
    }

    @Test
    void going_from_one_pause_into_another_is_one_pause() {
        var stream = errand.start("2026-03-02");
        errand.move(stream, "2026-03-04", AWAY);
        errand.move(stream, "2026-03-09", FARTHER);
        errand.move(stream, "2026-03-11", OPEN);
        assertThat(errand.due(stream)).isEqualTo("2026-04-08");
    }

    @Test
    void an_extension_and_a_pause_both_count() {
        var stream = errand.start("2026-03-02");
        errand.ask(stream, "2026-03-03", new PersonExtendsErrand(10, 0)).orDefect();
        assertThat(errand.due(stream)).as("2026-04-11 is a Saturday").isEqualTo("2026-04-13");
        errand.move(stream, "2026-03-10", AWAY);
        errand.move(stream, "2026-03-15", OPEN);
        assertThat(errand.due(stream)).isEqualTo("2026-04-16");
        errand.ask(stream, "2026-03-16", new PersonExtendsErrand(0, 1)).orDefect();
        assertThat(errand.due(stream)).as("2026-05-16 is a Saturday").isEqualTo("2026-05-18");
    }

    @Test
    void a_last_day_fixed_by_the_court_rolls_from_a_day_off() {
        var stream = errand.start("2026-03-02");
        errand.ask(stream, "2026-03-03", new PersonFixesErrand(LocalDate.of(2026, 10, 2))).orDefect();
        assertThat(errand.due(stream)).isEqualTo("2026-10-08");
    }

    private static final String OF_2027 = """
            2027-01-01,OFF,元旦,2027
            2027-01-02,OFF,元旦,2027
            2027-01-03,OFF,元旦,2027
            2027-01-10,WORK,元旦,2027
            2027-02-04,OFF,春节,2027
            2027-02-05,OFF,春节,2027
            2027-02-06,OFF,春节,2027
            2027-02-07,OFF,春节,2027
            2027-02-08,OFF,春节,2027
            2027-02-09,OFF,春节,2027
            2027-02-10,OFF,春节,2027
            2027-04-05,OFF,清明节,2027
            2027-05-01,OFF,劳动节,2027
            2027-05-02,OFF,劳动节,2027
            2027-06-09,OFF,端午节,2027
            2027-09-15,OFF,中秋节,2027
            2027-10-01,OFF,国庆节,2027
            2027-10-02,OFF,国庆节,2027
            2027-10-03,OFF,国庆节,2027
            """;

    @Test
    void a_new_notice_moves_the_running_clocks_in_the_same_act() {
        var moves = errand.start("2027-01-10");
        var stays = errand.start("2027-01-13");
        var fromWeekend = errand.start("2026-12-11");
        var paused = errand.start("2027-01-10");
        errand.move(paused, "2027-01-11", AWAY);
        var choosing = UUID.randomUUID();
        errand.ask(choosing, "2027-01-08", new PersonStartsErrand(true)).orDefect();
        var ended = errand.start("2027-01-10");
        errand.move(ended, "2027-01-11", DONE);
        assertThat(errand.due(moves)).as("2027-02-09, a Tuesday").isEqualTo("2027-02-09");
        assertThat(errand.due(fromWeekend)).as("2027-01-10 was a Sunday").isEqualTo("2027-01-11");
        assertThat(errand.of(choosing, "选定调解员").due()).isEqualTo("2027-01-12");

        errand.ask(HeadImportsHolidayNotice.CALENDAR, "2027-01-09", new HeadImportsHolidayNotice(2027, OF_2027)).orDefect();

        assertThat(errand.due(moves)).isEqualTo("2027-02-11");
        assertThat(errand.due(stays)).isEqualTo("2027-02-12");
        assertThat(errand.due(fromWeekend)).as("worked on to make up").isEqualTo("2027-01-10");
        assertThat(errand.due(paused)).isEqualTo("2027-02-11");
        assertThat(errand.of(choosing, "选定调解员").due()).as("the Sunday is a workday now").isEqualTo("2027-01-11");
        assertThat(errand.due(ended)).isEqualTo("2027-02-09");
        var entry = errand.spine.log.latest(Spine.COURT, HeadImportsHolidayNotice.CALENDAR, "head-imports-holiday-notice").orElseThrow();
        assertThat(entry.words()).isEqualTo("王建导入2027年放假通知：放假18天，调休上班1天，4个正在走的期限换了最后一天");
        assertThat(entry.body()).contains("\"moved\":4");
        assertThat(errand.spine.verify().faults()).isEmpty();
    }

    @Test
    void a_moved_clock_rings_on_its_new_day() {
        var stream = errand.start("2027-01-10");
        errand.ask(HeadImportsHolidayNotice.CALENDAR, "2027-01-15", new HeadImportsHolidayNotice(2027, OF_2027)).orDefect();
        assertThat(errand.clock.at(errand.morning("2027-02-10"), errand.alarms()::ring)).isZero();
        assertThat(errand.clock.at(errand.morning("2027-02-12"), errand.alarms()::ring)).isEqualTo(1);
        assertThat(errand.state(stream)).isEqualTo("EXPIRED");
    }

    @Test
    void a_notice_counts_at_once_here_and_within_seconds_on_another_node() {
        var other = new HolidayNotices(errand.spine.db);
        assertThat(other.calendar().isConfirmed(2027)).isFalse();
        errand.ask(HeadImportsHolidayNotice.CALENDAR, "2026-11-20", new HeadImportsHolidayNotice(2027, OF_2027)).orDefect();

        assertThat(errand.notices.calendar().isConfirmed(2027)).isTrue();
        assertThat(errand.due(errand.start("2027-01-10"))).isEqualTo("2027-02-11");
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> other.calendar().isConfirmed(2027));
    }

    @Test
    void a_refused_notice_changes_nothing_and_names_the_line() {
        var stream = errand.start("2027-01-10");
        var wrong = Spine.refusal(errand.ask(HeadImportsHolidayNotice.CALENDAR, "2027-01-15", new HeadImportsHolidayNotice(2027, OF_2027 + "2027-10-01,WORK,国庆节,2027")));
        assertThat(wrong.fields()).singleElement().satisfies(it -> {
            assertThat(it.field()).isEqualTo("lines");
            assertThat(it.words()).isEqualTo("第20行：2027-10-01在第17行是另一种安排，放假和上班只能有一种。");
        });
        assertThat(errand.due(stream)).isEqualTo("2027-02-09");
        assertThat(errand.notices.calendar().isConfirmed(2027)).isFalse();
    }

    @Test
    void a_notice_pasted_in_part_is_refused_with_the_day_that_is_missing() {
        var part = Spine.refusal(errand.ask(HeadImportsHolidayNotice.CALENDAR, "2027-01-15", new HeadImportsHolidayNotice(2027, "2027-01-01,OFF,元旦,2027")));
        assertThat(part.fields().getFirst().words()).startsWith("2027-02-05（春节）是法定放假日，通知里没有");
        var year = Spine.refusal(errand.ask(HeadImportsHolidayNotice.CALENDAR, "2027-01-15", new HeadImportsHolidayNotice(2035, OF_2027)));
        assertThat(year.fields().getFirst().field()).isEqualTo("year");
    }

    @Test
    void no_notice_is_imported_into_a_dispute() {
        var stream = errand.start("2027-01-10");
        assertThat(Spine.refusal(errand.ask(stream, "2027-01-15", new HeadImportsHolidayNotice(2027, OF_2027))).code()).isEqualTo("not-found");
    }

    @Test
    void the_same_notice_again_moves_nothing() {
        errand.start("2027-01-10");
        for (int moved : new int[] {1, 0}) {
            errand.ask(HeadImportsHolidayNotice.CALENDAR, "2027-01-15", new HeadImportsHolidayNotice(2027, OF_2027)).orDefect();
            assertThat(errand.spine.log.latest(Spine.COURT, HeadImportsHolidayNotice.CALENDAR, "head-imports-holiday-notice").orElseThrow().body())
                    .contains("\"moved\":" + moved);
        }
    }
}
