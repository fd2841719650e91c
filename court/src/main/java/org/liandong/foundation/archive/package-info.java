/** 卷宗: files, addressed by their SM3 digest, checked by content and size when they come in, written once and verified whenever read. */
@ApplicationModule(displayName = "卷宗", allowedDependencies = "foundation.kernel")
@NullMarked
package org.liandong.foundation.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
