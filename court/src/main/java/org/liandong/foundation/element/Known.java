package org.liandong.foundation.element;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;

/**
 * 案卷里已有的: what the file tells already, so that nobody is asked for it again.
 *
 * @param facts by name; a name that is missing is not known
 */
public record Known(Map<String, String> facts) {

    /** Every name an element may use. */
    public static final Set<String> NAMES = Set.of("story", "claim", "evidence", "amount", "town", "applicants", "respondents");

    public Known {
        facts = Map.copyOf(facts);
    }

    /** What the file of a dispute tells. */
    public static Known of(Dispute dispute, List<Party> parties) {
        var told = new LinkedHashMap<String, String>();
        put(told, "story", dispute.story());
        put(told, "claim", dispute.claim());
        put(told, "evidence", dispute.evidence());
        put(told, "amount", dispute.amount() == null ? null : dispute.amount().yuan() + "元");
        put(told, "town", dispute.town());
        put(told, "applicants", names(parties, Side.APPLICANT));
        put(told, "respondents", names(parties, Side.RESPONDENT));
        return new Known(told);
    }

    private static String names(List<Party> parties, Side side) {
        return parties.stream().filter(it -> it.side() == side).map(Party::name).collect(Collectors.joining("、"));
    }

    private static void put(Map<String, String> told, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            told.put(name, words);
        }
    }
}
