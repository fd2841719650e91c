package org.liandong.foundation.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Permissions;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.foundation.term.Terms;
import org.springframework.stereotype.Component;

/** 办事指南台: puts the guide of an item together from the list of items, the tables of the proceedings, the permissions and the time limits. */
@Component
public class ItemDesk {

    private final Supplier<Items> items;
    private final ActTypes types;
    private final Permissions permissions;
    private final Terms terms;

    ItemDesk(ActTypes types, Permissions permissions, Terms terms, Rulebook rulebook) {
        this.items = rulebook.table(Items.BOOK);
        this.types = types;
        this.permissions = permissions;
        this.terms = terms;
    }

    public List<Item> on(LocalDate day) {
        return items.get().on(day);
    }

    /** The guide of the item of that code as it stands on the day. */
    public Optional<ItemGuide> guide(String code, LocalDate day) {
        return items.get().find(code, day).map(item -> new ItemGuide(item, day, item.terms().stream().map(it -> terms.rules().on(it, day)).toList(),
                item.kinds().stream().map(kind -> part(types.proceeding(kind).lifecycle(), day)).toList()));
    }

    /** The chart of the item of that code. */
    public Optional<String> chart(String code, LocalDate day) {
        return items.get().find(code, day).map(item -> new Chart(item.name(), item.kinds().stream().<Lifecycle<?>>map(it -> types.proceeding(it).lifecycle()).toList()).svg());
    }

    private <S extends Enum<S> & Lifecycle.State> ItemGuide.Part part(Lifecycle<S> lifecycle, LocalDate day) {
        return new ItemGuide.Part(lifecycle.kind(), lifecycle.title(), lifecycle.states().stream().filter(it -> !it.face().isEnd()).map(it -> step(lifecycle, it, day)).toList());
    }

    private <S extends Enum<S> & Lifecycle.State> ItemGuide.Step step(Lifecycle<S> lifecycle, S state, LocalDate day) {
        var face = state.face();
        var acts = lifecycle.edges().stream().filter(it -> it.from().contains(state)).map(it -> new ItemGuide.Deed(name(it.verb()),
                permissions.mayAsk(it.verb()).stream().map(Standing::label).collect(Collectors.joining("、")),
                it.to().stream().map(to -> to.face().label()).collect(Collectors.joining("或")), it.law())).toList();
        return new ItemGuide.Step(face.label(), face.plain(), Objects.requireNonNull(face.owner()).label(), face.next(),
                face.clocks().stream().map(it -> it + terms.rules().on(it, day).span()).toList(), acts);
    }

    private String name(String verb) {
        return types.named(verb).orElseThrow().name();
    }
}
