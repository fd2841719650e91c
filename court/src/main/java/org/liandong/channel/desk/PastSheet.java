package org.liandong.channel.desk;

import java.time.LocalDate;
import java.util.List;

import org.liandong.foundation.docket.PastRegister;
import org.liandong.foundation.page.Pager;
import org.liandong.foundation.page.Query;

/**
 * The register as it stood at the end of a day.
 *
 * @param open which are listed: "true", "false", or anything else for both
 */
public record PastSheet(LocalDate day, Query query, String open, PastRegister.Totals totals, List<Row> rows, Pager pager) {

    /** A line of it, with the days it had been at the court by then. */
    public record Row(PastRegister.Line line, String cause, long age) { }
}
