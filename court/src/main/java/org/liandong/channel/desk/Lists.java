package org.liandong.channel.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.docket.Register.Filter;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.page.Query;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.stereotype.Component;

/** Makes lines of the register readable: names for causes, stages and owners. */
@Component
class Lists {

    private final Register register;
    private final ActTypes types;
    private final Accounts accounts;
    private final Causes causes;
    private final Clock clock;

    Lists(Register register, ActTypes types, Accounts accounts, Causes causes, Clock clock) {
        this.register = register;
        this.types = types;
        this.accounts = accounts;
        this.causes = causes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    /** The filter restricted by what was asked for in the address. */
    Filter restricted(Filter filter, Query query) {
        var narrowed = filter.text(query.get("q")).leading(query.get("leading")).state(query.get("state"));
        return query.is("overdue", "true") ? narrowed.overdueOn(today()) : narrowed;
    }

    List<Row> rows(List<Register.Line> lines) {
        var names = accounts.names(lines.stream().map(it -> it.dispute().ownerAccount()).filter(Objects::nonNull).distinct().toList());
        return lines.stream().map(it -> row(it, names)).toList();
    }

    private Row row(Register.Line line, Map<UUID, String> names) {
        var dispute = line.dispute();
        var name = dispute.ownerAccount() == null ? "" : names.getOrDefault(dispute.ownerAccount(), "");
        var owner = dispute.owner() == null ? "" : (dispute.owner().label() + " " + name).strip();
        return new Row(line, causes.name(dispute.cause()), title(dispute.leading()), owner, today());
    }

    String cause(String id) {
        return causes.name(id);
    }

    /** Title of a kind of proceeding, empty for none. */
    String title(@Nullable String kind) {
        return kind == null ? "" : types.proceeding(kind).lifecycle().title();
    }

    /** The stages of the list in the order of the way, each as a link that restricts the list to it. */
    List<Stage> stages(String court, Filter filter, Query query) {
        var tallies = new ArrayList<>(register.tally(court, filter));
        tallies.sort(Comparator.comparing((Register.Tally it) -> types.proceeding(it.leading()).rank()).thenComparing(this::ordinal));
        var stages = new ArrayList<Stage>();
        stages.add(new Stage("全部", tallies.stream().mapToInt(Register.Tally::count).sum(),
                query.with("leading", null).with("state", null).toString(), query.get("state") == null && query.get("leading") == null));
        tallies.forEach(it -> stages.add(new Stage(title(it.leading()) + "·" + it.state(), it.count(),
                query.with("leading", it.leading()).with("state", it.state()).toString(),
                query.is("state", it.state()) && query.is("leading", it.leading()))));
        return stages;
    }

    private int ordinal(Register.Tally tally) {
        var states = types.proceeding(tally.leading()).lifecycle().states();
        var labels = states.stream().map(it -> it.face().label()).toList();
        return labels.indexOf(tally.state());
    }

    /** The kinds of proceeding that can lead a dispute on its way, for choosing one. */
    List<Proceeding> ways() {
        return types.proceedings().stream().filter(it -> it.rank() >= 10).toList();
    }
}
