/**
 * 引导: helps somebody to tell a dispute once and to choose how to have it solved: drafts of the telling, the ways that are open with their
 * conditions, cost and time, and what to look out for. It informs; it decides nothing and predicts no outcome.
 */
@ApplicationModule(displayName = "引导",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.rulebook",
            "foundation.jurisdiction",
            "foundation.docket", "foundation.element", "foundation.item", "foundation.page", "foundation.api", "proceeding.filing", "proceeding.mediation",
            "proceeding.triage"})
@NullMarked
package org.liandong.proceeding.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
