package org.liandong.proceeding.trial.acts;

import java.util.ArrayList;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.Trials;
import org.springframework.stereotype.Component;

/** 结案, with the kind of result and the paper that says it. */
@ActName("结案")
public record JudgeClosesCase(
        @Asked("怎么结的") Result result,
        @Asked(value = "主文", as = Asked.As.LONG_TEXT, max = 4000) String holding) implements ActRequest {

    /** 结案方式. */
    public enum Result implements Labelled {
        JUDGMENT("判决", "民事判决书"), MEDIATED("调解", "民事调解书"), WITHDRAWN("准许撤诉", "民事裁定书"), DISMISSED("驳回起诉", "民事裁定书");

        private final String label;
        private final String paper;

        Result(String label, String paper) {
            this.label = label;
            this.paper = paper;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Component
    static class Handler implements ActHandler<JudgeClosesCase> {

        private final Trials trials;
        private final Papers papers;
        private final Disputes disputes;
        private final AgreedFacts agreed;
        private final Court court;
        private final Matters matters;

        Handler(Trials trials, Papers papers, Disputes disputes, AgreedFacts agreed, Court court, Matters matters) {
            this.trials = trials;
            this.papers = papers;
            this.disputes = disputes;
            this.agreed = agreed;
            this.court = court;
            this.matters = matters;
        }

        @Override
        public Step perform(JudgeClosesCase act, Occasion on) {
            if (act.result() == Result.JUDGMENT && on.state() != Trial.HEARD) {
                return Refusal.unlawful("trial.not-heard", "还没有开庭审理，不能判决。", "民诉法 137、145");
            }
            trials.close(on, act.result().label());
            var lines = new ArrayList<String>();
            for (var party : disputes.parties(on.court(), on.stream())) {
                lines.add("%s：%s".formatted(party.side() == Side.APPLICANT ? "原告" : "被告", party.name()));
            }
            var facts = agreed.of(on.court(), on.stream());
            if (!facts.isEmpty()) {
                lines.add("双方无争议的事实：" + String.join("；", facts));
            }
            lines.addAll(act.holding().lines().toList());
            lines.add("%s　审判员 %s　%s".formatted(court.name(), trials.of(on).judgeName(), on.today()));
            var number = on.latest("filing").map(Subject::number).orElse(null);
            var id = papers.issue(on, act.result().label(), act.result().paper, number, lines, Reach.PARTIES);
            return Effect.to(Trial.CLOSED, "结案：%s".formatted(act.result().label())).result(id);
        }

        /** An agreement reached in the commissioned mediation goes into the 调解书 as it was signed. */
        @Override
        public Map<String, Object> known(Occasion on) {
            return on.latest(Mediation.KIND).flatMap(it -> matters.find(on.court(), on.stream(), it.id())).filter(it -> it.effectiveOn() != null)
                    .flatMap(it -> matters.agreement(on.court(), on.stream(), it.id()))
                    .<Map<String, Object>>map(it -> Map.of("result", Result.MEDIATED.name(), "holding", String.join("\n", it.terms()))).orElse(Map.of());
        }
    }
}
