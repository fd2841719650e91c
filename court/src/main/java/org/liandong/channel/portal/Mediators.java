package org.liandong.channel.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.Court;
import org.liandong.proceeding.mediation.Roster;
import org.springframework.stereotype.Component;

/** 找调解: the roster as the public reads it. */
@Component
class Mediators {

    private final Roster roster;
    private final Court court;
    private final Clock clock;

    Mediators(Roster roster, Court court, Clock clock) {
        this.roster = roster;
        this.court = court;
        this.clock = clock;
    }

    /** Everybody in force today whose field, body or name holds the words; everybody if there are none. */
    List<Roster.Mediator> find(String words) {
        return roster.inForce(court.code(), LocalDate.ofInstant(clock.instant(), Occasion.ZONE)).stream()
                .filter(it -> (it.name() + " " + it.body() + " " + it.fields()).contains(words.strip())).toList();
    }
}
