package org.liandong.foundation.jurisdiction.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.jurisdiction.JurisdictionAnswer;
import org.liandong.foundation.jurisdiction.JurisdictionRules;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.springframework.util.MultiValueMap;

/**
 * What the page of the jurisdiction checker shows.
 *
 * @param answer null before anything was asked, or if something was wrong
 */
public record JurisdictionView(MultiValueMap<String, String> asked, JurisdictionRules rules, @Nullable JurisdictionAnswer answer, List<FieldError> errors) {

    /** What was typed under that name, empty if nothing was. */
    public String value(String name) {
        return Objects.requireNonNullElse(asked.getFirst(name), "");
    }

    /** What was typed as the place of that kind. */
    public String at(String place) {
        return value(name(place));
    }

    /** Name of the field of a kind of place. */
    public String name(String place) {
        return JurisdictionPages.PLACE + place;
    }

    /** The kinds of place to ask for: those of the rules, and where both sides live, since the level goes by that. */
    public List<JurisdictionRules.Place> places() {
        var names = new LinkedHashSet<String>();
        if (answer != null) {
            answer.courts().forEach(it -> names.add(it.place()));
            names.add("被告住所地");
            names.add("原告住所地");
        }
        asked.keySet().stream().filter(it -> it.startsWith(JurisdictionPages.PLACE)).map(it -> it.substring(JurisdictionPages.PLACE.length())).forEach(names::add);
        return names.stream().flatMap(it -> rules.place(it).stream()).toList();
    }

    /** The circumstances that would matter for this cause, and those that were named. */
    public List<String> circumstances() {
        var names = new LinkedHashSet<String>();
        if (answer != null) {
            rules.possible(answer.cause().id()).forEach(it -> names.add(Objects.requireNonNull(it.when())));
        }
        names.add("被告被监禁或者被采取强制性教育措施");
        names.add("重大涉外案件");
        names.addAll(asked.getOrDefault("circumstances", List.of()));
        return names.stream().filter(rules.circumstances()::contains).toList();
    }

    public boolean isTicked(String circumstance) {
        return asked.getOrDefault("circumstances", List.of()).contains(circumstance);
    }

    /** What was wrong with the field or a part of it, null if nothing was. */
    public @Nullable String error(String name) {
        return errors.stream().filter(it -> it.field().equals(name) || it.field().startsWith(name + "[") || it.field().startsWith(name + "."))
                .map(FieldError::words).findFirst().orElse(null);
    }
}
