package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.filing.FilingComplaint;
import org.springframework.stereotype.Component;

/** 投诉立案工作 (登记立案规定 13). */
@ActName(value = "投诉立案工作", explain = "不收材料、不给凭证、不一次说清、拖着不办，都可以投诉。15天内答复。")
public record PartyComplainsAboutFiling(@Asked(value = "哪里不对", as = Asked.As.LONG_TEXT, max = 1000) String words) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyComplainsAboutFiling> {

        private final Applications applications;

        Handler(Applications applications) {
            this.applications = applications;
        }

        @Override
        public Step perform(PartyComplainsAboutFiling act, Occasion on) {
            if (!offered(on)) {
                return Refusal.unlawful("filing.nothing-to-complain", "这件纠纷还没有进入立案，不能投诉立案工作。", "登记立案规定 13");
            }
            applications.complain(on, act.words());
            return Effect.to(FilingComplaint.OPEN, "%s投诉立案工作".formatted(on.actor().name())).reach(Reach.OWN);
        }

        @Override
        public boolean offered(Occasion on) {
            return on.latest(Filing.KIND).isPresent();
        }
    }
}
