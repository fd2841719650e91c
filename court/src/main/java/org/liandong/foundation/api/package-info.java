/** 接口约定: how the REST API answers, the same in every module: problem details with reason code and article (RFC 9457), versions as ETags. */
@ApplicationModule(displayName = "接口约定", allowedDependencies = {"foundation.kernel", "foundation.act"})
@NullMarked
package org.liandong.foundation.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
