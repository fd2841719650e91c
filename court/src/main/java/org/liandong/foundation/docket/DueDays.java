package org.liandong.foundation.docket;

import org.liandong.foundation.act.Performed;
import org.liandong.foundation.term.HeadImportsHolidayNotice;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the due days of all files in line when a new notice of days off has moved the clocks under them. */
@Component
class DueDays {

    private final JdbcClient db;

    DueDays(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    void on(Performed performed) {
        if (performed.is(HeadImportsHolidayNotice.class)) {
            db.sql("""
                    update docket.dispute d set due = c.due from (
                        select court, dispute, subject, min(due) as due from term.clock where state = 'RUNNING' group by court, dispute, subject) c
                    where c.court = d.court and c.dispute = d.id and c.subject = d.subject and d.closed_at is null and d.due <> c.due""").update();
        }
    }
}
