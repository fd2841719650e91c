/** 司法确认: the parties' joint application within thirty days, acceptance, review against each exclusion and refusal ground, and the ruling. */
@ApplicationModule(displayName = "司法确认",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.rulebook", "foundation.docket", "foundation.document",
            "proceeding.mediation", "proceeding.mediation :: acts"})
@NullMarked
package org.liandong.proceeding.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
