package org.liandong.foundation.jurisdiction;

import org.liandong.foundation.rulebook.Province;

/**
 * 一个法院.
 *
 * @param code      法院代字, empty if not known here
 * @param superior  name of the court above
 * @param division  code of the place it serves
 * @param confirmed false if its name was only derived from that of the place
 */
public record Court(String code, String name, Level level, String superior, String division, boolean confirmed) {

    /** 法院级别. */
    public enum Level { 基层, 中级, 高级 }

    private static final String SUFFIX = "人民法院";

    /** The place it serves as people name it: "舞钢市", "平顶山市新华区". */
    String place() {
        return name.replaceFirst("(中级|高级)?" + SUFFIX + "$", "");
    }

    Province province() {
        return Province.of(division.substring(0, 2));
    }
}
