/** 审判: the judge's part: hearing, result and the time limit of each procedure, which runs from registration through every conversion. */
@ApplicationModule(displayName = "审判",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.docket", "foundation.document",
            "foundation.rulebook", "foundation.notice", "foundation.fee",
            "proceeding.triage", "proceeding.triage :: acts", "proceeding.mediation", "proceeding.filing"})
@NullMarked
package org.liandong.proceeding.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
