/** 通知: what people are told: an inbox for those who have an account, text messages for everyone else. */
@ApplicationModule(displayName = "通知",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.docket", "foundation.page"})
@NullMarked
package org.liandong.foundation.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
