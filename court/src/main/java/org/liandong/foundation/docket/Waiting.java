package org.liandong.foundation.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;

/**
 * 另外等着办的: what waits for somebody beside the queue of disputes, shown on the first page of the desk.
 *
 * @param title heading
 * @param total how many there are in all
 * @param path  page that lists them all
 * @param lines the most urgent ones
 */
public record Waiting(String title, int total, String path, List<Line> lines) {

    /**
     * One of them.
     *
     * @param words what is to be done
     * @param due   last day, null if there is none
     */
    public record Line(UUID dispute, String sides, String words, @Nullable LocalDate due) { }

    /** Made known by the module whose matter it is. */
    public interface Source {

        /** What waits for this actor, empty if nothing does. */
        List<Waiting> waiting(Actor actor);
    }
}
