/** 诉讼服务网和手机: the front page of the court for everybody: the way in, one's own disputes, the code of a notice, the roster and the guides. */
@ApplicationModule(displayName = "诉讼服务网",
        allowedDependencies = {"foundation.kernel", "foundation.act", "foundation.identity", "foundation.term", "foundation.rulebook",
            "foundation.docket", "foundation.page", "foundation.api", "proceeding.mediation", "proceeding.guidance"})
@NullMarked
package org.liandong.channel.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
