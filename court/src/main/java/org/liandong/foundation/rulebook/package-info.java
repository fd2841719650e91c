/** 规则库: knowledge as data, versioned and cited. Here: the tree of causes of action and the suggestion of a cause from a text. */
@ApplicationModule(displayName = "规则库", allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.database",
    "foundation.identity", "foundation.api", "foundation.page"})
@NullMarked
package org.liandong.foundation.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
