/**
 * 页面: the one look of the house: layout, navigation, assets, the form of any act drawn from its request record, and the pages that answer a
 * refusal. Knows no proceeding.
 */
@ApplicationModule(displayName = "页面", allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.api"})
@NullMarked
package org.liandong.foundation.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
