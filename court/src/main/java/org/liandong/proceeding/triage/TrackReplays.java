package org.liandong.proceeding.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.liandong.foundation.rulebook.Replays;
import org.springframework.stereotype.Component;

/** The proposal of a procedure, once more. The divider's decision is a person's and is not replayed. */
@Component
class TrackReplays implements Replays {

    private final Splits splits;
    private final TriageTable table;

    TrackReplays(Splits splits, TriageTable table) {
        this.splits = splits;
        this.table = table;
    }

    @Override
    public List<Replayed> of(String court, UUID dispute, LocalDate otherDay) {
        return splits.latest(court, dispute).flatMap(split -> table.find(court, dispute, split.registeredOn()).map(then -> {
            var now = table.under(court, dispute, otherDay);
            return new Replayed("建议适用的程序", split.registeredOn(), then.procedure().label(), law(then), now.procedure().label(), law(now));
        })).stream().toList();
    }

    private static String law(TriageTable.Proposal proposal) {
        return proposal.reasons().stream().map(it -> it.words() + "（" + it.law() + "）").collect(Collectors.joining("；"));
    }
}
