package org.liandong.foundation.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * 期限规则: one time limit of the law, in one of its versions.
 *
 * @param id        its Chinese name, such as 答辩期
 * @param area      what part of the law it belongs to, such as 保全
 * @param length    how many units
 * @param event     the event it runs from
 * @param bound     whether the law fixes the length, or the court does within it
 * @param rolls     whether a last day off moves to the next workday (民诉法 85)
 * @param source    law and article
 * @param pauses    for what reasons days do not count
 * @param extension how it may be extended, empty if it may not
 * @param approver  who decides about that, empty if the parties do
 * @param then      what follows when it has run out, may be empty
 * @param note      what else a user should know, may be empty
 * @param since     first day of this version, null for "always"
 * @param until     last day of this version, null for "still"
 * @param examples  worked examples: the last day by the day it began
 */
public record TermRule(String id, String area, int length, Unit unit, Bound bound, String event, boolean rolls, String source, List<String> pauses, String extension,
                       String approver, String then, String note, @Nullable LocalDate since, @Nullable LocalDate until, Map<String, String> examples) {

    /** 期间单位. */
    public enum Unit { 小时, 日, 工作日, 月, 年 }

    /** 长短由谁定: the law, or the court, which may not go below or beyond what the law says. */
    public enum Bound { 法定, 最少, 最多 }

    public boolean isInForce(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** "30日", "2个工作日", "3个月", "48小时". */
    public String span() {
        return length + (unit == Unit.月 || unit == Unit.工作日 ? "个" : "") + unit.name();
    }

    /** The same with what the law says of it where the court fixes the length: "最少15日". */
    public String bounded() {
        return (bound == Bound.法定 ? "" : bound.name()) + span();
    }

    /** How it may be extended and who decides: "延长1个月（本院院长批准）"; empty if it may not. */
    public String extending() {
        return extension.isEmpty() || approver.isEmpty() ? extension : "%s（%s批准）".formatted(extension, approver);
    }

    /** What else belongs to it, one thing a line: what does not count, how it may be extended, what follows. */
    public List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (bound != Bound.法定) {
            remarks.add("由法院定，%s".formatted(bounded()));
        }
        if (!pauses.isEmpty()) {
            remarks.add("%s的日子不算进去".formatted(String.join("、", pauses)));
        }
        if (!extension.isEmpty()) {
            remarks.add("延长：" + extending());
        }
        if (!then.isEmpty()) {
            remarks.add("到期以后：" + then);
        }
        if (!note.isEmpty()) {
            remarks.add(note);
        }
        return List.copyOf(remarks);
    }
}
