/**
 * 试点: a new version of a rule is tried on a part of the cases before it is put in force for all: for how long, on which of them, and what came of it
 * beside the others. Which case follows the new version is drawn when it comes in, by a draw anybody can check.
 */
@ApplicationModule(displayName = "试点", allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.rulebook",
    "foundation.docket", "foundation.page"})
@NullMarked
package org.liandong.foundation.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
