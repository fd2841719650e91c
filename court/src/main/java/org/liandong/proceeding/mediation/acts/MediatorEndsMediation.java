package org.liandong.proceeding.mediation.acts;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.springframework.stereotype.Component;

/** 终结调解 on one of the grounds of the list; the mediator first fixes what is undisputed (在线调解规则 18、25). */
@ActName(value = "调解不成，结束", explain = "结束后自动转立案，双方已确认的事实和送达地址一起带过去。")
public record MediatorEndsMediation(
        @Asked("为什么结束") Ground ground,
        @Asked(value = "双方都认可的事实", as = Asked.As.LINES, required = false, max = 300,
                hint = "一行一条；确实没有的，填“无”") List<String> facts,
        @Asked(value = "说明", required = false, as = Asked.As.LONG_TEXT, max = 1000) @Nullable String note) implements ActRequest {

    /** 终结的事由 (在线调解规则 25). */
    public enum Ground implements Labelled {
        UNREACHABLE("期限内联系不上一方"), TOO_FAR_APART("分歧太大，谈不拢"), UNWILLING("一方对调解员表示不愿继续"), OTHER("其他不能继续调解的情形");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Component
    static class Handler implements ActHandler<MediatorEndsMediation> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorEndsMediation act, Occasion on) {
            var recorded = handling.matters.facts(on.court(), on.stream(), on.target());
            if (handling.state(on) != Mediation.CONTACTING && recorded.isEmpty() && act.facts().isEmpty()) {
                return MediationPolicies.factsOrStatementNeeded();
            }
            if (act.note() != null) {
                handling.matters.note(on, "终结说明", act.note());
            }
            handling.matters.end(on, act.ground().label());
            return Effect.to(Mediation.FAILED, "调解不成：%s".formatted(act.ground().label())).with("stated", act.facts());
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return Map.of("facts", String.join("\n", handling.matters.facts(on.court(), on.stream(), on.target())));
        }
    }
}
