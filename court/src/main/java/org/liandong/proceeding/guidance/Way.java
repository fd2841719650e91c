package org.liandong.proceeding.guidance;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.term.TermRule;

/**
 * 解纷的一条路: as it stands for one dispute on one day.
 *
 * @param id         name in addresses
 * @param act        verb of the act that takes it, null if it is not taken here
 * @param what       what it is
 * @param how        where and how to take it, empty if it is taken here
 * @param law        statute and article
 * @param conditions what the law asks for it
 * @param cost       what it costs
 * @param terms      the legal terms on it, in order
 * @param always     true if it may be taken although a condition is not met, because the court must take every complaint in (登记立案规定 2)
 * @param measured   kind of the proceeding whose length says how long it takes, null if the court does not lead it
 */
public record Way(String id, String name, @Nullable String act, String what, String how, String law, List<Condition> conditions, Cost cost,
                  List<TermRule> terms, boolean always, @Nullable String measured) {

    /** Whether a condition is met. */
    public enum Met {
        YES("符合"), NO("不符合"), YOURS("请您自己核对");

        private final String label;

        Met(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One condition.
     *
     * @param law article
     */
    public record Condition(String words, Met met, String law) { }

    /**
     * The cost.
     *
     * @param fee the counted fee, null if there is none to count
     */
    public record Cost(String words, String law, @Nullable Fee fee) { }

    /** True if nothing that is known closes it. */
    public boolean isOpen() {
        return conditions.stream().noneMatch(it -> it.met() == Met.NO);
    }

    /** True if it can be taken in this system now. */
    public boolean isOffered() {
        return act != null && (always || isOpen());
    }
}
