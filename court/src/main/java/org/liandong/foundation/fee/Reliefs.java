package org.liandong.foundation.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;

/** 司法救助: who need not pay, pays less or pays later, from rulebook/fee-relief.yaml (诉讼费用交纳办法 44–51). */
public final class Reliefs {

    static final Book<Reliefs> BOOK = new Book<>("fee-relief", "司法救助", "交费有困难的，谁可以免交、减交、缓交", "fee-relief.yaml", "id",
            Book.items("id", "情形", "effect", "怎么帮：免交、减交、缓交", "least", "至少减百分之几", "papers", "还要的证明", "source", "依据", "since", "生效", "until", "失效"),
            row -> "%s：%s".formatted(row.get("effect"), row.get("id")), Reliefs::of);

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
        public Money saving(Money fee) {
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

    static Reliefs of(List<Map<String, Object>> rows) {
        return new Reliefs(rows.stream().map(Row::new).map(it -> new Reason(it.text("id"), it.one("effect", Effect.class),
                it.items().containsKey("least") ? it.number("least") : 0, it.texts("papers"), it.text("source"), it.day("since"), it.day("until"))).toList());
    }

    public List<Reason> all() {
        return reasons;
    }

    /** The reason of that name in force on the day. */
    public Optional<Reason> find(String id, LocalDate day) {
        return reasons.stream().filter(it -> it.id().equals(id) && (it.since() == null || !day.isBefore(it.since()))
                && (it.until() == null || !day.isAfter(it.until()))).findFirst();
    }
}
