/** 分流: the two splits of every registered case, made by the procedure divider and kept apart: mediation or trial, simple or complex; then a judge. */
@ApplicationModule(displayName = "分流",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.rulebook",
            "foundation.rulebook :: web",
            "foundation.docket", "foundation.document", "foundation.element", "foundation.pilot", "foundation.page",
            "proceeding.mediation", "proceeding.mediation :: acts", "proceeding.filing", "proceeding.filing :: acts"})
@NullMarked
package org.liandong.proceeding.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
