/** 随案学习: what the court confirms makes the next suggestion better. Reads the act log only and writes nothing back to a dispute. */
@ApplicationModule(displayName = "随案学习",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.docket", "foundation.rulebook"})
@NullMarked
package org.liandong.insight.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
