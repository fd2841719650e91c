package org.liandong.foundation.term;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * 期限规则: one time limit of the law, in one of its versions.
 *
 * @param id        its Chinese name, such as 答辩期
 * @param length    how many units
 * @param event     the event it runs from
 * @param rolls     whether a last day off moves to the next workday (民诉法 85)
 * @param source    law and article
 * @param extension who may extend it, empty if nobody
 * @param note      what else a user should know, may be empty
 * @param since     first day of this version, null for "always"
 * @param until     last day of this version, null for "still"
 */
public record TermRule(String id, int length, Unit unit, String event, boolean rolls, String source, String extension, String note,
                       @Nullable LocalDate since, @Nullable LocalDate until) {

    /** 期间单位. */
    public enum Unit { 日, 工作日, 月, 年 }

    public boolean isInForce(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** "30日", "2个工作日", "3个月". */
    public String span() {
        return length + (unit == Unit.月 || unit == Unit.工作日 ? "个" : "") + unit.name();
    }
}
