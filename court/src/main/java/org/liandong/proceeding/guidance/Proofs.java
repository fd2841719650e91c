package org.liandong.proceeding.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** 该有的凭证: what one should have in hand for a dispute of a cause, from rulebook/risks/proofs.yaml. */
@Component
public class Proofs {

    static final Book<List<Needed>> BOOK = new Book<>("proofs", "风险提示：证据", "哪类纠纷该有哪些凭证", "risks/proofs.yaml", "id",
            Book.items("id", "名称", "causes", "用于哪些案由：代码", "items", "凭证", "name", "叫什么", "signs", "提到哪个词就当作有", "why", "证明什么", "law", "条文",
                    "source", "依据", "since", "生效", "until", "失效"),
            row -> new Row(row).rows("items").stream().map(it -> it.text("name")).collect(java.util.stream.Collectors.joining("；")), Proofs::of);

    /**
     * Something that proves a claim.
     *
     * @param signs words that show it is there
     * @param why   what it proves
     */
    public record Proof(String name, List<String> signs, String why, String law) { }

    /** What disputes of those causes need. */
    record Needed(List<String> causes, List<Proof> items) { }

    private final Rulebook rulebook;

    Proofs(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What one should have in hand for a dispute of that cause, by the rules of the day. */
    public List<Proof> of(String cause, LocalDate day) {
        return Prefixes.closest(cause, rulebook.on(BOOK, day), Needed::causes).orElseThrow().items();
    }

    private static List<Needed> of(List<Map<String, Object>> rows) {
        var all = rows.stream().map(Row::new).map(row -> new Needed(row.texts("causes"), row.rows("items").stream()
                .map(it -> new Proof(it.text("name"), it.texts("signs"), it.text("why"), it.text("law"))).toList())).toList();
        if (all.stream().noneMatch(it -> it.causes().contains(""))) {
            throw new InvalidValue("要有一条用于所有案由的凭证（causes 写 [\"\"]）。");
        }
        return all;
    }
}
