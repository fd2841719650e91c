package org.liandong.channel.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.page.Pager;
import org.liandong.foundation.page.Query;

/**
 * What the register shows.
 *
 * @param only what a figure counted, if the list was opened from one
 */
public record RegisterSheet(Query query, Figures.Values figures, @Nullable Counted only, List<Stage> stages, List<Proceeding> ways, List<Row> rows,
                            Pager pager, LocalDate today) {

    /** The list a figure leads to. */
    public String list(String name, String value) {
        return new Query(query.path(), Map.of(name, value)).toString();
    }

    public boolean isRestricted() {
        return !query.asked().isEmpty();
    }
}
