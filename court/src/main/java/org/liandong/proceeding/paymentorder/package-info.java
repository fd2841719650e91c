/**
 * 督促程序: the payment order: examined by one judge of the team, issued within fifteen days, in force if the debtor neither pays nor objects in
 * writing within fifteen days of receipt, and turned into a suit if he does.
 */
@ApplicationModule(displayName = "督促程序",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.rulebook",
            "foundation.docket", "foundation.document", "foundation.fee", "proceeding.filing", "proceeding.filing :: acts", "proceeding.serving",
            "proceeding.serving :: acts"})
@NullMarked
package org.liandong.proceeding.paymentorder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
