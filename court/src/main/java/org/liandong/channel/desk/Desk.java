package org.liandong.channel.desk;

import java.time.LocalDate;
import java.util.List;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.docket.Waiting;
import org.liandong.foundation.page.Pager;
import org.liandong.foundation.page.Query;

/**
 * What the desk shows.
 *
 * @param complaints complaints the head must answer, empty for everybody else
 * @param waiting    what waits beside the disputes of the queue, empty on other tabs
 * @param overdue    how many of the tab's list are overdue
 * @param asked      false as long as a look-up waits for something to look for
 */
public record Desk(Tab tab, List<Tab> tabs, Query query, List<Stage> stages, List<Proceeding> ways, List<Row> rows, Pager pager, int overdue,
                   List<Register.Pending> complaints, List<Waiting> waiting, boolean asked, LocalDate today) {

    public boolean isRestricted() {
        return query.get("q") != null || query.get("leading") != null || query.get("state") != null || query.get("overdue") != null;
    }

    /** Address of another tab. */
    public String link(Tab other) {
        return other == Tab.QUEUE ? query.path() : query.path() + "?tab=" + other.name();
    }
}
