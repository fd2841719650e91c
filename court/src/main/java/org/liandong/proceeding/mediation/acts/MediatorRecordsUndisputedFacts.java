package org.liandong.proceeding.mediation.acts;

import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.element.FactSheet;
import org.liandong.foundation.element.FactSheets;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/**
 * 记录无争议事实: what both sides accept; binding in the later case once both have confirmed (在线调解规则 18). What the two element sheets agree on is
 * written down ready; the mediator decides what stays, and both sides confirm it all the same.
 */
@ActName(value = "记录无争议事实", explain = "双方各自确认后，调解不成也带进诉讼，不用再证明。")
public record MediatorRecordsUndisputedFacts(
        @Asked(value = "双方都认可的事实", as = Asked.As.LINES, hint = "一行一条，只写事实，不写让步", max = 300) List<String> facts) implements ActRequest {

    private static final int LONGEST = 300;

    @Component
    static class Handler implements ActHandler<MediatorRecordsUndisputedFacts> {

        private final Handling handling;
        private final FactSheets elements;

        Handler(Handling handling, FactSheets elements) {
            this.handling = handling;
            this.elements = elements;
        }

        @Override
        public Step perform(MediatorRecordsUndisputedFacts act, Occasion on) {
            handling.matters.recordFacts(on, act.facts());
            return handling.stays(on, "调解员记下%d条无争议事实，请双方确认".formatted(act.facts().size()));
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var recorded = handling.matters.facts(on.court(), on.stream(), on.target());
            return Map.of("facts", !recorded.isEmpty() ? recorded : elements.of(on).map(FactSheet::agreed).orElse(List.of()).stream()
                    .map(it -> it.replace('\n', '；')).filter(it -> it.length() <= LONGEST).toList());
        }
    }
}
