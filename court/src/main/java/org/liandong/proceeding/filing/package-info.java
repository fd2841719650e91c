/**
 * 立案: every complaint is received with a receipt and decided in seven days: registered, sent back once for correction, or refused by a
 * reasoned ruling; whatever nobody decides in time the system registers.
 */
@ApplicationModule(displayName = "立案",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.rulebook",
            "foundation.docket", "foundation.document", "foundation.notice", "foundation.page", "foundation.api", "proceeding.mediation",
            "proceeding.mediation :: acts"})
@NullMarked
package org.liandong.proceeding.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
