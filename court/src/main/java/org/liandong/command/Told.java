package org.liandong.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a party makes of a text: the dispute as the court asks for it. */
final class Told {

    private static final Pattern CLAIM = Pattern.compile("(?:诉讼请求|请求|诉请|要求)[^。；]{4,400}");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,8})(\\.\\d{1,2})?(万?)元");

    private Told() { }

    static Map<String, Object> by(People.Person applicant, People.Person respondent, String text, String cause) {
        var intake = new HashMap<String, Object>();
        intake.put("story", text);
        intake.put("cause", cause);
        intake.put("claim", claim(text));
        amount(text).ifPresent(yuan -> intake.put("amount", yuan));
        intake.put("parties", List.of(party("APPLICANT", applicant), party("RESPONDENT", respondent)));
        return intake;
    }

    /** The sentence that asks for something. */
    private static String claim(String text) {
        var found = CLAIM.matcher(text);
        return found.find() ? found.group() : "请求依法处理这件纠纷。";
    }

    /** The largest sum of money that is named. */
    private static Optional<String> amount(String text) {
        var found = AMOUNT.matcher(text);
        var sums = new ArrayList<BigDecimal>();
        while (found.find()) {
            var sum = new BigDecimal(found.group(1) + (found.group(2) == null ? "" : found.group(2)));
            sums.add(found.group(3).isEmpty() ? sum : sum.movePointRight(4));
        }
        return sums.stream().filter(it -> it.signum() > 0).max(Comparator.naturalOrder())
                .map(it -> it.setScale(2, RoundingMode.DOWN).toPlainString());
    }

    private static Map<String, Object> party(String side, People.Person person) {
        return Map.of("side", side, "kind", "NATURAL", "name", person.name(), "idCard", person.idCard(), "phone", person.login(),
                "address", "河南省舞钢市朱兰街道");
    }
}
