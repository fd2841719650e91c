package org.liandong.proceeding.trial.acts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.foundation.term.TermRule;
import org.liandong.foundation.term.TermRule.Bound;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.TrialPapers;
import org.liandong.proceeding.trial.Trials;
import org.springframework.stereotype.Component;

/** 指定举证期限, within what the law says of each procedure, with a notice to each party (证据规定 50、51、54；民诉法解释 99、266、275). */
@ActName(value = "定举证期限", explain = "每位当事人各收到一份举证通知书。")
public record JudgeSetsEvidenceTerm(
        @Asked("怎么定的") Basis basis,
        @Asked(value = "多少天", hint = "准许延长的，填再给多少天") int days,
        @Asked(value = "当事人哪天收到通知", hint = "按最晚收到的一方填，从第二天起算；准许延长的不用填", required = false) @Nullable LocalDate received,
        @Asked(value = "依据", hint = "当事人哪天怎么商定的、哪天书面申请的，为什么", required = false, max = 300) @Nullable String reason) implements ActRequest {

    /** 举证期限的由来. */
    public enum Basis implements Labelled {
        DESIGNATED("本院指定", "证据规定 51"), AGREED("双方商定，本院准许", "证据规定 51；民诉法解释 99"),
        EXTENDED("届满前书面申请，准许延长", "证据规定 54"), AGAIN("届满后补反驳证据，再定一次", "证据规定 51；民诉法解释 99");

        private final String label;
        private final String law;

        Basis(String label, String law) {
            this.label = label;
            this.law = law;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String law() {
            return law;
        }
    }

    @Component
    static class Handler implements ActHandler<JudgeSetsEvidenceTerm> {

        private final Trials trials;
        private final TrialPapers papers;
        private final Clocks clocks;
        private final Terms terms;

        Handler(Trials trials, TrialPapers papers, Clocks clocks, Terms terms) {
            this.trials = trials;
            this.papers = papers;
            this.clocks = clocks;
            this.terms = terms;
        }

        @Override
        public Step perform(JudgeSetsEvidenceTerm act, Occasion on) {
            var procedure = trials.of(on).procedure();
            var rule = terms.rules().on(procedure.evidenceRule(), on.today());
            var running = trials.evidence(on);
            return check(act, on, rule, running).<Step>map(it -> it).orElseGet(() -> {
                var due = act.basis() == Basis.EXTENDED ? clocks.extend(on, running.orElseThrow(), act.days()) : start(act, on, rule.id());
                var limit = clocks.due(on, procedure.rule());
                if (due.isAfter(limit)) {
                    return Refusal.invalid("days", "这样举证期限到%s，超过了审限（%s），请改短。".formatted(due, limit));
                }
                var extended = act.basis() == Basis.EXTENDED;
                var term = extended ? "原来的期限再加%d日".formatted(act.days()) : "%d日，从收到本通知的第二天起算".formatted(act.days());
                return trials.effect(on, procedure, (Trial) on.stateNow(), "举证期限%s%d天（%s），%s届满".formatted(extended ? "延长" : "", act.days(), act.basis().label(), due))
                        .with("due", due).result(papers.evidence(on, term, due));
            });
        }

        private LocalDate start(JudgeSetsEvidenceTerm act, Occasion on, String rule) {
            var from = act.received() == null ? on.today() : act.received();
            clocks.startFrom(on, Trial.KIND, rule, from);
            return clocks.setDue(on, Trial.KIND, rule, from.plusDays(act.days()));
        }

        private static Optional<Refusal> check(JudgeSetsEvidenceTerm act, Occasion on, TermRule rule, Optional<String> running) {
            if (act.days() < 1) {
                return Optional.of(Refusal.invalid("days", "至少一天。"));
            }
            if (act.basis() != Basis.DESIGNATED && act.reason() == null) {
                return Optional.of(Refusal.invalid("reason", "不是本院指定的，请写明依据。"));
            }
            if (act.received() != null && act.received().isBefore(on.today())) {
                return Optional.of(Refusal.invalid("received", "通知今天才发，不会在今天以前收到。"));
            }
            if (act.basis() == Basis.EXTENDED) {
                return running.isPresent() ? Optional.empty() : Optional.of(Refusal.unlawful("trial.no-evidence-term",
                        "举证期限没有在走，不能延长；要在届满以前申请。届满以后补反驳证据的，请选再定一次。", "证据规定 54"));
            }
            if (running.isPresent()) {
                return Optional.of(Refusal.unlawful("trial.evidence-term-runs", "举证期限还没有届满。当事人书面申请的，可以选准许延长。", "证据规定 54"));
            }
            return bounds(act, rule);
        }

        /** The least protects the parties, who may agree on less; the most binds them too. A term set again for evidence in reply is free. */
        private static Optional<Refusal> bounds(JudgeSetsEvidenceTerm act, TermRule rule) {
            if (act.basis() == Basis.DESIGNATED && rule.bound() == Bound.最少 && act.days() < rule.length()) {
                return Optional.of(Refusal.unlawful("trial.evidence-term-too-short", "本院指定的举证期限最少%s；双方商定的可以更短。".formatted(rule.span()), rule.source()));
            }
            if (act.basis() != Basis.AGAIN && rule.bound() == Bound.最多 && act.days() > rule.length()) {
                return Optional.of(Refusal.unlawful("trial.evidence-term-too-long", "这种程序的举证期限最多%s。".formatted(rule.span()), rule.source()));
            }
            return Optional.empty();
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var rule = terms.rules().on(trials.of(on).procedure().evidenceRule(), on.today());
            var known = new HashMap<String, Object>(Map.of("*", List.of("%s：由法院定，%s（%s）".formatted(rule.id(), rule.bounded(), rule.source()))));
            if (trials.evidence(on).isPresent()) {
                known.put("basis", Basis.EXTENDED.name());
            } else {
                known.putAll(Map.of("basis", Basis.DESIGNATED.name(), "days", rule.length(), "received", on.today()));
            }
            return known;
        }
    }
}
