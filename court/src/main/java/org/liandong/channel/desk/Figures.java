package org.liandong.channel.desk;

import java.time.LocalDate;
import java.util.Locale;

import org.liandong.foundation.docket.Register;
import org.liandong.foundation.docket.Register.Filter;
import org.liandong.foundation.docket.Register.Span;
import org.springframework.stereotype.Component;

/** 数字: what stands on top of the register, counted anew from its lines each time. */
@Component
public class Figures {

    /**
     * The figures of a court on a day.
     *
     * @param open      disputes in hand
     * @param overdue   of them, past their last day
     * @param arrived   came to the court this month
     * @param filed     became a case this month
     * @param settled   were settled by mediation
     * @param concluded came to any result by mediation
     * @param mediation how long mediation took until its result
     * @param filing    how long it took from receiving a complaint to the case
     */
    public record Values(int open, int overdue, int arrived, int filed, int settled, int concluded, Span mediation, Span filing) {

        /** Share of settled mediations, "62.5%"; a dash if there is none yet. */
        public String rate() {
            return concluded == 0 ? "—" : String.format(Locale.ROOT, "%.1f%%", 100.0 * settled / concluded);
        }

        /** "12.5天", or a dash. */
        public static String days(Span span) {
            return span.days() == null ? "—" : String.format(Locale.ROOT, "%.1f天", span.days());
        }
    }

    private final Register register;

    Figures(Register register) {
        this.register = register;
    }

    Values of(String court, LocalDate today) {
        return new Values(register.count(court, Filter.ALL.open(true)), register.count(court, Filter.ALL.overdueOn(today)),
                count(court, Counted.ARRIVED, today), count(court, Counted.FILED, today), count(court, Counted.SETTLED, today),
                count(court, Counted.CONCLUDED, today), register.median(court, Counted.RESULT), register.median(court, Counted.CASE));
    }

    private int count(String court, Counted what, LocalDate today) {
        return register.count(court, what.restrict(Filter.ALL, today));
    }
}
