/** 送达: hands the court's papers to the parties, and keeps for each paper and party how, when and by whom it was received. */
@ApplicationModule(displayName = "送达",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.docket", "foundation.document"})
@NullMarked
package org.liandong.proceeding.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
