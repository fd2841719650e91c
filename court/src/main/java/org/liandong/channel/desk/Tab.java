package org.liandong.channel.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.docket.Register.Filter;
import org.liandong.foundation.kernel.Role;

/** One list of the desk. Which of them somebody has follows from the posts. */
public enum Tab {
    /** What waits for the own posts; for the head also everything that is overdue. */
    QUEUE("待办"),
    /** Every dispute given to a mediator or a judge, open or ended. */
    MINE("我办过的"),
    /** Looking up a dispute for somebody at the window. */
    LOOKUP("查纠纷");

    private final String label;

    Tab(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static List<Tab> of(Actor actor) {
        return Arrays.stream(values()).filter(it -> it.isFor(actor)).toList();
    }

    /** The tab of that name if the actor has it, else the queue. */
    static Tab of(Actor actor, @Nullable String name) {
        return of(actor).stream().filter(it -> it.name().equals(name)).findFirst().orElse(QUEUE);
    }

    private boolean isFor(Actor actor) {
        return switch (this) {
            case QUEUE -> true;
            case MINE -> actor.has(Role.MEDIATOR) || actor.has(Role.JUDGE);
            case LOOKUP -> actor.has(Role.FILING_CLERK) || actor.has(Role.DIVIDER);
        };
    }

    Filter filter(Actor actor, LocalDate today) {
        return switch (this) {
            case QUEUE -> actor.has(Role.HEAD) ? Filter.queue(actor).orOverdueOn(today) : Filter.queue(actor);
            case MINE -> Filter.mine(Objects.requireNonNull(actor.account()));
            case LOOKUP -> Filter.ALL;
        };
    }
}
