package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.springframework.stereotype.Component;

/** 同意延长调解期限: only when all parties agree does the term get longer, by the shortest they all accept (特邀调解规定 27; 在线调解规则 24). */
@ActName(value = "同意延长调解时间", explain = "各方都同意才延长；有一方不同意，到期就结束。")
public record PartyAgreesToExtension(@Asked(value = "同意延长几天", hint = "1到30天") int days) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyAgreesToExtension> {

        private final Handling handling;
        private final Clocks clocks;

        Handler(Handling handling, Clocks clocks) {
            this.handling = handling;
            this.clocks = clocks;
        }

        @Override
        public Step perform(PartyAgreesToExtension act, Occasion on) {
            var refusal = MediationPolicies.extensionWithinReason(act.days());
            if (refusal.isPresent()) {
                return refusal.get();
            }
            var speaker = handling.speaker(on);
            var matter = handling.matter(on);
            handling.matters.wantExtension(on, speaker, act.days());
            var wanted = handling.matters.extension(on);
            if (!handling.allWith(on, wanted.parties(), speaker)) {
                return handling.stays(on, "%s同意延长%d天，等另一方表态".formatted(speaker.name(), act.days()));
            }
            handling.matters.extend(on, wanted.days());
            var due = clocks.extend(on, matter.rule(), wanted.days());
            return handling.stays(on, "各方同意延长%d天，调解到%s为止".formatted(wanted.days(), due)).with("due", due);
        }
    }
}
