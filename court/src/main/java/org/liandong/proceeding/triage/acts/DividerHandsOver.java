package org.liandong.proceeding.triage.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.proceeding.triage.TransferList;
import org.liandong.proceeding.triage.Triage;
import org.liandong.proceeding.triage.TriageTable;
import org.springframework.stereotype.Component;

/** 移交承办部门, with the split into simple and complex; an appeal goes to the court above (最高法审限规定 7; 民诉法 174). */
@ActName(value = "移交承办部门", explain = "立案后三天内移交。上诉材料收齐后五天内报送上一级法院。")
public record DividerHandsOver(
        @Asked("繁简") DividerDecidesTrack.Track track,
        @Asked(value = "交接说明", required = false, max = 300) @Nullable String note) implements ActRequest {

    @Component
    static class Handler implements ActHandler<DividerHandsOver> {

        private final Disputes disputes;
        private final CaseClasses classes;
        private final TriageTable table;
        private final TransferList list;

        Handler(Disputes disputes, CaseClasses classes, TriageTable table, TransferList list) {
            this.disputes = disputes;
            this.classes = classes;
            this.table = table;
            this.list = list;
        }

        @Override
        public Step perform(DividerHandsOver act, Occasion on) {
            var kind = classes.of(disputes.of(on).cause(), on.today());
            return Effect.to(Triage.HANDED_OVER, "%s移交%s办理（%s）".formatted(kind.name(), kind.department(), act.track().label()))
                    .with("department", kind.department()).result(list.issue(on, kind.department()));
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var kind = classes.of(disputes.of(on).cause(), on.today());
            var lines = new ArrayList<>(List.of("%s，移交%s".formatted(kind.name(), kind.department())));
            table.find(on.court(), on.stream(), on.today()).ifPresent(proposal -> {
                lines.add("系统建议：" + proposal.procedure().label());
                proposal.reasons().forEach(it -> lines.add(it.shown()));
            });
            return Map.of("*", lines);
        }
    }
}
