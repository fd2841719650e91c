/** 数据库: PostgreSQL in the data directory, started and stopped with the application; or an external one by one property. */
@ApplicationModule(displayName = "数据库", allowedDependencies = {})
@NullMarked
package org.liandong.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
