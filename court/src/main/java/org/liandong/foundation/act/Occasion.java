package org.liandong.foundation.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;

/**
 * 办理时的情形: the circumstances in which an act is decided: who, when, and how everything in the dispute stands. The dispute is locked while it
 * lasts.
 *
 * @param actor     who asks
 * @param standings what the actor is in this dispute
 * @param now       court time
 * @param stream    the dispute
 * @param version   number of acts so far
 * @param subjects  every object in the dispute, oldest first
 * @param target    id of the object the act is about, new for an opening act
 * @param state     its state, null if the act opens it
 */
public record Occasion(Actor actor, Set<Standing> standings, Instant now, UUID stream, int version, List<Subject> subjects, UUID target,
                       Lifecycle.@Nullable State state) {

    /** Statutory days are counted in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    public String court() {
        return actor.court();
    }

    /** True if nothing has happened in the stream yet. */
    public boolean isNew() {
        return version == 0;
    }

    /** The newest object of that kind, open or not. */
    public Optional<Subject> latest(String kind) {
        return subjects.stream().filter(subject -> subject.kind().equals(kind)).reduce((first, second) -> second);
    }

    /** Case number of the newest object of that kind, null if it has none. */
    public @Nullable String number(String kind) {
        return latest(kind).map(Subject::number).orElse(null);
    }

    /** The open object of that kind. */
    public Optional<Subject> open(String kind) {
        return latest(kind).filter(Subject::isOpen);
    }

    public boolean is(Standing standing) {
        return standings.contains(standing);
    }

    /** The state, where the lifecycle guarantees that there is one. */
    public Lifecycle.State stateNow() {
        if (state == null) {
            throw new IllegalStateException("程序尚未开始");
        }
        return state;
    }
}
