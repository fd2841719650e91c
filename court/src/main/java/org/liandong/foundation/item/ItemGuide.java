package org.liandong.foundation.item;

import java.time.LocalDate;
import java.util.List;

import org.liandong.foundation.term.TermRule;

/**
 * 一次性办理服务指南: an item with everything one needs to know, as it stands on a day.
 *
 * @param terms its time limits
 * @param parts the proceedings that belong to it
 */
public record ItemGuide(Item item, LocalDate day, List<TermRule> terms, List<Part> parts) {

    /** A proceeding with its steps. */
    public record Part(String kind, String title, List<Step> steps) { }

    /**
     * A step: a state in which somebody has to do something.
     *
     * @param post   who answers for it
     * @param next   what that one has to do
     * @param clocks the time limits that run meanwhile: "立案审查7日"
     * @param acts   what may be done
     */
    public record Step(String label, String plain, String post, String next, List<String> clocks, List<Deed> acts) { }

    /**
     * What may be done in a step.
     *
     * @param who who may do it
     * @param to  where it leads
     */
    public record Deed(String name, String who, String to, String law) { }
}
