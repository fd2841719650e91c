/**
 * 行为: the spine. Everything that happens is an act: asked for, permitted, lawful, performed, recorded in the same transaction in one
 * append-only log with an SM3 chain per stream (a dispute, an account, a rule), and followed by clocks and by what other modules must do in
 * the same instant. Readers that may come a moment later read the log by position.
 */
@ApplicationModule(displayName = "行为", allowedDependencies = "foundation.kernel")
@NullMarked
package org.liandong.foundation.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
