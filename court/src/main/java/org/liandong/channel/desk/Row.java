package org.liandong.channel.desk;

import java.time.LocalDate;

import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.page.Words;

/**
 * A line of a list as it is shown.
 *
 * @param cause name of the cause of action
 * @param stage title of the proceeding that leads
 * @param owner who must act next, with the name if it is one person; empty once closed
 */
public record Row(Register.Line line, String cause, String stage, String owner, LocalDate today) {

    public Dispute dispute() {
        return line.dispute();
    }

    public String number() {
        return dispute().number() == null ? "还没有案号" : dispute().number();
    }

    public String link() {
        return "/disputes/" + dispute().id();
    }

    public boolean isOverdue() {
        return dispute().isOverdue(today);
    }

    public String left() {
        return Words.left(dispute().due(), today);
    }

    /** Days since it came to the court; for an ended one until it ended. */
    public long age() {
        var closed = dispute().closedAt();
        return Words.age(dispute().arrivedAt(), closed == null ? today : LocalDate.parse(Words.date(closed)));
    }

    /** CSS class of the stage. */
    public String tone() {
        return isOverdue() ? "late" : dispute().isOpen() ? "" : "end";
    }
}
