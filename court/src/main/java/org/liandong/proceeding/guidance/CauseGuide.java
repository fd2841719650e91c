package org.liandong.proceeding.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.liandong.foundation.element.Element;
import org.liandong.foundation.element.ElementForm;
import org.liandong.foundation.element.ElementForms;
import org.liandong.foundation.item.Item;
import org.liandong.foundation.page.Tool;
import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.mediation.Suitability;
import org.springframework.stereotype.Component;

/** 一类纠纷的指引: what the law says of it, whether it is mediated, by which item it is brought, what matters in it and what can be reckoned. */
@Component
public class CauseGuide {

    private static final int LESSONS = 4;

    private final Lessons lessons;
    private final Suitability suitability;
    private final Checklists checklists;
    private final ElementForms forms;
    private final List<Tool> tools;
    private final Causes causes;

    CauseGuide(Lessons lessons, Suitability suitability, Checklists checklists, ElementForms forms, List<Tool> tools, Causes causes) {
        this.lessons = lessons;
        this.suitability = suitability;
        this.checklists = checklists;
        this.forms = forms;
        this.tools = tools;
        this.causes = causes;
    }

    /**
     * The guide.
     *
     * @param path    names from the part down to the cause
     * @param lessons the closest first, at least one
     * @param item    service item by which it is brought to the court
     * @param form    its element form, empty if it has none
     * @param tools   calculators of its own
     * @param below   causes below it
     */
    public record Guide(Cause cause, String path, List<Lessons.Lesson> lessons, Suitability.Verdict mediation, Item item, Optional<ElementForm> form, List<Tool> tools,
                        List<Cause> below) { }

    /** The guide as it stands on the day. */
    public Guide of(Cause cause, LocalDate day) {
        var form = forms.forCause(cause.id(), day);
        var reckoned = form.stream().flatMap(it -> it.elements().stream()).map(Element::computed).filter(Objects::nonNull).map(it -> "/tools/" + it.by()).toList();
        return new Guide(cause, causes.path(cause.id()), lessons.of(cause.id(), day).stream().limit(LESSONS).toList(),
                suitability.of(null, cause.id(), null, day), checklists.of(cause, day).item(), form,
                tools.stream().filter(it -> reckoned.contains(it.path())).toList(), causes.below(cause.id()));
    }
}
