package org.liandong.command;

import java.util.LinkedHashMap;
import java.util.Map;

/** 统计: what came of a replay. Counted from what the court says at the end, not from what was asked for. */
final class Tally {

    private final int read;
    private final int usable;
    private final int refused;
    private int settled;
    private int confirmed;
    private int filed;
    private int closed;
    private int first;
    private int amongThree;
    private int acts;
    private int unfinished;

    Tally(Rows rows) {
        read = rows.read();
        usable = rows.usable().size();
        refused = rows.refused().size();
    }

    /** The place of the labelled cause among the suggestions, from 0; negative if it is not there. */
    synchronized void suggested(int place) {
        first += place == 0 ? 1 : 0;
        amongThree += place >= 0 ? 1 : 0;
    }

    synchronized void unfinished() {
        unfinished++;
    }

    /** How a dispute stands at the end. */
    synchronized void count(Wire.Answer seen) {
        acts += seen.version();
        var mediation = Replayed.state(seen, "mediation");
        var confirmation = Replayed.state(seen, "confirmation");
        settled += mediation.equals("SETTLED") || mediation.equals("CLOSED") ? 1 : 0;
        confirmed += confirmation.equals("CONFIRMED") ? 1 : 0;
        filed += Replayed.state(seen, "filing").equals("REGISTERED") ? 1 : 0;
        closed += Replayed.state(seen, "trial").equals("CLOSED") ? 1 : 0;
    }

    /** The figures in the order in which they are printed. */
    synchronized Map<String, Object> figures(double seconds, boolean chainOk) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("read", read);
        figures.put("usable", usable);
        figures.put("settled", settled);
        figures.put("confirmed", confirmed);
        figures.put("filed", filed);
        figures.put("closed", closed);
        figures.put("refused_lines", refused);
        figures.put("unfinished", unfinished);
        figures.put("cause_top1", share(first));
        figures.put("cause_top3", share(amongThree));
        figures.put("acts", acts);
        figures.put("acts_per_second", Math.round(acts / Math.max(seconds, 0.001) * 10) / 10.0);
        figures.put("chain", chainOk ? "ok" : "broken");
        return figures;
    }

    private double share(int hits) {
        return usable == 0 ? 0 : Math.round(hits * 10_000.0 / usable) / 10_000.0;
    }
}
