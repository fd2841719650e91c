package org.liandong.foundation.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.liandong.foundation.rulebook.Replays;
import org.liandong.foundation.term.Clocks;
import org.liandong.foundation.term.TermRule;
import org.liandong.foundation.term.Terms;
import org.springframework.stereotype.Component;

/** Every term of a dispute, counted once more; days added or left out by decision are not part of the law and not counted. */
@Component
class ClockReplays implements Replays {

    private final Clocks clocks;
    private final Terms terms;

    ClockReplays(Clocks clocks, Terms terms) {
        this.clocks = clocks;
        this.terms = terms;
    }

    @Override
    public List<Replayed> of(String court, UUID dispute, LocalDate otherDay) {
        return clocks.of(court, dispute).stream().flatMap(clock -> {
            var then = terms.rules().find(clock.rule(), clock.started());
            var now = terms.rules().find(clock.rule(), otherDay);
            return then.isEmpty() ? Stream.empty() : Stream.of(new Replayed(clock.rule(), clock.started(), due(then.get(), clock.started()),
                    law(then.get()), now.map(it -> due(it, clock.started())).orElse("没有这个期限"), now.map(ClockReplays::law).orElse("")));
        }).toList();
    }

    private String due(TermRule rule, LocalDate start) {
        return "到%s".formatted(terms.count(rule, start, 0).due());
    }

    private static String law(TermRule rule) {
        return "%s（%s）".formatted(rule.span(), rule.source());
    }
}
