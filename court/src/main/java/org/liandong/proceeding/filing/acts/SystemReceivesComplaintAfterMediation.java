package org.liandong.proceeding.filing.acts;

import java.time.LocalDate;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.ReviewTerm;
import org.liandong.proceeding.filing.FilingPapers;
import org.springframework.stereotype.Component;

/** 调解不成，依法立案: the complaint is the dispute as told, received with its first date, the agreed facts and the confirmed addresses (在线调解规则 21). */
@ActName("调解不成转立案")
public record SystemReceivesComplaintAfterMediation() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemReceivesComplaintAfterMediation> {

        private final Applications applications;
        private final Disputes disputes;
        private final FilingPapers papers;
        private final ReviewTerm review;

        Handler(Applications applications, Disputes disputes, FilingPapers papers, ReviewTerm review) {
            this.review = review;
            this.applications = applications;
            this.disputes = disputes;
            this.papers = papers;
        }

        @Override
        public Step perform(SystemReceivesComplaintAfterMediation act, Occasion on) {
            var first = LocalDate.ofInstant(disputes.of(on).arrivedAt(), Occasion.ZONE);
            applications.receive(on, Applications.Source.MEDIATION, first);
            return review.received(on, "调解没有成功，当天转立案，材料不用重交").with("receivedFirst", first).result(papers.receipt(on, on.today()));
        }
    }
}
