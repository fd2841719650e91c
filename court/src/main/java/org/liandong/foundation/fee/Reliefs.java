package org.liandong.foundation.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;

/** 司法救助: who need not pay, pays less or pays later, from rulebook/fee-relief.yaml (诉讼费用交纳办法 44–51). */
public final class Reliefs {

    /** How one is helped. */
    public enum Effect { 免交, 减交, 缓交 }

    /**
     * One reason for relief.
     *
     * @param least  by how many per cent the fee is reduced at least
     * @param papers what proves it, beside the written application and the proof of hardship
     */
    public record Reason(String id, Effect effect, int least, List<String> papers, String source, @Nullable LocalDate since, @Nullable LocalDate until) {

        /** What is saved at least; nothing is saved by paying later. */
        Money saving(Money fee) {
            return switch (effect) {
                case 免交 -> fee;
                case 减交 -> fee.times(BigDecimal.valueOf(least, 2));
                case 缓交 -> Money.ZERO;
            };
        }
    }

    private final List<Reason> reasons;

    private Reliefs(List<Reason> reasons) {
        this.reasons = reasons;
    }

    @SuppressWarnings("unchecked")
    public static Reliefs of(List<Map<String, Object>> rows) {
        return new Reliefs(rows.stream().map(it -> new Reason((String) it.get("id"), Effect.valueOf((String) it.get("effect")),
                it.get("least") instanceof Integer least ? least : 0, (List<String>) it.getOrDefault("papers", List.of()), (String) it.get("source"),
                FeeRules.day(it.get("since")), FeeRules.day(it.get("until")))).toList());
    }

    public List<Reason> all() {
        return reasons;
    }

    /** The reason of that name in force on the day. */
    Optional<Reason> find(String id, LocalDate day) {
        return reasons.stream().filter(it -> it.id().equals(id) && (it.since() == null || !day.isBefore(it.since()))
                && (it.until() == null || !day.isAfter(it.until()))).findFirst();
    }
}
