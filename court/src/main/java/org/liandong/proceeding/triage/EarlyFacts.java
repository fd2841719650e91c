package org.liandong.proceeding.triage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.rulebook.CaseClasses;
import org.springframework.stereotype.Component;

/** 提出以前就知道的要素: what a table may look at before a case is brought: its cause, its class and the money. */
@Component
class EarlyFacts {

    private static final String FAMILY = "2.";
    private static final String TITLE = "3.";

    private final Thresholds thresholds;
    private final CaseClasses classes;

    EarlyFacts(Thresholds thresholds, CaseClasses classes) {
        this.thresholds = thresholds;
        this.classes = classes;
    }

    /** These facts; of everything else, what a plain case has. */
    Map<String, Object> of(String cause, @Nullable Money amount, LocalDate day) {
        var facts = TriageFacts.plain();
        var limits = thresholds.on(day);
        facts.put("案由", cause);
        facts.put("案件类别", classes.of(cause, day).name());
        facts.put("登记日", day);
        facts.put("金钱给付", amount != null);
        facts.put("标的额", amount == null ? BigDecimal.ZERO : new BigDecimal(amount.yuan()));
        facts.put("身份关系", cause.startsWith(FAMILY));
        facts.put("确权", cause.startsWith(TITLE));
        facts.put("小额限额", limits.half());
        facts.put("约定限额", limits.twice());
        return facts;
    }
}
