package org.liandong.foundation.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * 规则的一个版本.
 *
 * @param rule     name of the rule in its book
 * @param since    first day of it, null for "always"
 * @param until    last day of it, null for "still"
 * @param row      what it says, with its dates
 * @param approval who put it in force, null for one that was shipped with the house
 */
public record RuleVersion(String rule, @Nullable LocalDate since, @Nullable LocalDate until, Map<String, Object> row, @Nullable Approval approval) {

    /**
     * 审批.
     *
     * @param reason   why the rule was changed
     * @param proposer who wrote it
     * @param approver who approved it, another person
     */
    public record Approval(String reason, String proposer, String approver) { }

    /** True on the days it decides. */
    public boolean isInForce(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** Law and article. */
    public String source() {
        return row.get("source") instanceof String source ? source : "";
    }

    /** The same, ending on that day if it would last longer. */
    RuleVersion until(LocalDate last) {
        if (until != null && !until.isAfter(last)) {
            return this;
        }
        var shorter = new LinkedHashMap<>(row);
        shorter.put("until", last);
        return new RuleVersion(rule, since, last, shorter, approval);
    }
}
