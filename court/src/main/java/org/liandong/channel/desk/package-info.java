/**
 * 工作台: where everybody who works for the court begins: what waits for the own posts, the head's register with its figures and its past, and the
 * checking of the log. Holds no rule and no state.
 */
@ApplicationModule(displayName = "工作台",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.rulebook", "foundation.docket",
            "foundation.page", "proceeding.mediation", "proceeding.filing"})
@NullMarked
package org.liandong.channel.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
