/** 内核: the values every part of the house speaks in: ids, case numbers, money, identity numbers, the refusal, the lifecycle table. */
@ApplicationModule(displayName = "内核", allowedDependencies = {})
@NullMarked
package org.liandong.foundation.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
