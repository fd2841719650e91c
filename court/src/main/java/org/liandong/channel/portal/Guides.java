package org.liandong.channel.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.rulebook.RuleFile;
import org.liandong.foundation.term.Terms;
import org.springframework.stereotype.Component;

/** 办事指南, from rulebook/guides.yaml; the time limits in them are those of the day. */
@Component
class Guides {

    private static final Pattern TERM = Pattern.compile("<(\\p{IsHan}+)>");

    private final List<Map<String, Object>> rows = RuleFile.rows("guides.yaml");
    private final Terms terms;

    Guides(Terms terms) {
        this.terms = terms;
    }

    /** Every guide as it stands on the day. */
    List<Guide> on(LocalDate day) {
        return rows.stream().map(row -> guide(row, day)).toList();
    }

    Optional<Guide> find(String id, LocalDate day) {
        return on(day).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private Guide guide(Map<String, Object> row, LocalDate day) {
        var steps = ((List<Map<String, Object>>) Objects.requireNonNull(row.get("steps"))).stream()
                .filter(it -> !before(day, it.get("since")) && !after(day, it.get("until")))
                .map(it -> new Guide.Step(filled((String) it.get("words"), day), (String) it.get("law"))).toList();
        return new Guide((String) row.get("id"), (String) row.get("title"), (String) row.get("lead"), steps);
    }

    /** A term that is not in the rulebook is a defect of the guide. */
    private String filled(String words, LocalDate day) {
        return TERM.matcher(words).replaceAll(found -> terms.rules().on(found.group(1), day).span());
    }

    private static boolean before(LocalDate day, @Nullable Object since) {
        return since instanceof LocalDate date && day.isBefore(date);
    }

    private static boolean after(LocalDate day, @Nullable Object until) {
        return until instanceof LocalDate date && day.isAfter(date);
    }
}
