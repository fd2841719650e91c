package org.liandong.proceeding.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 试运行: a new table on the court's last cases, beside the one in force when each was registered. Nothing is changed. */
@Component
class TrialRun {

    static final int CASES = 500;

    private final JdbcClient db;
    private final Disputes disputes;
    private final TriageFacts facts;
    private final TriageTable triage;
    private final Mediability mediability;
    private final Causes causes;

    TrialRun(JdbcClient db, Disputes disputes, TriageFacts facts, TriageTable triage, Mediability mediability, Causes causes) {
        this.mediability = mediability;
        this.db = db;
        this.disputes = disputes;
        this.facts = facts;
        this.triage = triage;
        this.causes = causes;
    }

    /** A case of which the new table would say something else. */
    record Change(UUID dispute, String name, String cause, String before, String after) { }

    /**
     * What came out.
     *
     * @param cases   how many cases were looked at
     * @param changes those that would differ
     */
    record Result(int cases, List<Change> changes) { }

    private record Past(UUID dispute, LocalDate day) { }

    /** Tries it in the place of the table of that id. */
    Result of(String court, String id, DecisionTable candidate) {
        return id.equals(TriageTables.MEDIATION) ? mediated(court, candidate) : split(court, id, candidate);
    }

    private Result split(String court, String id, DecisionTable candidate) {
        var past = past("select dispute, registered_on from triage.split where court = ? order by registered_on desc, id desc limit ?", court);
        var cases = 0;
        var changes = new ArrayList<Change>();
        for (var it : past) {
            var file = disputes.find(court, it.dispute()).orElseThrow();
            if (triage.tableOf(file.cause(), it.day()).filter(id::equals).isPresent()) {
                cases++;
                // What a case is made of is asked once and put to both tables.
                var table = triage.table(file.cause(), it.day());
                var facts = this.facts.of(court, file, it.day(), Stream.concat(table.inputs().stream(), candidate.inputs().stream()).distinct().toList());
                add(changes, file, TriageTable.propose(table, facts).procedure().label(), TriageTable.propose(candidate, facts).procedure().label());
            }
        }
        return new Result(cases, changes);
    }

    /** Every dispute that was brought, to mediation or to court. */
    private Result mediated(String court, DecisionTable candidate) {
        var past = past("""
                select stream, min(opened_at at time zone 'Asia/Shanghai')::date as day from act.subject
                where court = ? and kind in ('mediation', 'filing') group by stream order by day desc, stream desc limit ?""", court);
        var changes = new ArrayList<Change>();
        for (var it : past) {
            var file = disputes.find(court, it.dispute()).orElseThrow();
            add(changes, file, mediability.of(it.dispute(), file.cause(), file.amount(), it.day()).fitness().label(),
                    mediability.verdict(candidate, file.cause(), file.amount(), it.day()).fitness().label());
        }
        return new Result(past.size(), changes);
    }

    private List<Past> past(String sql, String court) {
        return db.sql(sql).params(court, CASES).query((row, n) -> new Past(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class))).list();
    }

    private void add(List<Change> changes, Dispute file, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(file.id(), file.number() == null ? "尚无案号" : file.number(), causes.name(file.cause()), before, after));
        }
    }
}
