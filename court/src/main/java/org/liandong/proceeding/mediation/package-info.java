/**
 * 调解: pre-filing mediation (诉前调解, 委派) and mediation commissioned after filing (委托调解): its own case register, choosing a mediator,
 * consent, sessions, undisputed facts, the agreement and every ground on which it ends.
 */
@ApplicationModule(displayName = "调解",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.rulebook",
            "foundation.docket", "foundation.element", "foundation.document", "foundation.notice", "foundation.page", "foundation.api"})
@NullMarked
package org.liandong.proceeding.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
