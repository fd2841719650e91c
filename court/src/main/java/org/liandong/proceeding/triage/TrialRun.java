package org.liandong.proceeding.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
    private final Causes causes;

    TrialRun(JdbcClient db, Disputes disputes, TriageFacts facts, TriageTable triage, Causes causes) {
        this.db = db;
        this.disputes = disputes;
        this.facts = facts;
        this.triage = triage;
        this.causes = causes;
    }

    /** A case that would be proposed another procedure. */
    record Change(UUID dispute, String name, String cause, Procedure before, Procedure after) { }

    /**
     * What came out.
     *
     * @param cases   how many cases were looked at
     * @param changes those that would differ
     */
    record Result(int cases, List<Change> changes) { }

    private record Past(UUID dispute, LocalDate registered) { }

    Result of(String court, String id, DecisionTable candidate) {
        var past = db.sql("select dispute, registered_on from triage.split where court = ? order by registered_on desc, id desc limit ?").params(court, CASES)
                .query((row, n) -> new Past(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class))).list();
        var cases = 0;
        var changes = new ArrayList<Change>();
        for (var it : past) {
            var file = disputes.find(court, it.dispute()).orElseThrow();
            if (triage.tableOf(file.cause(), it.registered()).filter(id::equals).isPresent()) {
                cases++;
                // What a case is made of is asked once and put to both tables.
                var facts = this.facts.of(court, file, it.registered());
                var before = triage.propose(facts, file.cause(), it.registered()).procedure();
                var after = TriageTable.propose(candidate, facts).procedure();
                if (before != after) {
                    changes.add(new Change(it.dispute(), file.number() == null ? "尚无案号" : file.number(), causes.name(file.cause()), before, after));
                }
            }
        }
        return new Result(cases, changes);
    }
}
