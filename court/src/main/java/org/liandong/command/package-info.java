/** 命令行: run the court, check the chains, teach it causes, and take real disputes through it as its users would. */
@ApplicationModule(displayName = "命令行",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.database", "foundation.identity", "foundation.rulebook"})
@NullMarked
package org.liandong.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
