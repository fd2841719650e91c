package org.liandong.foundation.rulebook;

/**
 * 案件类别: what kind of case a cause of action leads to.
 *
 * @param name       such as 民事一审 or 申请执行
 * @param number     类型代字 of its case number, empty if it gets none in this court
 * @param review     name of the term in which filing is decided
 * @param onward     where it goes once it is registered
 * @param department who gets it then, empty if it is split
 * @param ruling     title of the paper by which filing is refused
 * @param fee        whether a fee is to be paid after filing
 * @param source     articles
 */
public record CaseClass(String prefix, String name, String number, String review, Onward onward, String department,
                        String ruling, boolean fee, String source) {

    /** 立案后的去向: the divider's two splits, a department, or, for a payment order, the judges' team itself. */
    public enum Onward { 分流, 移交, 督促 }

    /** True if the procedure divider makes both splits. */
    public boolean splits() {
        return onward == Onward.分流;
    }
}
