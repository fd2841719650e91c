package org.liandong.proceeding.triage.acts;

import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.triage.Triage;
import org.springframework.stereotype.Component;

/** 调裁分流：转审判. The first of the two splits, with its reason. */
@ActName("转审判")
public record DividerChoosesTrial(@Asked(value = "理由", max = 300) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<DividerChoosesTrial> {

        @Override
        public Step perform(DividerChoosesTrial act, Occasion on) {
            return Effect.to(Triage.TRACK, "调裁分流：转审判，%s".formatted(act.reason())).reach(Reach.STAFF);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return on.latest(Mediation.KIND).isPresent() ? Map.of("reason", "已经过诉前调解，没有谈成") : Map.of();
        }
    }
}
