package org.liandong.proceeding.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.pilot.Pilot;
import org.liandong.foundation.pilot.Pilots;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.proceeding.mediation.Suitability;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 宜不宜调解: asks the mediation table, which stands with the triage tables and is changed like them. */
@Component
public class Mediability implements Suitability {

    /** What the table calls that which it is about. */
    static final String MEDIATION = "调解";

    private static final String HINT = "提醒";

    private final EarlyFacts facts;
    private final Rulebook rulebook;
    private final @Nullable Pilots pilots;

    @Autowired
    Mediability(EarlyFacts facts, Rulebook rulebook, @Nullable Pilots pilots) {
        this.facts = facts;
        this.rulebook = rulebook;
        this.pilots = pilots;
    }

    /** By the table as shipped with the house. */
    public static Mediability asShipped() {
        return new Mediability(new EarlyFacts(Thresholds.load(), CaseClasses.load()), Rulebook.asShipped(TriageTables.BOOK), null);
    }

    @Override
    public Verdict of(@Nullable UUID dispute, String cause, @Nullable Money amount, LocalDate day) {
        var tried = dispute == null || pilots == null ? Optional.<Map<String, Object>>empty() : pilots.version(PilotEntry.key(TriageTables.MEDIATION), dispute);
        return verdict(tried, cause, amount, day);
    }

    @Override
    public Verdict entering(UUID dispute, String cause, @Nullable Money amount, LocalDate day) {
        return verdict(pilots == null ? Optional.empty() : pilots.versionFor(PilotEntry.key(TriageTables.MEDIATION), new Pilot.Entry(dispute, cause, null, day)), cause, amount,
                day);
    }

    private Verdict verdict(Optional<Map<String, Object>> tried, String cause, @Nullable Money amount, LocalDate day) {
        return verdict(tried.map(it -> DecisionTable.of(TriageTables.grid((String) it.get("table"))))
                .orElseGet(() -> rulebook.on(TriageTables.BOOK, day).table(TriageTables.MEDIATION)), cause, amount, day);
    }

    /** What that table says. */
    Verdict verdict(DecisionTable table, String cause, @Nullable Money amount, LocalDate day) {
        var lines = table.evaluate(facts.of(cause, amount, day));
        var notes = lines.stream().filter(it -> it.procedure().equals(HINT)).map(Mediability::reason).toList();
        for (var fitness : List.of(Fitness.UNSUITED, Fitness.FIRST, Fitness.SUITED)) {
            var reasons = lines.stream().filter(it -> it.procedure().equals(MEDIATION) && it.direction().equals(word(fitness))).map(Mediability::reason).toList();
            if (!reasons.isEmpty()) {
                return new Verdict(fitness, reasons, notes);
            }
        }
        return new Verdict(Fitness.OPEN, List.of(), notes);
    }

    private static String word(Fitness fitness) {
        return fitness == Fitness.UNSUITED ? "不适用" : fitness.label();
    }

    private static Reason reason(TriageTable.Reason line) {
        return new Reason(line.words(), line.law());
    }
}
