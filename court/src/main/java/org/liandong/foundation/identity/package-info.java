/**
 * 身份: who is who in the court: accounts of citizens and of those who work for the court, proof of the real name, posts, sessions and access
 * tokens, the permission matrix, and the encryption of personal data. An account's acts stand on a stream of its own.
 */
@ApplicationModule(displayName = "身份", allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.api", "foundation.page"})
@NullMarked
package org.liandong.foundation.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
