package org.liandong.proceeding.filing;

import java.time.LocalDate;
import java.util.List;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.rulebook.CaseClasses;
import org.springframework.stereotype.Component;

/** 立案审查期限: seven days for most complaints, fifteen for private prosecution, five for a payment order (登记立案规定 8; 民诉法 226). */
@Component
public class ReviewTerm {

    private final Disputes disputes;
    private final CaseClasses classes;

    ReviewTerm(Disputes disputes, CaseClasses classes) {
        this.disputes = disputes;
        this.classes = classes;
    }

    /** The effect of an act that leaves the complaint with the clerk, under the term of its class. */
    public Effect received(Occasion on, String words) {
        return received(disputes.of(on).cause(), on.today(), words);
    }

    /** The same for a dispute that is just being opened. */
    public Effect received(String cause, LocalDate day, String words) {
        return Effect.to(Filing.RECEIVED, words).clocks(List.of(classes.of(cause, day).review()));
    }
}
