package org.liandong.proceeding.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal;

/** 宜不宜调解: what the court's table says of mediating a dispute. The table stands with the triage tables; everything that asks whether mediation is suited asks here. */
public interface Suitability {

    /** How well a dispute is suited, in the order of weight. */
    enum Fitness {
        UNSUITED("不得调解"), FIRST("先行调解"), SUITED("适宜调解"), OPEN("双方愿意就可以调解");

        private final String label;

        Fitness(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A line of the table that applies. */
    record Reason(String words, String law) { }

    /**
     * What the table says.
     *
     * @param reasons why, empty if no line applies
     * @param notes   what to mind besides
     */
    record Verdict(Fitness fitness, List<Reason> reasons, List<Reason> notes) {

        public boolean isSuited() {
            return fitness != Fitness.UNSUITED;
        }

        /** The reasons in a line. */
        public String words() {
            return reasons.isEmpty() ? fitness.label() : fitness.label() + "：" + String.join("；", reasons.stream().map(Reason::words).distinct().toList());
        }

        /** Their articles. */
        public String law() {
            return reasons.isEmpty() ? "民诉法 9、125" : String.join("；", reasons.stream().map(Reason::law).distinct().toList());
        }

        /** 不得调解的案件，直接立案或者审理 (民诉法解释 143). */
        public Refusal refusal() {
            return Refusal.unlawful("mediation.not-mediable", "这类案件不能调解，请直接向法院提交申请或者起诉。%s。"
                    .formatted(String.join("；", reasons.stream().map(Reason::words).distinct().toList())), law());
        }
    }

    /**
     * What the table of the day says.
     *
     * @param dispute the dispute, null while there is none
     * @param amount  money claimed, null if the claim is not about money
     */
    Verdict of(@Nullable UUID dispute, String cause, @Nullable Money amount, LocalDate day);

    /** The same for a dispute that is about to be brought, which may be drawn to try a new table. */
    Verdict entering(UUID dispute, String cause, @Nullable Money amount, LocalDate day);
}
