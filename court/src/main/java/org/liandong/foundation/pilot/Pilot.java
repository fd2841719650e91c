package org.liandong.foundation.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 一个试点.
 *
 * @param mechanism  key of what is tried
 * @param row        the new version of the rule
 * @param causes     ids of the causes it is on, with all below them; empty for all
 * @param towns      towns it is on, empty for all
 * @param share      how many cases of a hundred follow the new version
 * @param from       first day on which a case may come in for it
 * @param until      last day
 * @param commitment SM3 of the seed in hexadecimal, null before it is approved
 * @param approvedAt null before it is approved
 * @param endedOn    when it was ended ahead of its time, null if it was not
 */
public record Pilot(UUID id, String mechanism, String name, String goal, Map<String, Object> row, List<String> causes, List<String> towns, int share, LocalDate from,
                    LocalDate until, @Nullable String commitment, UUID proposer, String proposerName, Instant proposedAt, @Nullable String approverName,
                    @Nullable Instant approvedAt, @Nullable LocalDate endedOn, @Nullable String endReason) {

    /** 两组. */
    public enum Arm {
        NEW("用新办法"), OLD("用原办法");

        private final String label;

        Arm(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A case that comes in.
     *
     * @param town null if it is not known
     */
    public record Entry(UUID dispute, String cause, @Nullable String town, LocalDate day) { }

    /** True if cases that come in on that day are drawn for it. */
    public boolean isRunning(LocalDate day) {
        return approvedAt != null && endedOn == null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** True once no case can come in any more, so that the seed may be shown. */
    public boolean isOver(LocalDate today) {
        return approvedAt != null && (endedOn != null || today.isAfter(until));
    }

    boolean takes(Entry entry) {
        return isRunning(entry.day()) && (towns.isEmpty() || entry.town() != null && towns.contains(entry.town()))
                && (causes.isEmpty() || causes.stream().anyMatch(it -> entry.cause().equals(it) || entry.cause().startsWith(it + ".")));
    }

    /** Which cases it is on, in words. */
    public String scope(java.util.function.UnaryOperator<String> causeName) {
        var which = causes.isEmpty() && towns.isEmpty() ? "全部案件" : String.join("，", List.of(causes.isEmpty() ? "" : String.join("、", causes.stream().map(causeName).toList()),
                towns.isEmpty() ? "" : String.join("、", towns)).stream().filter(it -> !it.isEmpty()).toList());
        return share == 100 ? which : "%s里抽%d%%".formatted(which, share);
    }
}
