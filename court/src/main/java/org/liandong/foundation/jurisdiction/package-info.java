/**
 * 管辖: which courts may hear a dispute: general, special, exclusive and agreed jurisdiction and the level by amount, with the rule and the place
 * each rests on. It guides; the court decides.
 */
@ApplicationModule(displayName = "管辖", allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.api", "foundation.page",
    "foundation.rulebook"})
@NullMarked
package org.liandong.foundation.jurisdiction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
