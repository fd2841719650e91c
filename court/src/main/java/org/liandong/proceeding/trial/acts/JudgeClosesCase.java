package org.liandong.proceeding.trial.acts;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.trial.Bearing;
import org.liandong.proceeding.trial.Costs;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.Trials;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 结案, with the kind of result, who bears the fee (诉讼费用交纳办法 53), and the paper that says both. */
@ActName("结案")
public record JudgeClosesCase(
        @Asked("怎么结的") Result result,
        @Asked(value = "主文", as = Asked.As.LONG_TEXT, max = 4000) String holding,
        @Asked(value = "诉讼费由谁负担", hint = "判决、调解的要选；撤诉由原告负担，驳回起诉不收，不用选", required = false) @Nullable Bearing bears,
        @Asked(value = "被告负担多少元", hint = "双方分担的填；不填就各一半", required = false) @Nullable Money share,
        @Asked(value = "被告负担的部分，原告同意由被告直接付给原告，不用法院退", required = false, as = Asked.As.CHECK) boolean direct) implements ActRequest {

    /** 结案方式. */
    public enum Result implements Labelled {
        JUDGMENT("判决", "judgment"), MEDIATED("调解", "mediation-statement"), WITHDRAWN("准许撤诉", "withdrawal-ruling"),
        DISMISSED("驳回起诉", "dismissal-ruling");

        private final String label;
        /** Kind of document that says it. */
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
        private final Matters matters;
        private final PaperFacts facts;
        private final Costs costs;
        private final String upper;

        Handler(Trials trials, Papers papers, Disputes disputes, AgreedFacts agreed, Matters matters, PaperFacts facts, Costs costs,
                @Value("${liandong.court.upper:上一级人民法院}") String upper) {
            this.trials = trials;
            this.papers = papers;
            this.disputes = disputes;
            this.agreed = agreed;
            this.matters = matters;
            this.facts = facts;
            this.costs = costs;
            this.upper = upper;
        }

        @Override
        public Step perform(JudgeClosesCase act, Occasion on) {
            if (act.result() == Result.JUDGMENT && on.state() != Trial.HEARD) {
                return Refusal.unlawful("trial.not-heard", "还没有开庭审理，不能判决。", "民诉法 137、145");
            }
            trials.close(on, act.result().label());
            var number = on.number(Filing.KIND);
            var id = papers.issue(on, act.result().paper, number, contents(act, on), Reach.PARTIES);
            return Effect.to(Trial.CLOSED, "结案：%s".formatted(act.result().label())).result(id);
        }

        private Contents contents(JudgeClosesCase act, Occasion on) {
            var trial = trials.of(on);
            var contents = facts.parties(on, "原告", "被告").with("审判员", trial.judgeName());
            var holding = (act.holding() + "\n" + costs.sentence(on, act)).strip();
            if (act.result() == Result.WITHDRAWN || act.result() == Result.DISMISSED) {
                return contents.with("主文", holding);
            }
            var whole = contents.with("请求", disputes.of(on).claim()).with("无争议事实", String.join("；", agreed.of(on.court(), on.stream())));
            if (act.result() == Result.MEDIATED) {
                return whole.lines("协议", holding.lines().toList());
            }
            return whole.with("主文", holding).with("救济", trial.procedure() == Procedure.SMALL_CLAIMS ? "本判决为终审判决。"
                    : "如不服本判决，可以在判决书送达之日起十五日内，向本院递交上诉状，并按照对方当事人的人数提出副本，上诉于%s。".formatted(upper));
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
