package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.rulebook.CaseClass;
import org.liandong.foundation.rulebook.CaseClasses;
import org.springframework.stereotype.Component;

/** Whether what was brought asks for a payment order, which has conditions of its own and no ruling on them (民诉法 225、226). */
@Component
class PaymentOrderFiling {

    private final Disputes disputes;
    private final CaseClasses classes;

    PaymentOrderFiling(Disputes disputes, CaseClasses classes) {
        this.disputes = disputes;
        this.classes = classes;
    }

    boolean is(Occasion on) {
        return classes.of(disputes.of(on).cause(), on.today()).onward() == CaseClass.Onward.督促;
    }
}
