package org.liandong.proceeding.filing.acts;

import java.util.Set;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.ReviewTerm;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.filing.FilingPapers;
import org.liandong.proceeding.filing.FilingComplaint;
import org.liandong.proceeding.filing.OnBehalf;
import org.springframework.stereotype.Component;

/** 去法院起诉 with a dispute whose earlier way has ended: a withdrawn mediation, a confirmation that was refused (民诉法 206). */
@ActName(value = "去法院起诉", explain = "用原来的材料起诉，不用重填。")
public record PartyTakesDisputeToCourt() implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyTakesDisputeToCourt> {

        private final Applications applications;
        private final FilingPapers papers;
        private final OnBehalf behalf;
        private final ReviewTerm review;

        Handler(Applications applications, FilingPapers papers, OnBehalf behalf, ReviewTerm review) {
            this.review = review;
            this.applications = applications;
            this.papers = papers;
            this.behalf = behalf;
        }

        @Override
        public Step perform(PartyTakesDisputeToCourt act, Occasion on) {
            var refusal = behalf.refusal(on);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (!canSue(on)) {
                return Refusal.unlawful("filing.already-brought", "这件纠纷还在办理中，或者已经立过案，不能再起诉一次。", "民诉法 127(5)；民诉法解释 247");
            }
            applications.receive(on, Applications.Source.ONLINE, on.today());
            return review.received(on, behalf.speaker(on) + "用原来的材料起诉").result(papers.receipt(on, on.today()));
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on) && canSue(on);
        }

        private static boolean canSue(Occasion on) {
            var registered = on.subjects().stream().anyMatch(it -> it.kind().equals(Filing.KIND) && it.state().equals(Filing.REGISTERED.name()));
            var confirmed = on.subjects().stream().anyMatch(it -> it.state().equals("CONFIRMED"));
            return !on.isNew() && !registered && !confirmed && on.subjects().stream().noneMatch(it -> it.isOpen() && !Set.of("dispute", FilingComplaint.KIND).contains(it.kind()));
        }
    }
}
