package org.liandong.proceeding.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
    private final TriageTable triage;
    private final Causes causes;

    TrialRun(JdbcClient db, Disputes disputes, TriageTable triage, Causes causes) {
        this.db = db;
        this.disputes = disputes;
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

    private record Past(UUID dispute, @Nullable String number, String cause, LocalDate registered) { }

    Result of(String court, String id, DecisionTable candidate) {
        var past = db.sql("""
                select dispute, registered_on from triage.split where court = ? order by registered_on desc, id desc limit ?""").params(court, CASES)
                .query((row, n) -> past(court, row.getObject(1, UUID.class), row.getObject(2, LocalDate.class))).list();
        var splits = past.stream().filter(it -> triage.tableOf(it.cause(), it.registered()).filter(id::equals).isPresent()).toList();
        return new Result(splits.size(), splits.stream().map(it -> change(court, it, candidate)).filter(it -> it.before() != it.after()).toList());
    }

    private Past past(String court, UUID dispute, LocalDate registered) {
        var file = disputes.find(court, dispute).orElseThrow();
        return new Past(dispute, file.number(), file.cause(), registered);
    }

    private Change change(String court, Past it, DecisionTable candidate) {
        return new Change(it.dispute(), it.number() == null ? "尚无案号" : it.number(), causes.name(it.cause()),
                triage.propose(court, it.dispute(), it.registered()).procedure(), triage.propose(candidate, court, it.dispute(), it.registered()).procedure());
    }
}
