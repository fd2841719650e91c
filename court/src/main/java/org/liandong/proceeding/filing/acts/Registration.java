package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.CaseNumbers;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.rulebook.CaseClasses;
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
    private final Disputes disputes;
    private final CaseClasses classes;

    Registration(Applications applications, FilingPapers papers, CaseNumbers numbers, LinkNotices links, Disputes disputes, CaseClasses classes) {
        this.applications = applications;
        this.papers = papers;
        this.numbers = numbers;
        this.links = links;
        this.disputes = disputes;
        this.classes = classes;
    }

    Effect register(Occasion on, String words) {
        applications.register(on);
        links.text(on, Side.RESPONDENT, "法院受理了与您有关的一件案件，您是被告");
        var kind = classes.of(disputes.of(on).cause(), on.today());
        if (kind.number().isEmpty()) {
            return Effect.to(Filing.REGISTERED, "%s，%s材料已收齐".formatted(words, kind.name())).result(papers.acceptance(on, kind, null));
        }
        var number = numbers.next(on, kind.number());
        return Filing.registered(Effect.to(Filing.REGISTERED, "%s，案号%s".formatted(words, number)), kind).number(number)
                .result(papers.acceptance(on, kind, number));
    }
}
