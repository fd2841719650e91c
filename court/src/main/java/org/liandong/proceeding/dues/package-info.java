/**
 * 交费: the acts about the fee of a case: the bill, payment, relief, what follows when it is not paid, who bears it in the end, and what comes back.
 * How much it is counts {@code foundation.fee}; money moves through the {@link org.liandong.proceeding.dues.Cashier}.
 */
@ApplicationModule(displayName = "交费",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.rulebook", "foundation.fee",
            "foundation.docket", "foundation.document", "foundation.notice", "foundation.page", "foundation.api", "proceeding.filing", "proceeding.paymentorder",
            "proceeding.mediation", "proceeding.triage", "proceeding.triage :: acts", "proceeding.trial", "proceeding.trial :: acts"})
@NullMarked
package org.liandong.proceeding.dues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
