package org.liandong.foundation.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Spine;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Rulebook;

/** A small proceeding with a term that can stand still, on the real spine with real clocks and alarms. */
final class Errand {

    enum State implements Lifecycle.State {
        OPEN(Face.open("在办", "在办。", Standing.PERSON, "办", "诉前调解")),
        AWAY(Face.open("停着", "停着。", Standing.PERSON, "等", "调解中鉴定").pausing("诉前调解")),
        FARTHER(Face.open("还停着", "还停着。", Standing.PERSON, "等", "调解中鉴定").pausing("诉前调解")),
        CHOOSING(Face.open("选", "选。", Standing.PERSON, "选", "选定调解员")),
        EXPIRED(Face.end("到期", "到期了。")), DONE(Face.end("办完", "办完了。"));

        private final Face face;

        State(Face face) {
            this.face = face;
        }

        @Override
        public Face face() {
            return face;
        }
    }

    @ActName("交办")
    record PersonStartsErrand(@Asked("先选") boolean choose) implements ActRequest { }

    @ActName("去")
    record PersonMovesErrand(@Asked("到") State to) implements ActRequest { }

    @ActName("延长")
    record PersonExtendsErrand(@Asked("天") int days, @Asked("月") int months) implements ActRequest { }

    @ActName("定最后一天")
    record PersonFixesErrand(@Asked("日") LocalDate day) implements ActRequest { }

    @ActName("到期")
    record SystemExpiresErrand() implements ActRequest { }

    static final Lifecycle<State> TABLE = Lifecycle.of("errand", "差事", State.class)
            .opens(PersonStartsErrand.class).to("法 1", State.OPEN, State.CHOOSING)
            .whileOpen(PersonMovesErrand.class).to("法 2", State.values())
            .act(PersonExtendsErrand.class, State.OPEN, State.AWAY).to("法 3", State.OPEN, State.AWAY)
            .act(PersonFixesErrand.class, State.OPEN).to("法 3", State.OPEN)
            .act(SystemExpiresErrand.class, State.OPEN).to("法 4", State.EXPIRED)
            .table();

    final Spine spine = Spine.fresh();
    final CourtClock clock = new CourtClock(spine.db);
    final HolidayNotices notices = new HolidayNotices(spine.db);
    final Clocks clocks;
    final Acts acts;
    final AtomicInteger expired = new AtomicInteger();
    private final List<OnExpiry> expiries;

    /** What happens when the term ends is given, so that a test can let it fail. */
    Errand(Supplier<? extends ActRequest> onExpiry) {
        expiries = List.of(OnExpiry.ofParty("errand", "诉前调解", onExpiry), OnExpiry.ofCourt("errand", "选定调解员", () -> new PersonMovesErrand(State.OPEN)));
        clocks = new Clocks(spine.db, spine.remembered, new Terms(notices::calendar, Rulebook.asShipped(TermRules.BOOK).table(TermRules.BOOK)), expiries);
        acts = node();
    }

    Errand() {
        this(SystemExpiresErrand::new);
    }

    private Acts node() {
        return spine.acts(new Spine.Parts(List.of(new Starting(), new Moving(), new Extending(), new Fixing(), new Expiring(),
                new HeadImportsHolidayNotice.Handler(notices, clocks)),
                List.of(new Proceeding(TABLE, 1), new Proceeding(TermConfiguration.CALENDAR, 0)), Spine.everybody(), List.of(), List.of(clocks), clock));
    }

    /** The alarms of one more node. */
    Alarms alarms() {
        return new Alarms(spine.db, spine.transaction, node(), clock, expiries);
    }

    Instant morning(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(Occasion.ZONE).toInstant();
    }

    Outcome<Receipt> ask(UUID stream, String day, ActRequest request) {
        return clock.at(morning(day), () -> acts.perform(Ask.of(Spine.person("王建"), stream, request)));
    }

    UUID start(String day) {
        var stream = UUID.randomUUID();
        ask(stream, day, new PersonStartsErrand(false)).orDefect();
        return stream;
    }

    void move(UUID stream, String day, State to) {
        ask(stream, day, new PersonMovesErrand(to)).orDefect();
    }

    Clocks.Clock of(UUID stream, String rule) {
        return clocks.of(Spine.COURT, stream).stream().filter(it -> it.rule().equals(rule)).findFirst().orElseThrow();
    }

    LocalDate due(UUID stream) {
        return of(stream, "诉前调解").due();
    }

    String state(UUID stream) {
        return spine.log.subjects(Spine.COURT, stream).getFirst().state();
    }

    Actor system() {
        return Actor.system(Spine.COURT);
    }

    private static final class Starting implements ActHandler<PersonStartsErrand> {
        @Override
        public Step perform(PersonStartsErrand act, Occasion on) {
            return Effect.to(act.choose() ? State.CHOOSING : State.OPEN, "交办");
        }
    }

    private static final class Moving implements ActHandler<PersonMovesErrand> {
        @Override
        public Step perform(PersonMovesErrand act, Occasion on) {
            return Effect.to(act.to(), "去" + act.to().face().label());
        }
    }

    private final class Extending implements ActHandler<PersonExtendsErrand> {
        @Override
        public Step perform(PersonExtendsErrand act, Occasion on) {
            if (act.days() > 0) {
                clocks.extend(on, "诉前调解", act.days());
            }
            if (act.months() > 0) {
                clocks.extendMonths(on, "诉前调解", act.months());
            }
            return Effect.to(on.stateNow(), "延长");
        }
    }

    private final class Fixing implements ActHandler<PersonFixesErrand> {
        @Override
        public Step perform(PersonFixesErrand act, Occasion on) {
            clocks.setDue(on, "errand", "诉前调解", act.day());
            return Effect.to(on.stateNow(), "定了最后一天");
        }
    }

    private final class Expiring implements ActHandler<SystemExpiresErrand> {
        @Override
        public Step perform(SystemExpiresErrand act, Occasion on) {
            expired.incrementAndGet();
            return Effect.to(State.EXPIRED, "到期");
        }
    }
}
