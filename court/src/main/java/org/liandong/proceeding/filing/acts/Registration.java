package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.CaseNumbers;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.notice.LinkNotices;
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
    private final LinkNotices links;

    Registration(Applications applications, FilingPapers papers, CaseNumbers numbers, LinkNotices links) {
        this.applications = applications;
        this.papers = papers;
        this.numbers = numbers;
        this.links = links;
    }

    Effect register(Occasion on, String words) {
        applications.register(on);
        links.text(on, Side.RESPONDENT, "法院受理了与您有关的一件案件，您是被告");
        var number = numbers.next(on, "民初");
        return Effect.to(Filing.REGISTERED, "%s，案号%s".formatted(words, number)).number(number).result(papers.acceptance(on, number));
    }
}
