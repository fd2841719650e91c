package org.liandong.foundation.term;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Entry;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/**
 * 演示时钟: lets time pass in the demonstration court. The move is recorded first; then every clock that runs out on the way rings at its own
 * moment, each in a transaction of its own, and at last the clock shows the new time. If the machine stops in between, moving once more goes on
 * where it stopped.
 */
@Component
public class DemoClock {

    /** The demonstration's clock as the subject of acts. */
    enum State implements Lifecycle.State {
        MOVED(Face.end("已拨动", "演示时钟往前拨过。"));

        private final Face face;

        State(Face face) {
            this.face = face;
        }

        @Override
        public Face face() {
            return face;
        }
    }

    static final String KIND = "demo-clock";
    static final Lifecycle<State> LIFECYCLE = Lifecycle.of(KIND, "演示时钟", State.class)
            .opens(HeadMovesDemoClock.class).to("演示法院的约定", State.MOVED).table();
    private static final int SHOWN = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Acts acts;
    private final ActLog log;
    private final ActTypes types;
    private final Alarms alarms;
    private final boolean demo;

    DemoClock(Acts acts, ActLog log, ActTypes types, Alarms alarms, @Value("${liandong.demo}") boolean demo) {
        this.acts = acts;
        this.log = log;
        this.types = types;
        this.alarms = alarms;
        this.demo = demo;
    }

    /**
     * A move of the clock.
     *
     * @param acts what the system did on the way, at most {@value #SHOWN}
     */
    public record Move(Instant from, Instant to, String by, List<Entry> acts) { }

    /** True in the demonstration court; nowhere else can time be moved. */
    public boolean isHere() {
        return demo;
    }

    /** Records the move and lets happen what falls into the time between. */
    public Outcome<Receipt> move(Actor actor, LocalDateTime to) {
        var outcome = acts.perform(Ask.of(actor, stream(actor.court()), new HeadMovesDemoClock(to)));
        if (outcome instanceof Outcome.Done<Receipt>) {
            alarms.moveDemoClockTo(to.atZone(Occasion.ZONE).toInstant());
        }
        return outcome;
    }

    /** The last move, or empty if the clock was never moved. */
    public Optional<Move> last(String court) {
        return log.latest(court, stream(court), Lifecycle.verb(HeadMovesDemoClock.class)).map(entry -> {
            var to = LocalDateTime.parse(JSON.readTree(entry.body()).get("to").asString()).atZone(Occasion.ZONE).toInstant();
            var done = log.bySystem(court, entry.at(), to, SHOWN).stream().filter(it -> types.proceeding(it.kind()).rank() > 0).toList();
            return new Move(entry.at(), to, entry.actor(), done);
        });
    }

    /** The stream of the court's demonstration clock. */
    static UUID stream(String court) {
        return UUID.nameUUIDFromBytes((KIND + ":" + court).getBytes(StandardCharsets.UTF_8));
    }
}
