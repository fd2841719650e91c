package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 调解中鉴定: the time of an appraisal does not count (在线调解规则 26). */
@ActName(value = "送鉴定，暂停计时", explain = "鉴定期间不算调解时间，拿到结果后请及时恢复。")
public record MediatorSendsToAppraisal(@Asked(value = "鉴定什么", max = 200) String what) implements ActRequest {

    @Component
    static class Handler implements ActHandler<MediatorSendsToAppraisal> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorSendsToAppraisal act, Occasion on) {
            return handling.moves(on, Mediation.PAUSED, "送去鉴定：%s，调解时间暂停计算".formatted(act.what()));
        }
    }
}
