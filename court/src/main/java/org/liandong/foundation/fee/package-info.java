/**
 * 诉讼费: answers what a proceeding costs, who pays first, who bears it in the end, what comes back and what relief there is, with the
 * arithmetic line by line.
 */
@ApplicationModule(displayName = "诉讼费", allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.api", "foundation.identity",
    "foundation.page", "foundation.rulebook", "foundation.term"})
@NullMarked
package org.liandong.foundation.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
