package org.liandong.foundation.docket;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Subject;

/**
 * 程序面板: what a proceeding shows of itself in the file: who mediates, what is missing, when the hearing is. The page and the API show the same.
 *
 * @param title heading
 * @param lines what it says, never empty
 * @param more  where there is more to read, null if this is all
 */
public record Panel(String title, List<Line> lines, @Nullable More more) {

    /** A panel that says all there is. */
    public Panel(String title, List<Line> lines) {
        this(title, lines, null);
    }

    /** A page with more. */
    public record More(String words, String path) { }

    /**
     * One line.
     *
     * @param label what it is about, may be empty
     * @param words what it says
     * @param law   article it rests on, may be empty
     */
    public record Line(String label, String words, String law) {

        public static Line of(String label, String words) {
            return new Line(label, words, "");
        }
    }

    /** Made known by the module whose proceeding it is. */
    public interface Source {

        /** The panel for this reader, or empty if there is nothing to show to him. */
        Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects);
    }
}
