package org.liandong.channel.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Register.Filter;
import org.liandong.foundation.docket.Register.Period;
import org.liandong.foundation.docket.Register.Reached;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.mediation.Mediation;

/** What a figure of the register counts: a figure and the list it leads to are one filter, so they cannot differ. */
public enum Counted {
    ARRIVED("本月来院的"), FILED("本月立案的"), REGISTERED("已经立案的"), SETTLED("调解成功的"), CONCLUDED("调解有结果的");

    /** Mediation that came to any result, settled or not. */
    static final Reached RESULT = new Reached(Mediation.KIND, Arrays.stream(Mediation.values()).filter(it -> it == Mediation.SETTLED || it.face().isEnd())
            .map(Enum::name).collect(Collectors.toSet()), null);
    /** The complaint became a case. */
    static final Reached CASE = new Reached(Filing.KIND, Set.of(Filing.REGISTERED.name()), null);

    private final String label;

    Counted(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Counted> named(@Nullable String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    Filter restrict(Filter filter, LocalDate today) {
        return switch (this) {
            case ARRIVED -> filter.arrived(month(today));
            case FILED -> filter.reached(new Reached(CASE.kind(), CASE.states(), month(today)));
            case REGISTERED -> filter.reached(CASE);
            case SETTLED -> filter.reached(new Reached(Mediation.KIND, Set.of(Mediation.SETTLED.name()), null));
            case CONCLUDED -> filter.reached(RESULT);
        };
    }

    private static Period month(LocalDate today) {
        var first = today.withDayOfMonth(1);
        return new Period(first.atStartOfDay(Occasion.ZONE).toInstant(), first.plusMonths(1).atStartOfDay(Occasion.ZONE).toInstant());
    }
}
