package org.liandong.foundation.rulebook;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 引用法条: the short citations of the rules, written out as a ruling cites them (人民法院制作裁判文书引用法律的规定 2). */
public final class Citations {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<String, String> LAWS = RuleFile.rows("laws.yaml").stream()
            .collect(Collectors.toUnmodifiableMap(it -> it.get("name").toString(), it -> it.get("full").toString()));
    private static final Pattern ONE = Pattern.compile("(\\D+?) ?(\\d{1,3}(?:\\(\\d{1,2}\\))?(?:、\\d{1,3}(?:\\(\\d{1,2}\\))?)*)");
    private static final Pattern ARTICLE = Pattern.compile("(\\d{1,3})(?:\\((\\d{1,2})\\))?");

    private Citations() { }

    /** {@code 民诉法 122(4)、127} becomes 《中华人民共和国民事诉讼法》第一百二十二条第四项、第一百二十七条; a law without a known full name stays as it is. */
    public static String full(String citations) {
        return Arrays.stream(citations.split("；")).map(String::strip).map(Citations::one).collect(Collectors.joining("、"));
    }

    private static String one(String citation) {
        var found = ONE.matcher(citation);
        if (!found.matches() || !LAWS.containsKey(found.group(1))) {
            return citation;
        }
        return "《%s》%s".formatted(LAWS.get(found.group(1)), ARTICLE.matcher(found.group(2)).results()
                .map(it -> "第%s条%s".formatted(number(it.group(1)), it.group(2) == null ? "" : "第%s项".formatted(number(it.group(2)))))
                .collect(Collectors.joining("、")));
    }

    /** A number up to 999 in words. */
    private static String number(String digits) {
        var n = Integer.parseInt(digits);
        var hundreds = n < 100 ? "" : DIGITS.charAt(n / 100) + "百";
        var rest = n % 100;
        if (rest == 0) {
            return hundreds.isEmpty() ? "零" : hundreds;
        }
        var tens = rest >= 10 ? (rest < 20 && n < 100 ? "" : DIGITS.substring(rest / 10, rest / 10 + 1)) + "十" : hundreds.isEmpty() ? "" : "零";
        return hundreds + tens + (rest % 10 == 0 ? "" : DIGITS.charAt(rest % 10));
    }
}
