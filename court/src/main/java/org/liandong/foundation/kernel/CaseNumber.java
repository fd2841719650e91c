package org.liandong.foundation.kernel;

import java.util.regex.Pattern;

/**
 * 案号: "（2026）豫0481诉前调1号".
 *
 * @param year   of filing
 * @param court  法院代字, such as 豫0481
 * @param type   类型代字, such as 诉前调 or 民初
 * @param serial from 1, without gaps per court, year and type
 */
public record CaseNumber(int year, String court, String type, int serial) {

    private static final Pattern FORM = Pattern.compile("[（(\\[〔](\\d{4})[）)\\]〕](\\p{IsHan}\\d{0,4})(\\p{IsHan}{1,6})(\\d{1,7})号");

    public CaseNumber {
        if (year < 1949 || year > 2999 || serial < 1) {
            throw new InvalidValue("案号的年份或编号不对。");
        }
    }

    /** Reads a case number as typed; kind of brackets and blanks do not matter. */
    public static CaseNumber of(String text) {
        var form = FORM.matcher(text.replaceAll("\\s", ""));
        if (!form.matches()) {
            throw new InvalidValue("案号请这样填：（2026）豫0481民初1号。");
        }
        return new CaseNumber(Integer.parseInt(form.group(1)), form.group(2), form.group(3), Integer.parseInt(form.group(4)));
    }

    @Override
    public String toString() {
        return "（%d）%s%s%d号".formatted(year, court, type, serial);
    }
}
