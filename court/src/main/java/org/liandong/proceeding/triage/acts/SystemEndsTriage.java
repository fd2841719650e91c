package org.liandong.proceeding.triage.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.triage.Triage;
import org.springframework.stereotype.Component;

/** 分流随裁定终结: a ruling that the complaint counts as withdrawn ends the case before it comes to a judge (民诉法解释 213). */
@ActName("分流随裁定终结")
public record SystemEndsTriage(@Asked("结果") String result) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemEndsTriage> {

        @Override
        public Step perform(SystemEndsTriage act, Occasion on) {
            return Effect.to(Triage.ENDED, "案件终结：%s".formatted(act.result()));
        }
    }
}
