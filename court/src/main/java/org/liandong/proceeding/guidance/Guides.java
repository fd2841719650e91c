package org.liandong.proceeding.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;
import org.liandong.foundation.rulebook.RuleCheck;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.foundation.term.Terms;
import org.springframework.stereotype.Component;

/** 办事指南, from rulebook/guides.yaml; the time limits in them are those of the day. */
@Component
public class Guides implements RuleCheck {

    static final Book<List<Guide>> BOOK = new Book<>("guides", "办事指南", "每件事怎么办，一步一句话", "guides.yaml", "id",
            Book.items("id", "代号：代码", "name", "题目", "lead", "一句话介绍", "steps", "步骤", "words", "怎么说", "law", "条文", "source", "依据",
                    "since", "生效", "until", "失效"),
            row -> String.valueOf(row.get("name")), rows -> rows.stream().map(Row::new).map(Guides::guide).toList());

    private static final Pattern TERM = Pattern.compile("<(\\p{IsHan}+)>");

    private final Rulebook rulebook;
    private final Terms terms;

    Guides(Rulebook rulebook, Terms terms) {
        this.rulebook = rulebook;
        this.terms = terms;
    }

    /** Every guide as it stands on the day. */
    public List<Guide> on(LocalDate day) {
        return rulebook.on(BOOK, day).stream().map(it -> filled(it, day)).toList();
    }

    public Optional<Guide> find(String id, LocalDate day) {
        return on(day).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public String book() {
        return BOOK.name();
    }

    @Override
    public void check(Map<String, Object> row, LocalDate since) {
        filled(guide(new Row(row)), since);
    }

    private static Guide guide(Row row) {
        var steps = row.rows("steps").stream().map(it -> new Guide.Step(it.text("words"), it.text("law"))).toList();
        if (steps.isEmpty()) {
            throw new InvalidValue("指南至少要有一步。");
        }
        return new Guide(row.text("id"), row.text("name"), row.text("lead"), steps);
    }

    private Guide filled(Guide guide, LocalDate day) {
        return new Guide(guide.id(), guide.title(), guide.lead(), guide.steps().stream().map(it -> new Guide.Step(filled(it.words(), day), it.law())).toList());
    }

    /** A term that is not in the rulebook is a defect of the guide. */
    private String filled(String words, LocalDate day) {
        return TERM.matcher(words).replaceAll(found -> terms.rules().on(found.group(1), day).span());
    }
}
