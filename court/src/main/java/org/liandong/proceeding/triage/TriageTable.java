package org.liandong.proceeding.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.pilot.Pilots;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/**
 * 繁简分流建议: what the court's decision tables propose for a case, with reasons, by the table of the day it was registered. They never decide: the
 * divider does (人工识别).
 */
@Component
public class TriageTable {

    /**
     * One reason of a proposal.
     *
     * @param because the answers of the element form it rests on, empty if it rests on none
     */
    public record Reason(String procedure, String direction, String words, String law, String because) {

        /** In a line. */
        public String shown() {
            return "%s · %s：%s（%s）%s".formatted(procedure, direction, words, law, because.isEmpty() ? "" : "，要素表里填的" + because);
        }
    }

    /** What is proposed, and why; exclusions and hints are among the reasons. */
    public record Proposal(Procedure procedure, List<Reason> reasons) { }

    private static final String APPLIES = "适用";
    private static final String EXCLUDED = "不适用";

    private final Disputes disputes;
    private final TriageFacts facts;
    private final CaseClasses classes;
    private final Rulebook rulebook;
    private final Pilots pilots;

    TriageTable(Disputes disputes, TriageFacts facts, CaseClasses classes, Rulebook rulebook, Pilots pilots) {
        this.pilots = pilots;
        this.disputes = disputes;
        this.facts = facts;
        this.classes = classes;
        this.rulebook = rulebook;
    }

    /** Loads today's tables ahead of their first use: the engine takes longer to load than the rest of the court to start. */
    public void prepare(LocalDate today) {
        tables(today).table(TriageTables.CIVIL);
        tables(today).table(TriageTables.MEDIATION);
    }

    /** Proposes the procedure for a case registered on that day, in which both splits are made. */
    public Proposal propose(String court, UUID id, LocalDate registered) {
        return find(court, id, registered).orElseThrow();
    }

    /** The proposal of the table for the class of the case; empty if there is none for it. */
    public Optional<Proposal> find(String court, UUID id, LocalDate registered) {
        var dispute = disputes.find(court, id).orElseThrow();
        return tableOf(dispute.cause(), registered).map(it -> tried(it, id).orElseGet(() -> tables(registered).table(it)))
                .map(it -> propose(it, facts.of(court, dispute, registered, it.inputs())));
    }

    /** The new table, if the case was drawn to try it. */
    private Optional<DecisionTable> tried(String table, UUID dispute) {
        return pilots.version(PilotEntry.key(table), dispute).map(it -> DecisionTable.of(TriageTables.grid((String) it.get("table"))));
    }

    /** What the table in force on that day would propose, whatever is being tried. */
    Proposal under(String court, UUID id, LocalDate day) {
        var dispute = disputes.find(court, id).orElseThrow();
        var inForce = table(dispute.cause(), day);
        return propose(inForce, facts.of(court, dispute, day, inForce.inputs()));
    }

    /** Name of the table that splits a case of that cause. */
    Optional<String> tableOf(String cause, LocalDate registered) {
        return tables(registered).idOf(classes.of(cause, registered).name());
    }

    /** The table of the day for that cause. */
    DecisionTable table(String cause, LocalDate registered) {
        return tables(registered).table(tableOf(cause, registered).orElseThrow());
    }

    static Proposal propose(DecisionTable table, Map<String, Object> facts) {
        return choose(table.evaluate(facts));
    }

    private TriageTables tables(LocalDate day) {
        return rulebook.on(TriageTables.BOOK, day);
    }

    private static Proposal choose(List<Reason> reasons) {
        for (var procedure : Procedure.values()) {
            var about = reasons.stream().filter(it -> it.procedure().equals(procedure.word())).toList();
            if (about.stream().anyMatch(it -> it.direction().equals(APPLIES)) && about.stream().noneMatch(it -> it.direction().equals(EXCLUDED))) {
                return new Proposal(procedure, reasons);
            }
        }
        return new Proposal(Procedure.ORDINARY, reasons);
    }
}
