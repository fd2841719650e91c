package org.liandong.foundation.rulebook;

/**
 * 案件类别: what kind of case a cause of action leads to.
 *
 * @param name       such as 民事一审 or 申请执行
 * @param number     类型代字 of its case number, empty if it gets none in this court
 * @param review     name of the term in which filing is decided
 * @param splits     true if the procedure divider makes both splits; false if it is handed over to a department
 * @param department who gets it then, empty if it is split
 * @param ruling     title of the paper by which filing is refused
 * @param fee        whether a fee is to be paid after filing
 * @param source     articles
 */
public record CaseClass(String prefix, String name, String number, String review, boolean splits, String department,
                        String ruling, boolean fee, String source) { }
