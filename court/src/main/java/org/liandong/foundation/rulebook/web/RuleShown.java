package org.liandong.foundation.rulebook.web;

import java.time.LocalDate;
import java.util.List;

import org.liandong.foundation.act.ActType;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.RuleReach;
import org.liandong.foundation.rulebook.RuleVersion;
import org.liandong.foundation.rulebook.Rulebook;

/**
 * A rule as one reader sees it.
 *
 * @param versions newest first; none for a rule the court's office is about to add
 * @param waiting  versions that wait for approval
 * @param matters  what is open and rests on it
 * @param actions  what this reader may do
 */
public record RuleShown(Book<?> book, String address, String rule, List<RuleVersion> versions, LocalDate today, List<Rulebook.Waiting> waiting,
                        List<RuleReach.Matter> matters, List<ActType<?>> actions) {

    public String title() {
        return versions.isEmpty() ? rule : RulesShown.title(versions.getFirst());
    }

    /** True for a rule of which no version has been approved yet. */
    public boolean isNew() {
        return versions.isEmpty();
    }

    /** What a version says. */
    public List<RulesShown.Item> items(RuleVersion version) {
        return RulesShown.items(book, version.row());
    }

    public String href() {
        return "/rules/%s/%s".formatted(book.name(), address);
    }
}
