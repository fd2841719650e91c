/**
 * 期限: statutory terms counted by the court calendar with its make-up workdays, the clocks that run in each dispute, and the alarms that let
 * happen what the law says follows when a clock runs out.
 */
@ApplicationModule(displayName = "期限", allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.page", "foundation.rulebook"})
@NullMarked
package org.liandong.foundation.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
