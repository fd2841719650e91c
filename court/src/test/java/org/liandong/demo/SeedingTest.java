package org.liandong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Verifier;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.term.Terms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeededCourtTest
class SeedingTest {

    private static final List<String> PROCEEDINGS = List.of("mediation", "confirmation", "filing", "filing-complaint", "triage", "trial", "dues");

    @Autowired
    private Seeding seeding;
    @Autowired
    private SeedMark mark;
    @Autowired
    private ActTypes types;
    @Autowired
    private Verifier verifier;
    @Autowired
    private Terms terms;
    @Autowired
    private Court court;
    @Autowired
    private JdbcClient db;

    @Test
    void every_play_goes_to_its_end_and_every_chain_is_whole() {
        assertThat(seeding.cutShort()).isEmpty();
        var known = mark.find().orElseThrow();
        assertThat(known.isFinished()).isTrue();
        assertThat(known.done()).isEqualTo(new Program(terms, known.base()).cues().size());
        assertThat(count("select count(*) from docket.dispute")).isGreaterThanOrEqualTo(290);
        var report = verifier.verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.acts()).isGreaterThan(3000);
    }

    @Test
    @Proves("F-10.19")
    void there_is_a_dispute_in_every_state_of_every_proceeding() {
        var missing = new TreeSet<String>();
        types.proceedings().stream().map(it -> it.lifecycle()).filter(it -> PROCEEDINGS.contains(it.kind())).forEach(lifecycle ->
                lifecycle.states().forEach(state -> {
                    if (db.sql("select count(*) from act.subject where kind = ? and state = ?").params(lifecycle.kind(), state.name())
                            .query(Integer.class).single() == 0) {
                        missing.add(lifecycle.kind() + " " + state.name());
                    }
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_act_of_the_proceedings_has_been_done() {
        var done = db.sql("select distinct verb from act.act").query(String.class).list();
        var never = types.all().stream().filter(it -> PROCEEDINGS.contains(it.kind())).map(it -> it.verb()).filter(it -> !done.contains(it))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(never).isEmpty();
    }

    @Test
    @Proves("F-10.19")
    void no_open_dispute_is_without_owner_next_step_and_clock() {
        assertThat(db.sql("""
                select d.id || ' ' || d.state from docket.dispute d where d.closed_at is null and (d.owner is null or d.next_step is null or d.due is null
                    or not exists (select from term.clock c where c.court = d.court and c.dispute = d.id and c.subject = d.subject and c.state = 'RUNNING'))""")
                .query(String.class).list()).isEmpty();
        assertThat(count("select count(*) from docket.dispute where closed_at is null and due < current_date")).isGreaterThan(5);
    }

    @Test
    @Proves("F-10.9")
    void case_numbers_have_no_gaps() {
        assertThat(db.sql("""
                select number from (select regexp_replace(number, '\\d+号$', '') as class, count(*) as n, max(substring(number from '(\\d+)号$')::int) as last,
                    min(number) as number from act.subject where number is not null and kind <> 'dispute' group by 1) c where n <> last""")
                .query(String.class).list()).isEmpty();
    }

    @Test
    void each_demonstration_citizen_finds_something_to_do_and_each_post_has_a_queue() {
        for (var member : DemoCast.ALL) {
            var waiting = db.sql("""
                    select count(*) from docket.access a join docket.dispute d on d.court = a.court and d.id = a.dispute
                    where a.court = ? and a.account = ? and a.until is null and d.closed_at is null""").params(court.code(), member.id())
                    .query(Integer.class).single();
            if (!member.isStaff()) {
                assertThat(waiting).as(member.name()).isGreaterThanOrEqualTo(3);
            }
        }
        for (var owner : List.of("FILING_CLERK", "DIVIDER", "MEDIATOR", "JUDGE", "TEAM_JUDGE", "HEAD", "APPLICANT")) {
            assertThat(count("select count(*) from docket.dispute where closed_at is null and owner = '" + owner + "'")).as(owner).isPositive();
        }
    }

    @Test
    void at_least_twenty_five_causes_come_with_two_stories_each() {
        var stories = Stories.load();
        assertThat(stories.all()).hasSizeGreaterThanOrEqualTo(25).allMatch(it -> it.variants().size() >= 2);
        assertThat(count("select count(distinct cause) from docket.dispute")).isGreaterThanOrEqualTo(25);
        assertThat(db.sql("select story from docket.dispute where story ~ '[{}]' or claim ~ '[{}]'").query(String.class).list()).isEmpty();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
