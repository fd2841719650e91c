package org.liandong.foundation.rulebook;

import java.util.List;
import java.util.UUID;

/** 规则影响的事项: what is open in the house and rests on a rule, told by the module that works with the rule. */
public interface RuleReach {

    /**
     * An open matter.
     *
     * @param dispute its dispute
     * @param name    case number, or what it is about if it has none
     * @param words   how the rule bears on it, and whether a new version would change that
     */
    record Matter(UUID dispute, String name, String words) { }

    /** Name of the book it speaks for. */
    String book();

    /** The matters of the court that rest on the rule, those due soonest first. */
    List<Matter> matters(String court, String rule);
}
