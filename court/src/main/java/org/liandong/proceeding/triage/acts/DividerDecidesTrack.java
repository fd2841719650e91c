package org.liandong.proceeding.triage.acts;

import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.triage.Splits;
import org.liandong.proceeding.triage.Triage;
import org.liandong.proceeding.triage.TriageTable;
import org.springframework.stereotype.Component;

/** 繁简分流: the second split. The table proposes; whoever decides otherwise says why (系统算法加人工识别). */
@ActName(value = "决定繁简和程序", explain = "系统按分流表提了建议和理由；您可以不采纳，要写明理由。")
public record DividerDecidesTrack(
        @Asked("适用的程序") Procedure procedure,
        @Asked("分到哪里") Track track,
        @Asked(value = "不采纳建议的理由", required = false, max = 300) @Nullable String reason) implements ActRequest {

    /** 繁简. */
    public enum Track implements Labelled {
        FAST("简案，速裁快审"), FULL("繁案，精审");

        private final String label;

        Track(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Component
    static class Handler implements ActHandler<DividerDecidesTrack> {

        private final Splits splits;
        private final TriageTable table;

        Handler(Splits splits, TriageTable table) {
            this.splits = splits;
            this.table = table;
        }

        @Override
        public Step perform(DividerDecidesTrack act, Occasion on) {
            var proposal = table.propose(on.court(), on.stream(), splits.of(on).registeredOn());
            var overridden = act.procedure() != proposal.procedure();
            if (overridden && act.reason() == null) {
                return Refusal.invalid("reason", "系统建议%s，您选了%s，请写明理由。".formatted(proposal.procedure().label(), act.procedure().label()));
            }
            var excluded = proposal.reasons().stream().filter(it -> it.procedure().equals(act.procedure().word()) && it.direction().equals("不适用")).findFirst();
            if (excluded.isPresent()) {
                return Refusal.unlawful("triage.procedure-excluded", "不能用%s：%s。".formatted(act.procedure().label(), excluded.get().words()), excluded.get().law());
            }
            splits.decide(on, proposal.procedure().label(), act.track().label(), act.procedure(), act.reason(), overridden);
            return Effect.to(Triage.ASSIGN, "繁简分流：%s，适用%s".formatted(act.track().label(), act.procedure().label()))
                    .with("proposal", proposal.procedure().label()).with("overridden", overridden)
                    .with("reasons", proposal.reasons().stream().map(TriageTable.Reason::words).toList());
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var proposal = table.propose(on.court(), on.stream(), splits.of(on).registeredOn());
            var reasons = Stream.concat(Stream.of("系统建议：" + proposal.procedure().label()), proposal.reasons().stream()
                    .map(TriageTable.Reason::shown)).toList();
            return Map.of("*", reasons, "procedure", proposal.procedure().name(),
                    "track", (proposal.procedure() == Procedure.ORDINARY ? Track.FULL : Track.FAST).name());
        }
    }
}
