package org.liandong.proceeding.dues.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.dues.Dues;
import org.springframework.stereotype.Component;

/** 诉讼费随案移送: what is paid, and what is not, goes with an appeal to the court that decides it (诉讼费用交纳办法 22; 民诉法解释 318). */
@ActName("诉讼费随案移送")
public record SystemHandsDuesOver() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemHandsDuesOver> {

        @Override
        public Step perform(SystemHandsDuesOver act, Occasion on) {
            return Effect.to(Dues.HANDED, "诉讼费的事随案移送上一级法院");
        }
    }
}
