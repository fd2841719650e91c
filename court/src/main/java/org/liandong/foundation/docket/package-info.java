/**
 * 案卷（一案一档）: one file per dispute: who the parties are, who may open it and as what, its case numbers, materials and papers, its
 * timeline, and who owns the next step until when.
 */
@ApplicationModule(displayName = "案卷",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.rulebook",
            "foundation.archive", "foundation.document", "foundation.api", "foundation.page"})
@NullMarked
package org.liandong.foundation.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
