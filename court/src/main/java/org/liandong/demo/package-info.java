/**
 * 演示法院: fills the court of a demonstration with two years of invented disputes, all of them by the same acts as anybody else's and at their
 * own dates, so that every screen and figure has something to show.
 */
@ApplicationModule(displayName = "演示法院",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.docket",
            "proceeding.mediation", "proceeding.mediation :: acts", "proceeding.confirmation", "proceeding.confirmation :: acts",
            "proceeding.filing", "proceeding.filing :: acts", "proceeding.triage", "proceeding.triage :: acts",
            "proceeding.trial", "proceeding.trial :: acts", "proceeding.serving :: acts", "proceeding.paymentorder :: acts",
            "proceeding.dues", "proceeding.dues :: acts"})
@NullMarked
package org.liandong.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
