package org.liandong.proceeding.filing.acts;

import java.util.Optional;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.notice.LinkNotices;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.ReviewTerm;
import org.liandong.proceeding.filing.FilingPapers;
import org.springframework.stereotype.Component;

/**
 * 提交起诉材料, online or at the window into the same record: always received, with a receipt at once (登记立案规定 2). A clerk who takes it down for
 * somebody at the window asks for the same act. What was only said is written down, read back and signed (民诉法 123、161; 民诉法解释 265; 登记立案规定 3).
 */
@ActName(value = "起诉", explain = "交上去马上有收件凭证，法院7天内答复；到期没答复的，自动立案。")
public record PartySubmitsComplaint(
        @Asked("纠纷") Intake intake,
        @Asked(value = "口头起诉，由我记录", as = Asked.As.CHECK, required = false) boolean oral,
        @Asked(value = "记录已念给本人听，本人核对后签了名或者按了手印", as = Asked.As.CHECK, required = false) boolean readBack) implements ActRequest {

    /** A complaint in writing. */
    public PartySubmitsComplaint(Intake intake) {
        this(intake, false, false);
    }

    @Component
    static class Handler implements ActHandler<PartySubmitsComplaint> {

        private final Applications applications;
        private final Disputes disputes;
        private final FilingPapers papers;
        private final Causes causes;
        private final LinkNotices links;
        private final ReviewTerm review;

        Handler(Applications applications, Disputes disputes, FilingPapers papers, Causes causes, LinkNotices links, ReviewTerm review) {
            this.review = review;
            this.applications = applications;
            this.disputes = disputes;
            this.papers = papers;
            this.causes = causes;
            this.links = links;
        }

        @Override
        public Step perform(PartySubmitsComplaint act, Occasion on) {
            if (!on.isNew()) {
                return Refusal.unlawful("filing.already-brought", "这件纠纷已经在办。要起诉的，请在这件纠纷里点“不同意调解”或“去法院起诉”。", "民诉法解释 247");
            }
            if (causes.find(act.intake().cause()).isEmpty()) {
                return Refusal.invalid("intake.cause", "请选择纠纷类型。");
            }
            var atWindow = on.is(Standing.FILING_CLERK);
            if (act.oral() && !act.readBack()) {
                return Refusal.unlawful("filing.not-read-back", "口头起诉的，要把记录念给本人听，本人核对后签名或者按手印，再提交。",
                        "民诉法 123、161；民诉法解释 265；登记立案规定 3");
            }
            var stranger = atWindow ? Optional.<Refusal>empty() : act.intake().broughtByAnother(on.actor().name());
            if (stranger.isPresent()) {
                return stranger.get();
            }
            var effect = disputes.open(on, act.intake(), atWindow ? null : on.actor().account(),
                    review.received(act.intake().cause(), on.today(), (act.oral() ? "%s口头起诉，记录念给本人核对过" : "%s提交起诉材料").formatted(act.intake().parties().getFirst().name())));
            applications.receive(on, atWindow ? Applications.Source.WINDOW : Applications.Source.ONLINE, on.today());
            if (atWindow) {
                links.hand(on, Side.APPLICANT, "法院收到了您的起诉材料");
            }
            return effect.result(papers.receipt(on, act.intake()));
        }

        @Override
        public boolean offered(Occasion on) {
            return false;
        }
    }
}
