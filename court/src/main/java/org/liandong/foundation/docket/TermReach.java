package org.liandong.foundation.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.RuleReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open disputes in which a term runs. */
@Component
class TermReach implements RuleReach {

    private static final int MOST = 200;

    private final JdbcClient db;
    private final Causes causes;

    TermReach(JdbcClient db, Causes causes) {
        this.db = db;
        this.causes = causes;
    }

    @Override
    public String book() {
        return "terms";
    }

    @Override
    public List<Matter> matters(String court, String rule) {
        return db.sql("""
                select d.id, d.number, d.cause, c.started_on, c.due from term.clock c join docket.dispute d on d.court = c.court and d.id = c.dispute
                where c.court = ? and c.rule = ? and c.state in ('RUNNING', 'PAUSED') order by c.due, d.id limit ?""").params(court, rule, MOST)
                .query((row, n) -> new Matter(row.getObject(1, UUID.class), row.getString(2) == null ? causes.name(row.getString(3)) : row.getString(2),
                        "%s起算，%s到期；新版本不改它".formatted(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)))).list();
    }
}
