package org.liandong.proceeding.guidance;

import java.time.LocalDate;
import java.util.List;

import org.liandong.foundation.item.Item;
import org.liandong.foundation.item.ItemDesk;
import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.CaseClasses;
import org.springframework.stereotype.Component;

/** 立案材料清单: what to bring to file a case of a cause of action: what the filing check asks for, and what proves the claim. */
@Component
public class Checklists {

    private final ItemDesk desk;
    private final CaseClasses classes;
    private final Proofs proofs;

    Checklists(ItemDesk desk, CaseClasses classes, Proofs proofs) {
        this.desk = desk;
        this.classes = classes;
        this.proofs = proofs;
    }

    /**
     * The list of one cause.
     *
     * @param item      the service item by which it is filed
     * @param materials what to bring
     * @param proofs    what proves the claim; good to have, no reason to refuse
     */
    public record Checklist(Cause cause, Item item, List<Item.Material> materials, List<Proofs.Proof> proofs) { }

    /** The list of that cause as it stands on the day. */
    public Checklist of(Cause cause, LocalDate day) {
        var kind = classes.of(cause.id(), day);
        var item = desk.on(day).stream().filter(it -> it.caseClass().equals(kind.name())).findFirst().orElseThrow();
        return new Checklist(cause, item, item.materials().stream().filter(it -> it.isFor(cause.id())).toList(),
                kind.splits() ? proofs.of(cause.id(), day) : List.of());
    }
}
