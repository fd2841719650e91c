package org.liandong.proceeding.filing.acts;

import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.filing.FilingCheck;
import org.liandong.proceeding.filing.FilingPapers;
import org.springframework.stereotype.Component;

/** 一次性补正通知: everything that is missing, in writing, once and never again (登记立案规定 7). */
@ActName(value = "通知补正", explain = "只能通知一次，请把要补的一次列全。")
public record ClerkIssuesCorrectionNotice(
        @Asked(value = "要补什么", as = Asked.As.LINES, hint = "一行一项，写清补什么、怎么补", max = 300) List<String> missing,
        @Asked(value = "几天内补齐", hint = "3到15天") int days) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkIssuesCorrectionNotice> {

        private final Applications applications;
        private final FilingPapers papers;
        private final FilingCheck check;
        private final Disputes disputes;
        private final Clocks clocks;

        Handler(Applications applications, FilingPapers papers, FilingCheck check, Disputes disputes, Clocks clocks) {
            this.applications = applications;
            this.papers = papers;
            this.check = check;
            this.disputes = disputes;
            this.clocks = clocks;
        }

        @Override
        public Step perform(ClerkIssuesCorrectionNotice act, Occasion on) {
            if (!offered(on)) {
                return Refusal.unlawful("filing.second-correction", "补正只能通知一次，这件已经通知过。现在只能登记立案，或者裁定不予受理。", "登记立案规定 7");
            }
            if (act.days() < 3 || act.days() > 15) {
                return Refusal.invalid("days", "补正期限请定在3到15天之间。");
            }
            applications.notice(on, act.missing());
            var until = clocks.setDue(on, Filing.KIND, "补正", on.today().plusDays(act.days()));
            return Effect.to(Filing.CORRECTING, "通知补正：%s。请在%s以前补齐".formatted(String.join("；", act.missing()), until))
                    .with("until", until).result(papers.correction(on, act.missing(), until));
        }

        @Override
        public boolean offered(Occasion on) {
            return applications.of(on).missing() == null;
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var open = check.check(disputes.of(on), disputes.parties(on.court(), on.stream())).stream().filter(it -> !it.met())
                    .map(FilingCheck.Item::words).toList();
            return Map.of("missing", String.join("\n", open), "days", 7);
        }
    }
}
