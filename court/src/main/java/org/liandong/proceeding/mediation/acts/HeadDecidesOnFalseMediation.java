package org.liandong.proceeding.mediation.acts;

import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 对虚假调解报告的处理 (特邀调解规定 18; 在线调解规则 23): the report was right and the mediation is over, or it was not and the mediation goes on. */
@ActName(value = "处理虚假调解报告", explain = "查实的，调解终结；涉嫌犯罪的，线索另行移送。不属实的，恢复调解，中止的时间不计算。")
public record HeadDecidesOnFalseMediation(
        @Asked("查实是虚假调解吗") boolean found,
        @Asked(value = "查明的情况", as = Asked.As.LONG_TEXT, max = 1000) String finding) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadDecidesOnFalseMediation> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(HeadDecidesOnFalseMediation act, Occasion on) {
            if (act.found()) {
                handling.matters.end(on, "虚假调解");
                return Effect.to(Mediation.FALSE, "法院查明是虚假调解，调解终结").with("ground", "虚假调解");
            }
            var agreed = handling.all(on, handling.matters.consented(on));
            return handling.moves(on, agreed ? Mediation.OPEN : Mediation.CONTACTING, "法院核查后认为不是虚假调解，恢复调解");
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return Map.of("*", handling.matters.notes(on, "虚假调解报告"));
        }
    }
}
