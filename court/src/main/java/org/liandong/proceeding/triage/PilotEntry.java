package org.liandong.proceeding.triage;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.pilot.Mechanism;
import org.liandong.foundation.pilot.Pilot;
import org.liandong.foundation.pilot.Pilots;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 试点的入口: a case comes in for a triage table when it is registered, and for the mediation table when it is brought. Its arm is fixed in that instant. */
@Component
class PilotEntry {

    private static final String KEY = "triage-";

    private final Pilots pilots;
    private final TriageTable table;
    private final Disputes disputes;

    PilotEntry(Pilots pilots, TriageTable table, Disputes disputes) {
        this.pilots = pilots;
        this.table = table;
        this.disputes = disputes;
    }

    /** Key of the mechanism of a table. */
    static String key(String table) {
        return KEY + table;
    }

    @EventListener
    void on(Performed performed) {
        var on = performed.on();
        if (performed.entered(Triage.WAY) && !pilots.idle()) {
            var dispute = disputes.of(on);
            table.tableOf(dispute.cause(), on.today()).ifPresent(it -> pilots.enter(on, key(it), new Pilot.Entry(dispute.id(), dispute.cause(), dispute.town(), on.today())));
        }
        if (on.isNew()) {
            switch (performed.request()) {
                case PartyAppliesForMediation brought -> brought(on, brought.intake());
                case PartySubmitsComplaint brought -> brought(on, brought.intake());
                default -> { }
            }
        }
    }

    private void brought(Occasion on, Intake intake) {
        pilots.enter(on, key(TriageTables.MEDIATION), new Pilot.Entry(on.stream(), intake.cause(), null, on.today()));
    }

    /** What can be tried here. */
    @Configuration(proxyBeanMethods = false)
    static class Mechanisms {

        @Bean
        Mechanism civilTriage() {
            return new Mechanism(key(TriageTables.CIVIL), "民事案件繁简分流", TriageTables.BOOK.name(), TriageTables.CIVIL, "案件登记立案", true);
        }

        @Bean
        Mechanism administrativeTriage() {
            return new Mechanism(key("administrative"), "行政案件繁简分流", TriageTables.BOOK.name(), "administrative", "案件登记立案", true);
        }

        @Bean
        Mechanism mediationSuitability() {
            return new Mechanism(key(TriageTables.MEDIATION), "先行调解和不得调解", TriageTables.BOOK.name(), TriageTables.MEDIATION, "纠纷提出来", false);
        }
    }
}
