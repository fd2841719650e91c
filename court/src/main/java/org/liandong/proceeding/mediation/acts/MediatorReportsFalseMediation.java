package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 发现虚假调解: stop and report to the court (特邀调解规定 18; 在线调解规则 23). The head of the filing division looks into it. */
@ActName(value = "报告虚假调解", explain = "调解马上停止，报告立案庭处理。")
public record MediatorReportsFalseMediation(@Asked(value = "哪里可疑", as = Asked.As.LONG_TEXT, max = 1000) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<MediatorReportsFalseMediation> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorReportsFalseMediation act, Occasion on) {
            handling.matters.note(on, "虚假调解报告", act.reason());
            return handling.moves(on, Mediation.STOPPED, "调解员报告可能是虚假调解，调解中止").reach(Reach.STAFF);
        }
    }
}
