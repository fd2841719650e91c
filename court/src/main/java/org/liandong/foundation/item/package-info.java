/**
 * 服务事项: what the court does for people, as a published list: basis, who may ask, where, how long, what it costs, who answers for it, what to
 * bring, and the steps with their chart, drawn from the same tables that decide what may be done.
 */
@ApplicationModule(displayName = "服务事项", allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.api", "foundation.page",
    "foundation.term", "foundation.rulebook"})
@NullMarked
package org.liandong.foundation.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
