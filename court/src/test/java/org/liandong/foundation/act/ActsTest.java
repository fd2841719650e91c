package org.liandong.foundation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.act.Spine.COURT;
import static org.liandong.foundation.act.Spine.person;
import static org.liandong.foundation.act.Spine.refusal;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.foundation.act.Letters.PersonOpensLetter;
import org.liandong.foundation.act.Letters.PersonSealsLetter;
import org.liandong.foundation.act.Letters.PersonWritesLine;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.kernel.Standing;

class ActsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-09-20T02:00:00.123456789Z"), Occasion.ZONE);
    private static final Actor WANG_FANG = person("王芳");
    private static final Actor STRANGER = person("路人");

    private final Spine spine = Spine.fresh();
    private final UUID letter = UUID.randomUUID();
    private Acts acts;

    @BeforeEach
    void build() {
        Standings owner = (actor, stream) -> WANG_FANG.account().equals(actor.account()) ? Set.of(Standing.APPLICANT) : Set.of();
        acts = spine.acts(new Spine.Parts(Letters.handlers(spine.db), List.of(Letters.PROCEEDING, new Proceeding(envelope(), 0)),
                verb -> verb.equals("person-opens-letter") ? EnumSet.of(Standing.PERSON) : EnumSet.of(Standing.APPLICANT),
                List.of(owner), List.of(), NOW));
    }

    private static org.liandong.foundation.kernel.Lifecycle<Letters.State> envelope() {
        return org.liandong.foundation.kernel.Lifecycle.of("envelope", "信封", Letters.State.class).table();
    }

    private Outcome<Receipt> ask(Actor actor, ActRequest request) {
        return acts.perform(Ask.of(actor, letter, request));
    }

    private Outcome<Receipt> ask(ActRequest request, Integer version, String key) {
        return acts.perform(new Ask(WANG_FANG, letter, request, version, key));
    }

    private void open() {
        ask(WANG_FANG, new PersonOpensLetter("张伟", null)).orDefect();
    }

    private int rows(String table) {
        return spine.db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Test
    void an_act_is_done_recorded_and_followed_in_the_same_instant() {
        open();
        var receipt = ask(WANG_FANG, PersonWritesLine.of("你好")).orDefect();

        assertThat(receipt.seq()).isEqualTo(2);
        assertThat(receipt.at()).as("whole microseconds, as the database keeps them").isEqualTo("2026-09-20T02:00:00.123456Z");
        assertThat(spine.log.version(COURT, letter)).isEqualTo(2);
        var entry = spine.log.latest(COURT, letter, "person-writes-line").orElseThrow();
        assertThat(entry.words()).isEqualTo("王芳写了一行");
        assertThat(entry.standing()).isEqualTo("申请人");
        assertThat(entry.law()).isEqualTo("民诉法 2");
        assertThat(spine.published).hasSize(2).last().satisfies(it -> assertThat(it.after()).extracting(Subject::state).contains("DRAFT"));
        assertThat(spine.verify().faults()).isEmpty();
    }

    @Test
    void a_refusal_leaves_nothing_behind() {
        open();
        var refusal = refusal(ask(WANG_FANG, PersonWritesLine.of("不")));

        assertThat(refusal.code()).isEqualTo("letter.no");
        assertThat(rows("line")).isZero();
        assertThat(rows("act.act")).isEqualTo(1);
        assertThat(spine.published).hasSize(1);
    }

    @Test
    void what_breaks_after_the_record_takes_the_record_with_it() {
        Follower breaks = performed -> {
            throw new IllegalStateException("坏了");
        };
        var broken = spine.acts(new Spine.Parts(Letters.handlers(spine.db), List.of(Letters.PROCEEDING), Spine.everybody(), List.of(), List.of(breaks), NOW));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> broken.perform(Ask.of(WANG_FANG, letter, new PersonOpensLetter("张伟", null))))
                .hasMessage("坏了");

        assertThat(rows("act.act")).isZero();
        assertThat(rows("act.stream")).isZero();
        assertThat(rows("act.subject")).isZero();
    }

    @Test
    void the_same_request_under_one_key_acts_once() {
        open();
        var first = ask(PersonWritesLine.of("你好"), null, "k1").orDefect();
        ask(WANG_FANG, PersonWritesLine.of("再写")).orDefect();
        var again = ask(PersonWritesLine.of("你好"), 1, "k1").orDefect();

        assertThat(again.replay()).isTrue();
        assertThat(again.seq()).isEqualTo(first.seq());
        assertThat(again.at()).isEqualTo(first.at());
        assertThat(spine.log.version(COURT, letter)).isEqualTo(3);
    }

    @Test
    void a_key_used_for_another_content_or_another_letter_is_refused() {
        open();
        var other = UUID.randomUUID();
        acts.perform(Ask.of(WANG_FANG, other, new PersonOpensLetter("李娜", null))).orDefect();
        ask(PersonWritesLine.of("你好"), null, "k1").orDefect();

        assertThat(refusal(ask(PersonWritesLine.of("不好"), null, "k1")).code()).isEqualTo("idempotency-key-reused");
        assertThat(refusal(acts.perform(new Ask(WANG_FANG, other, PersonWritesLine.of("你好"), null, "k1"))).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_repeated_opening_finds_the_one_opened_first_whatever_id_it_brings() {
        var opening = new PersonOpensLetter("张伟", null);
        var first = acts.perform(new Ask(WANG_FANG, UUID.randomUUID(), opening, null, "k")).orDefect();
        var again = acts.perform(new Ask(WANG_FANG, UUID.randomUUID(), opening, null, "k")).orDefect();

        assertThat(again.stream()).isEqualTo(first.stream());
        assertThat(again.replay()).isTrue();
        assertThat(rows("act.stream")).isEqualTo(1);
    }

    @Test
    void the_kept_key_tells_nothing_about_a_secret() {
        open();
        ask(new PersonWritesLine("你好", "geheim", null, null), null, "k").orDefect();
        assertThat(ask(new PersonWritesLine("你好", "anders", null, null), null, "k").orDefect().replay()).isTrue();
    }

    @Test
    void two_requests_under_one_key_at_once_act_once() throws Exception {
        var opening = new PersonOpensLetter("张伟", null);
        var receipts = Spine.together(8, i -> acts.perform(new Ask(WANG_FANG, UUID.randomUUID(), opening, null, "gleich")).orDefect());

        assertThat(receipts).extracting(Receipt::stream).containsOnly(receipts.getFirst().stream());
        assertThat(receipts).filteredOn(it -> !it.replay()).hasSize(1);
        assertThat(rows("act.act")).isEqualTo(1);
    }

    @Test
    void an_act_on_what_has_moved_on_is_stale() {
        open();
        ask(WANG_FANG, PersonWritesLine.of("一")).orDefect();

        assertThat(refusal(ask(PersonWritesLine.of("二"), 1, null)).kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(ask(PersonWritesLine.of("二"), 2, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void twenty_acts_at_once_on_one_stream_stand_in_line() throws Exception {
        open();
        var receipts = Spine.together(20, i -> ask(WANG_FANG, PersonWritesLine.of("第" + i + "行")).orDefect());

        assertThat(receipts).extracting(Receipt::seq).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 21).boxed().toList());
        assertThat(rows("line")).isEqualTo(20);
        assertThat(spine.verify().faults()).isEmpty();
    }

    @Test
    void of_twenty_who_seal_at_once_one_does_and_nineteen_are_refused() throws Exception {
        open();
        var outcomes = Spine.together(20, i -> ask(WANG_FANG, new PersonSealsLetter()));

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Done).hasSize(1);
        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Refused<Receipt>(var why) && why.code().equals("wrong-state")).hasSize(19);
    }

    @Test
    void of_twenty_who_open_the_same_letter_at_once_one_does() throws Exception {
        var outcomes = Spine.together(20, i -> ask(WANG_FANG, new PersonOpensLetter("张伟", null)));

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Done).hasSize(1);
        assertThat(spine.verify().faults()).isEmpty();
    }

    @Test
    void a_stranger_cannot_tell_a_letter_from_none() {
        open();
        var there = refusal(ask(STRANGER, PersonWritesLine.of("你好")));
        var stale = refusal(acts.perform(new Ask(STRANGER, letter, PersonWritesLine.of("你好"), 7, null)));
        var gone = refusal(acts.perform(Ask.of(STRANGER, UUID.randomUUID(), PersonWritesLine.of("你好"))));
        var anyone = refusal(ask(Actor.anyone(COURT, org.liandong.foundation.kernel.Channel.API), PersonWritesLine.of("你好")));

        assertThat(there.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(List.of(stale, gone, anyone)).containsOnly(there);
    }

    @Test
    void staff_who_may_not_do_it_are_told_who_may() {
        open();
        var refusal = refusal(ask(Spine.staff("赵敏", Role.FILING_CLERK), PersonWritesLine.of("你好")));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.words()).contains("写一行", "申请人");
    }

    @Test
    void somebody_without_a_proven_name_is_told_to_prove_it_first() {
        var unproven = new Actor(UUID.randomUUID(), "用户", COURT, Set.of(), false, org.liandong.foundation.kernel.Channel.WEB);
        assertThat(refusal(ask(unproven, new PersonOpensLetter("张伟", null))).code()).isEqualTo("real-name-needed");
    }

    @Test
    void an_act_the_table_does_not_allow_now_is_refused_with_the_state_and_the_article() {
        open();
        ask(WANG_FANG, new PersonSealsLetter()).orDefect();
        var refusal = refusal(ask(WANG_FANG, PersonWritesLine.of("还有")));

        assertThat(refusal.code()).isEqualTo("wrong-state");
        assertThat(refusal.words()).contains("封好", "写一行");
        assertThat(refusal.law()).isEqualTo("民诉法 2");
        assertThat(acts.actions(WANG_FANG, letter)).extracting(ActType::verb).containsExactly("person-opens-letter");
    }

    @Test
    void the_record_holds_the_facts_masked_and_without_secrets() {
        open();
        ask(WANG_FANG, new PersonWritesLine("你好", "geheim", Phone.of("13800000001"), IdCard.of("11010519491231002X"))).orDefect();
        var body = spine.log.latest(COURT, letter, "person-writes-line").orElseThrow().body();

        assertThat(body).isEqualTo("{\"card\":\"1101**********002X\",\"length\":2,\"line\":\"你好\",\"phone\":\"138****0001\"}");
        assertThat(spine.log.entries(COURT, letter).getFirst().body()).contains("\"caseNumber\":\"（2026）豫0481信1号\"", "\"opened\":[{");
    }
}
