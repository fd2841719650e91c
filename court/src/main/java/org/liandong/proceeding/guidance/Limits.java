package org.liandong.proceeding.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;
import org.liandong.foundation.rulebook.RuleCheck;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.foundation.term.Terms;
import org.springframework.stereotype.Component;

/** 诉讼时效表: within what time a claim of a cause must be made, from rulebook/risks/limits.yaml. */
@Component
public class Limits implements RuleCheck {

    static final Book<List<Limit>> BOOK = new Book<>("limits", "风险提示：时效", "哪类纠纷多久以内要提出，哪些不受时效限制", "risks/limits.yaml", "id",
            Book.items("id", "名称", "causes", "用于哪些案由：代码", "rule", "哪个期限", "restart", "催要以后重新算的依据", "after", "过了期限怎么办", "ask", "请当事人核对",
                    "words", "怎么说", "source", "依据", "since", "生效", "until", "失效"),
            row -> row.get("rule") == null ? String.valueOf(row.get("words")) : "%s。%s".formatted(row.get("rule"), row.get("after")), Limits::of);

    /**
     * A limit.
     *
     * @param rule    name of the term that is counted, null if none is
     * @param restart the article by which a demand begins it anew, empty without a term
     * @param after   what holds once it has run out, empty without a term
     * @param ask     true if there is a limit that cannot be counted here
     * @param words   what is told if none is counted, empty if one is
     */
    record Limit(List<String> causes, @Nullable String rule, String restart, String after, boolean ask, String words, String source) { }

    private final Rulebook rulebook;
    private final Terms terms;

    Limits(Rulebook rulebook, Terms terms) {
        this.rulebook = rulebook;
        this.terms = terms;
    }

    /** The limit for that cause on the day; there is one for every cause. */
    Limit of(String cause, LocalDate day) {
        return Prefixes.closest(cause, rulebook.on(BOOK, day), Limit::causes).orElseThrow();
    }

    @Override
    public String book() {
        return BOOK.name();
    }

    @Override
    public void check(Map<String, Object> row, LocalDate since) {
        var limit = limit(new Row(row));
        if (limit.rule() != null) {
            terms.rules().on(limit.rule(), since);
        }
    }

    private static List<Limit> of(List<Map<String, Object>> rows) {
        var limits = rows.stream().map(Row::new).map(Limits::limit).toList();
        if (limits.stream().noneMatch(it -> it.causes().contains(""))) {
            throw new InvalidValue("要有一条用于所有案由的时效（causes 写 [\"\"]）。");
        }
        return limits;
    }

    private static Limit limit(Row it) {
        var counted = it.items().containsKey("rule");
        return new Limit(it.texts("causes"), counted ? it.text("rule") : null, counted ? it.text("restart") : "", counted ? it.text("after") : "",
                it.items().containsKey("ask") && it.yes("ask"), counted ? "" : it.text("words"), it.text("source"));
    }
}
