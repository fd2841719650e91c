package org.liandong.foundation.element;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.element.ElementForm.Kind;
import org.liandong.foundation.element.ElementForm.Section;
import org.liandong.foundation.element.Sheets.Stance;

/**
 * 要素对照表: both sides' answers, element by element, for the mediator and the judge.
 *
 * @param sheet what the applicant's side says
 * @param rows  one for each answered element, in order
 * @param by    who filled it
 */
public record FactSheet(Sheet sheet, List<Row> rows, String by) {

    /** How the two sides stand to an element. */
    public enum Standing {
        AGREED("双方一致"), DISPUTED("有争议"), UNSURE("对方不清楚"), OPEN("对方还没回答");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What one party of the other side says.
     *
     * @param party  which one
     * @param stance null if it has not answered, or answered before the answer was changed
     * @param words  in its own words, may be empty
     */
    public record Reply(UUID party, String name, @Nullable Stance stance, String words) {

        public String spoken() {
            return (stance == null ? "还没回答" : stance.label()) + (words.isEmpty() ? "" : "：" + words);
        }
    }

    /**
     * An element with what both sides say.
     *
     * @param sentence what is claimed, as a sentence
     * @param replies  one for each party of the other side, empty if it is not asked
     */
    public record Row(Sheet.Entry entry, String sentence, List<Reply> replies, Standing standing) {

        public boolean isFact() {
            return entry.section().kind() == Kind.FACTS;
        }
    }

    /** The same with the replies of that party alone. */
    FactSheet of(Party party) {
        return new FactSheet(sheet, rows.stream().map(it -> new Row(it.entry(), it.sentence(), it.replies().stream()
                .filter(reply -> reply.party().equals(party.id())).toList(), it.standing())).toList(), by);
    }

    public List<Row> of(Section section) {
        return rows.stream().filter(it -> it.entry().section().equals(section)).toList();
    }

    /** Facts the other side accepts, each a sentence: candidates for undisputed facts, no more. */
    public List<String> agreed() {
        return rows.stream().filter(it -> it.isFact() && it.standing() == Standing.AGREED).map(Row::sentence).toList();
    }

    /** Those of the facts that stand so. */
    public List<Row> facts(Standing standing) {
        return rows.stream().filter(it -> it.isFact() && it.standing() == standing && !it.replies().isEmpty()).toList();
    }

    /** How many of the elements the other side is asked about stand so. */
    public long count(Standing standing) {
        return rows.stream().filter(it -> it.standing() == standing && !it.replies().isEmpty()).count();
    }
}
