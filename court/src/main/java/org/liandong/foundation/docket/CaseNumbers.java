package org.liandong.foundation.docket;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 案号: gap-free serials per court, year and class. The number is taken in the transaction of the act that gives it, so an act that does not
 * happen uses none; the counter's row keeps concurrent acts in line. Take it as the last thing before returning the effect.
 */
@Repository
public class CaseNumbers {

    private final JdbcClient db;

    CaseNumbers(JdbcClient db) {
        this.db = db;
    }

    /** The next number of that class, such as 诉前调 or 民初, in the year of the act. */
    public CaseNumber next(Occasion on, String type) {
        var year = on.today().getYear();
        var serial = db.sql("""
                insert into docket.case_number (court, year, class, last) values (?, ?, ?, 1)
                on conflict (court, year, class) do update set last = docket.case_number.last + 1 returning last""")
                .params(on.court(), year, type).query(Integer.class).single();
        return new CaseNumber(year, on.court(), type, serial);
    }
}
