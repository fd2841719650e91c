package org.liandong.foundation.jurisdiction.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.jurisdiction.Jurisdiction;
import org.liandong.foundation.jurisdiction.JurisdictionAnswer;
import org.liandong.foundation.jurisdiction.JurisdictionQuestion;
import org.liandong.foundation.jurisdiction.JurisdictionRules;
import org.liandong.foundation.kernel.Outcome;
import org.springframework.stereotype.Component;

/** The question about jurisdiction as pages and programs put it. */
@Component
class JurisdictionForm {

    private final Jurisdiction jurisdiction;
    private final Clock clock;

    JurisdictionForm(Jurisdiction jurisdiction, Clock clock) {
        this.jurisdiction = jurisdiction;
        this.clock = clock;
    }

    Outcome<JurisdictionAnswer> answer(Map<String, ?> sent) {
        return switch (Binder.bind(JurisdictionQuestion.class, sent)) {
            case Outcome.Refused<JurisdictionQuestion>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<JurisdictionQuestion>(var question) -> jurisdiction.answer(question, today());
        };
    }

    /** Today's rules. */
    JurisdictionRules rules() {
        return jurisdiction.rules(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
