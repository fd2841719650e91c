/**
 * 文书: from a template the court's office edits in Word and the contents an act filled in, to a document in Word, PDF and OFD that is set, sealed
 * once and kept, and that anybody can check by its code or by the file itself. Knows no dispute; who may read a document is decided where it
 * was issued.
 */
@ApplicationModule(displayName = "文书",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.archive", "foundation.rulebook", "foundation.api", "foundation.page"})
@NullMarked
package org.liandong.foundation.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
