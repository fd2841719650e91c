package org.liandong.proceeding.filing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/**
 * 立案条件核对 (民诉法 122、124、127; 登记立案规定 4–6): the same list for the party who prepares a complaint and for the clerk who decides on it. It
 * never decides by itself.
 */
@Component
public class FilingCheck {

    private static final int LEAST_STORY = 20;
    private static final int LEAST_CLAIM = 4;

    private final Causes causes;
    private final CaseClasses classes;
    private final Rulebook rulebook;

    FilingCheck(Causes causes, CaseClasses classes, Rulebook rulebook) {
        this.causes = causes;
        this.rulebook = rulebook;
        this.classes = classes;
    }

    /**
     * One condition.
     *
     * @param name   short name
     * @param met    true if it seems to be met
     * @param words  what is fine, or what to do
     * @param law    article
     */
    public record Item(String name, boolean met, String words, String law) { }

    /** True if a case of that cause pays a fee. */
    boolean isCharged(String cause, LocalDate day) {
        return classes.of(cause, day).fee();
    }

    /** What the check needs to know of a party. */
    public record Named(Side side, boolean isIdentified, boolean isReachable) { }

    /** Checks a dispute as told, by the conditions of that day. */
    public List<Item> check(LocalDate day, String story, String claim, String cause, @Nullable String evidence, List<Named> parties) {
        var told = new Told(story, claim, cause, evidence, parties);
        return rulebook.on(FilingConditions.BOOK, day).of(classes.of(cause, day).name(), cause).stream().map(it -> {
            var met = met(it.test(), told);
            return new Item(it.name(), met, met ? it.fine() : it.todo(), it.source());
        }).toList();
    }

    /** Checks the file of a dispute by the conditions of the day it came in. */
    public List<Item> check(Dispute dispute, List<Party> parties) {
        return check(dispute, parties, LocalDate.ofInstant(dispute.arrivedAt(), Occasion.ZONE));
    }

    /** Checks the file of a dispute by the conditions of that day. */
    public List<Item> check(Dispute dispute, List<Party> parties, LocalDate day) {
        return check(day, dispute.story(), dispute.claim(), dispute.cause(), dispute.evidence(), parties.stream()
                .map(it -> new Named(it.side(), it.idNumber() != null, it.phone() != null || it.address() != null || it.idNumber() != null)).toList());
    }

    private record Told(String story, String claim, String cause, @Nullable String evidence, List<Named> parties) {

        List<Named> of(Side side) {
            return parties.stream().filter(it -> it.side() == side).toList();
        }

        boolean mentions(String word) {
            return story.contains(word) || claim.contains(word) || evidence != null && evidence.contains(word);
        }
    }

    private boolean met(String test, Told told) {
        if (test.startsWith(FilingConditions.MENTIONS)) {
            return Arrays.stream(test.substring(FilingConditions.MENTIONS.length()).split("\\|")).anyMatch(told::mentions);
        }
        return switch (test) {
            case "原告身份" -> !told.of(Side.APPLICANT).isEmpty() && told.of(Side.APPLICANT).stream().allMatch(Named::isIdentified);
            case "被告身份" -> !told.of(Side.RESPONDENT).isEmpty() && told.of(Side.RESPONDENT).stream().allMatch(Named::isReachable);
            case "请求" -> told.claim().strip().length() >= LEAST_CLAIM;
            case "事实" -> told.story().strip().length() >= LEAST_STORY;
            case "案由" -> causes.find(told.cause()).isPresent();
            default -> throw new IllegalStateException("立案条件表里的核对办法不认识: " + test);
        };
    }
}
