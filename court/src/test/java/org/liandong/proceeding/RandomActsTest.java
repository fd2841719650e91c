package org.liandong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.LI_NA;
import static org.liandong.foundation.identity.DemoCast.QIAN_LI;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;
import static org.liandong.foundation.identity.DemoCast.WU_ZHENG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.Proves;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Permissions;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Verifier;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.docket.web.FileReader;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What must hold whoever does whatever in whatever order. */
@SeededCourtTest
class RandomActsTest {

    private static final Set<String> PROCEEDINGS = Set.of("mediation", "confirmation", "filing", "filing-complaint", "triage", "trial", "payment-order",
            "dues");
    private static final Set<Standing> GRANTED = Set.of(Standing.APPLICANT, Standing.RESPONDENT, Standing.MEDIATOR, Standing.JUDGE);
    private static final int STEPS = 60;

    @Autowired
    private ApplicationContext context;
    @Autowired
    private ActTypes types;
    @Autowired
    private Permissions permissions;
    @Autowired
    private Verifier verifier;
    @Autowired
    private TransactionTemplate transaction;
    private Courtroom room;
    private FileReader files;

    @BeforeEach
    void enter() {
        room = Courtroom.in(context);
        files = new FileReader(context);
    }

    private List<Actor> everybody() {
        return List.of(room.of(WANG_FANG), room.of(CHEN_GANG), room.of(LI_NA), room.of(ZHAO_MIN), room.of(QIAN_LI), room.of(WU_ZHENG),
                room.of(DemoCast.ZHENG_HEPING), room.of(WANG_JIAN), room.mediator(), room.otherMediator(), room.of(DemoCast.SUN_YULAN),
                room.of(DemoCast.LI_BAOGUO), room.of(DemoCast.ZHOU_DAYONG));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    @Proves({"F-10.19", "F-3.1"})
    void no_dispute_is_ever_without_owner_next_step_and_running_clock(long seed) {
        var random = new Random(seed);
        var now = LocalDateTime.of(2026, 3, 2, 9, 0);
        room.at(now.toString());
        var dispute = room.newId();
        var loan = Courtroom.loan(WANG_FANG, random.nextInt(4) == 0 ? null : CHEN_GANG);
        room.done(WANG_FANG, dispute, switch (random.nextInt(5)) {
            case 0, 1 -> new PartyAppliesForMediation(loan, true);
            case 2, 3 -> new PartySubmitsComplaint(loan);
            default -> new PartySubmitsComplaint(new Intake(loan.story(), "11.45.458", loan.claim(), loan.amount(), loan.evidence(), loan.town(), loan.parties()));
        });
        for (int i = 0; i < STEPS; i++) {
            now = now.plusMinutes(1 + random.nextInt(2400));
            room.at(now.toString());
            linkSometimes(dispute, random);
            step(dispute, random, now);
            assertNotSilent(dispute);
            assertReadAsItStands(dispute);
        }
        assertThat(verifier.verify().faults()).isEmpty();
    }

    /** What pages remember of a file never differs from what the database says. */
    private void assertReadAsItStands(UUID dispute) {
        for (var actor : List.of(room.of(WANG_FANG), room.of(CHEN_GANG), room.of(ZHAO_MIN), room.mediator())) {
            if (files.mayRead(actor, dispute)) {
                var remembered = files.read(actor, dispute);
                var anew = files.readAnew(actor, dispute);
                assertThat(remembered.shown().actions()).isEqualTo(anew.shown().actions());
                assertThat(remembered).usingRecursiveComparison().ignoringFields("shown.actions", "shown.proceedings.proceeding").isEqualTo(anew);
            }
        }
    }

    private void linkSometimes(UUID dispute, Random random) {
        if (random.nextInt(4) == 0 && room.code(dispute, CHEN_GANG.name()).isPresent()) {
            room.link(CHEN_GANG, dispute);
        }
    }

    /** Somebody asks for something; mostly for what is offered, so that the dispute gets on, else for anything at all. */
    private void step(UUID dispute, Random random, LocalDateTime now) {
        var actors = everybody();
        var actor = actors.get(random.nextInt(actors.size()));
        var offered = room.acts.actions(actor, dispute);
        var pool = offered.isEmpty() || random.nextInt(4) == 0 ? types.all().stream().filter(it -> PROCEEDINGS.contains(it.kind())).toList() : offered;
        var type = pool.get(random.nextInt(pool.size()));
        if (type.verb().equals("party-submits-material")) {
            return;
        }
        var before = room.log.version(room.court(), dispute);
        var request = new Requests(random, actor, now).make(type, room.acts.preview(actor, dispute, type));
        if (request != null && room.ask(actor, dispute, request) instanceof Outcome.Refused<Receipt>(Refusal refusal)) {
            assertThat(room.log.version(room.court(), dispute)).as("%s %s", type.verb(), refusal).isEqualTo(before);
        }
    }

    private void assertNotSilent(UUID stream) {
        var dispute = room.disputes.find(room.court(), stream).orElseThrow();
        var open = room.log.subjects(room.court(), stream).stream().filter(it -> PROCEEDINGS.contains(it.kind()) && it.isOpen()).toList();
        assertThat(dispute.isOpen()).isEqualTo(!open.isEmpty());
        if (dispute.isOpen()) {
            assertThat(dispute.owner()).as(dispute.state()).isNotNull();
            assertThat(dispute.next()).as(dispute.state()).isNotBlank();
            assertThat(dispute.due()).as(dispute.state()).isNotNull();
        }
        for (var subject : open) {
            assertThat(room.db.sql("select count(*) from term.clock where dispute = ? and subject = ? and state = 'RUNNING'").params(stream, subject.id())
                    .query(Integer.class).single()).as("%s %s", subject.kind(), subject.state()).isPositive();
        }
        // A registered case ends only by its judge, or by the ruling that it counts as withdrawn, unless it is a payment order that did not become a suit.
        var suit = Set.of("-", "TURNED").contains(room.state(stream, "payment-order"));
        if (open.isEmpty() && room.state(stream, "filing").equals("REGISTERED") && suit) {
            assertThat(List.of(room.state(stream, "trial"), room.state(stream, "triage"))).containsAnyOf("CLOSED", "ENDED");
        }
    }

    /** Every act in every state for which it has no row, on the seeded court, which has disputes in every state. */
    @Test
    @Proves("F-3.1")
    void no_act_succeeds_in_a_state_for_which_the_table_has_no_row() {
        var untried = new TreeSet<String>();
        var tried = 0;
        for (var proceeding : types.proceedings()) {
            var lifecycle = proceeding.lifecycle();
            if (PROCEEDINGS.contains(lifecycle.kind())) {
                for (var state : lifecycle.states()) {
                    for (var type : undeclared(lifecycle.kind(), state)) {
                        if (isRefused(type, state)) {
                            tried++;
                        } else {
                            untried.add("%s in %s".formatted(type.verb(), state.name()));
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(300);
        assertThat(untried).isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<ActType<?>> undeclared(String kind, Lifecycle.State state) {
        return types.all().stream().filter(it -> it.kind().equals(kind)).filter(it -> {
            var table = (Lifecycle) it.lifecycle();
            var begins = state.face().isEnd() && table.edge(it.request(), null).isPresent();
            return !begins && table.edge(it.request(), (Enum) state).isEmpty();
        }).toList();
    }

    /** Asks in the first disputes in that state in which somebody may ask at all; false if there is none. */
    private boolean isRefused(ActType<?> type, Lifecycle.State state) {
        var streams = room.db.sql("""
                select s.stream from act.subject s where s.kind = ? and s.state = ? and not exists (select from act.subject t
                    where t.stream = s.stream and t.kind = s.kind and t.opened_at > s.opened_at) order by s.opened_at desc limit 6""")
                .params(type.kind(), state.name()).query(UUID.class).list();
        for (var stream : streams) {
            for (var actor : actorsOf(stream)) {
                if (permissions.mayAsk(type.verb()).stream().anyMatch(room.acts.standingsOf(actor, stream)::contains)) {
                    var before = room.log.version(room.court(), stream);
                    var request = new Requests(new Random(1), actor, LocalDateTime.of(2026, 11, 1, 9, 0)).any(type);
                    var refusal = room.refused(actor, stream, request);
                    assertThat(refusal.code()).as("%s in %s", type.verb(), state.name()).isEqualTo("wrong-state");
                    assertThat(refusal.law()).isNotBlank();
                    assertThat(room.log.version(room.court(), stream)).isEqualTo(before);
                    return true;
                }
            }
        }
        return !streams.isEmpty() && isRefusedToWhoWouldBeLetIn(type, state, streams.getFirst());
    }

    /** Where nobody holds the standing in that state, somebody is let in for the moment, so that the table alone can refuse. */
    private boolean isRefusedToWhoWouldBeLetIn(ActType<?> type, Lifecycle.State state, UUID stream) {
        var standing = permissions.mayAsk(type.verb()).stream().filter(GRANTED::contains).findFirst();
        if (standing.isEmpty()) {
            return false;
        }
        return transaction.execute(status -> {
            status.setRollbackOnly();
            room.db.sql("insert into docket.access (court, dispute, account, standing, since) values (?, ?, ?, ?, now())")
                    .params(room.court(), stream, LI_NA.id(), standing.get().name()).update();
            var request = new Requests(new Random(1), room.of(LI_NA), LocalDateTime.of(2026, 11, 1, 9, 0)).any(type);
            var refusal = room.refused(room.of(LI_NA), stream, request);
            assertThat(refusal.code()).as("%s in %s", type.verb(), state.name()).isEqualTo("wrong-state");
            assertThat(refusal.law()).isNotBlank();
            return true;
        });
    }

    private List<Actor> actorsOf(UUID stream) {
        var actors = new ArrayList<>(everybody());
        actors.add(Actor.system(room.court()));
        room.disputes.parties(room.court(), stream).stream().map(it -> it.account() == null ? null
                : new Actor(it.account(), it.name(), room.court(), Set.of(), true, Channel.WEB)).filter(Objects::nonNull).forEach(actors::add);
        return actors;
    }
}
