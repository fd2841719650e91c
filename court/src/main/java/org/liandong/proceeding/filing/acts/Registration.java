package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.CaseNumbers;
import org.liandong.foundation.kernel.Effect;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.filing.FilingPapers;
import org.springframework.stereotype.Component;

/** Gives the case its number and its notice; the same for a clerk's decision and for the system's. */
@Component
class Registration {

    private final Applications applications;
    private final FilingPapers papers;
    private final CaseNumbers numbers;

    Registration(Applications applications, FilingPapers papers, CaseNumbers numbers) {
        this.applications = applications;
        this.papers = papers;
        this.numbers = numbers;
    }

    Effect register(Occasion on, String words) {
        applications.register(on);
        var number = numbers.next(on, "民初");
        return Effect.to(Filing.REGISTERED, "%s，案号%s".formatted(words, number)).number(number).result(papers.acceptance(on, number));
    }
}
