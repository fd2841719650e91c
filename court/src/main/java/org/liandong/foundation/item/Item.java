package org.liandong.foundation.item;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 服务事项, in one of its versions.
 *
 * @param code      its code, which never changes: it stands in printed codes to scan
 * @param version   of the guide
 * @param area      what kind of service it is
 * @param object    who may ask for it
 * @param channels  where
 * @param kinds     kinds of proceeding that belong to it
 * @param terms     names of its time limits
 * @param post      who answers for it to the public
 * @param caseClass class of case that is filed by it, empty if none is
 */
public record Item(String code, String version, String name, String area, String lead, String basis, String object, List<String> channels, List<String> kinds,
                   List<String> terms, Cost cost, String post, String caseClass, List<Material> materials, @Nullable LocalDate since, @Nullable LocalDate until) {

    /**
     * What it costs.
     *
     * @param feeClass class of the fee calculator, empty if there is nothing to count
     */
    public record Cost(String words, String feeClass, String source) { }

    /**
     * What to bring.
     *
     * @param needed false if one brings it if one has it
     * @param checks conditions of filing it stands for
     * @param causes prefixes of the causes it is for, empty for all
     */
    public record Material(String name, boolean needed, List<String> checks, List<String> causes, String source) {

        /** True if somebody with that cause needs to know of it. */
        public boolean isFor(String cause) {
            return causes.isEmpty() || causes.stream().anyMatch(it -> cause.equals(it) || cause.startsWith(it + "."));
        }
    }

    boolean isInForce(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
