package org.liandong.foundation.term;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;

/** State of the court's calendar. There is one; it demands nothing by a date and so is written as an end. */
enum CalendarState implements Lifecycle.State {
    /** 在用. */
    IN_FORCE(Face.end("在用", "期限按这份日历计算。"));

    private final Face face;

    CalendarState(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
