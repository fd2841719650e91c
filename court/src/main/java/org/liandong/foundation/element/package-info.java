/**
 * 要素: the element form of a cause of action is the one source for what a party is asked, the check for completeness, the complaint and the answer
 * in element style, the mediator's fact sheet and the hearing outline. A new form is a new file under rulebook/elements and nothing else. The
 * calculators beside it reckon what a form computes, and are open to everybody.
 */
@ApplicationModule(displayName = "要素",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.rulebook", "foundation.document",
            "foundation.docket", "foundation.page", "foundation.api"})
@NullMarked
package org.liandong.foundation.element;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
