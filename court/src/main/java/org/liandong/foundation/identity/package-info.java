/** 身份: accounts and their real names, posts in the court, who may ask for which act, sessions and tokens, and the keeping of personal data. */
@ApplicationModule(displayName = "身份",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.api", "foundation.page"})
@NullMarked
package org.liandong.foundation.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
